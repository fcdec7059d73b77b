package io.github.zongshu.form;

import java.util.Objects;
import java.util.Set;

/**
 * An answer where it was found.
 *
 * @param field the field's id, or one of {@link #UNIT}, {@link #PERIOD}, {@link #REPORTER}, {@link #DATE}
 * @param entry what stands there
 * @param sheet the sheet; empty in a file without sheets
 * @param cell such as {@code E7}
 * @param remark what the sender wrote beside it; may be empty
 * @param marks what is remarkable about the cell
 */
public record Answer(String field, Entry entry, String sheet, String cell, String remark, Set<Mark> marks) {
    /** Who fills the form in, as the form prints it. */
    public static final String UNIT = "@unit";

    /** The period, as the form prints it. */
    public static final String PERIOD = "@period";

    /** 填报人. */
    public static final String REPORTER = "@reporter";

    /** 填报日期. */
    public static final String DATE = "@date";

    /** What is remarkable about a cell. */
    public enum Mark {
        /** Its row or column is hidden. */
        HIDDEN,
        /** A formula made it. */
        COMPUTED,
        /** It is merged with its neighbours. */
        MERGED,
        /** It was found by its label, since its key is gone. */
        BY_LABEL
    }

    /** Copies the marks. */
    public Answer {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(remark, "remark");
        marks = Set.copyOf(marks);
    }
}
