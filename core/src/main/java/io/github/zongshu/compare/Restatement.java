package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Quantity;

/** How two statements of one number relate. Decided by their intervals and measure words alone. */
public enum Restatement {
    /** The same numbers are possible, in other words: 34000余件 and 3.4万余件. */
    REWORDED("换了说法，意思不变", "reworded, the same in meaning"),
    /** Less is possible than before: 突破40万 became 433884. */
    NARROWED("更确切", "narrowed"),
    /** More is possible than before: 433884 became 43万余. */
    WIDENED("更宽泛", "widened"),
    /** Some numbers are possible by both, others by one alone: 44万余 and 约44万. */
    OVERLAPPING("有变，大小不能断定", "changed, which is more cannot be told"),
    /** An exact number became another. */
    MOVED("变动", "moved"),
    /** A hedged wording is not true of the new number: 1.13万余 became 12709. */
    CONTRADICTED("变动，原说法不再成立", "moved, the old wording no longer holds"),
    /** It is counted in another measure word. */
    RECOUNTED("单位变了，不能相比", "the unit changed, not comparable");

    private final String zh;
    private final String en;

    Restatement(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** How the statement {@code after} relates to the statement {@code before}. */
    public static Restatement of(Quantity before, Quantity after) {
        if (!before.unit().equals(after.unit())) {
            return RECOUNTED;
        }
        Interval old = before.interval();
        Interval now = after.interval();
        if (old.equals(now)) {
            return REWORDED;
        }
        if (old.encloses(now)) {
            return NARROWED;
        }
        if (now.encloses(old)) {
            return WIDENED;
        }
        if (old.meets(now)) {
            return OVERLAPPING;
        }
        return before.isExact() ? MOVED : CONTRADICTED;
    }

    /** The relation in words. */
    public Message words() {
        return new Message(zh, en);
    }
}
