package io.github.zongshu.form;

import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.util.Objects;

/**
 * Why a form goes back to its sender.
 *
 * @param file the form's file
 * @param sheet the sheet; empty for the whole file
 * @param cell such as {@code E7}; empty for the whole sheet or file
 * @param rule the rule that is broken, in lower case with hyphens, such as {@code not-a-number}
 * @param message what was expected and what was found
 * @param hint what to do about it
 */
public record Objection(String file, String sheet, String cell, String rule, Message message, Message hint) {
    /** Refuses null. */
    public Objection {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** An objection to a whole file. */
    public static Objection toFile(String file, String rule, Message message, Message hint) {
        return new Objection(file, "", "", rule, message, hint);
    }

    /** The cell with its sheet: {@code 填报表!E7}; empty for the whole file. */
    public String place() {
        return sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + "!" + cell;
    }

    /** The same as a problem of an input, the cell as its path. */
    public Problem problem() {
        return new Problem(new Location(file, 0, 0, place()), rule, message, hint);
    }
}
