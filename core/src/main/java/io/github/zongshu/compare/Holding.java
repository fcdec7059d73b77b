package io.github.zongshu.compare;

import io.github.zongshu.message.Message;

/** Whether an old wording is true of the new number. */
public enum Holding {
    /** 仍成立: every number that the new wording leaves possible is one that the old wording allowed. */
    HOLDS("仍成立", "still holds"),
    /** 不再成立: no number is allowed by both. */
    BROKEN("不再成立", "no longer holds"),
    /** 不能断定: some are and some are not, or the measure words differ. */
    OPEN("不能断定", "cannot be told");

    private final String zh;
    private final String en;

    Holding(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The verdict in words. */
    public Message words() {
        return new Message(zh, en);
    }
}
