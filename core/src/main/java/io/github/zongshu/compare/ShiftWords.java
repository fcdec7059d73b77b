package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import io.github.zongshu.value.Value;
import org.jspecify.annotations.Nullable;

/** Puts a restatement into words: 增加249场（2.5%）, 更确切. */
final class ShiftWords {
    private ShiftWords() {}

    static Message of(NumberChange.Restated change) {
        Shift shift = change.shift();
        Message kind = change.kind().words();
        if (shift == null || shift.direction() == Shift.Direction.OPEN) {
            return kind;
        }
        boolean up = shift.direction() == Shift.Direction.UP;
        String amount = text(shift.amount());
        String percent = shift.percent() == null ? "" : text(shift.percent());
        String contradicted = change.kind() == Restatement.CONTRADICTED ? "，原说法不再成立" : "";
        String contradictedEn = change.kind() == Restatement.CONTRADICTED ? ", the old wording no longer holds" : "";
        return new Message(
                (up ? "增加" : "减少") + amount + (percent.isEmpty() ? "" : "（" + percent + "）") + contradicted,
                (up ? "up " : "down ") + amount + (percent.isEmpty() ? "" : " (" + percent + ")") + contradictedEn);
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.text();
    }
}
