package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;

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

    /** Whether a wording is true of another number. A computed number counts as all that rounds to it. */
    static Holding of(Value wording, Value number) {
        if (!wording.quantity().unit().equals(number.quantity().unit())) {
            return OPEN;
        }
        Interval allowed = wording.quantity().interval();
        Interval possible = isRounded(number)
                ? number.quantity().rounding()
                : number.quantity().interval();
        if (allowed.encloses(possible)) {
            return HOLDS;
        }
        return allowed.meets(possible) ? OPEN : BROKEN;
    }

    /** Whether it is a quotient: its exact inputs give a number that is printed with fewer digits than it has. */
    private static boolean isRounded(Value value) {
        if (!(value instanceof DerivedValue derived)) {
            return false;
        }
        if (Expression.parse(derived.reference()) instanceof Expression.Call call) {
            return switch (call.function()) {
                case RATE, RATIO, AVERAGE, CHANGE, TREND -> true;
                case SUM, DIFFERENCE, DOUBLED, HIGHEST, LOWEST, FIRST_TIME -> false;
            };
        }
        return derived.inputs().size() == 1 && isRounded(derived.inputs().getFirst());
    }

    /** The verdict in words. */
    public Message words() {
        return new Message(zh, en);
    }
}
