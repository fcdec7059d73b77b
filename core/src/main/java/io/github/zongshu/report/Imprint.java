package io.github.zongshu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 版记: the foot of the last page, between rules (GB/T 9704-2012, 7.4); of a bulletin 报尾.
 *
 * @param recipients who gets copies, one kind a row; may be empty
 * @param left 印发机关; may be empty
 * @param right 印发日期, or how many copies there are; may be empty
 */
public record Imprint(List<Recipients> recipients, String left, String right) implements Block {
    /**
     * Who gets copies.
     *
     * @param label with its colon, such as {@code 抄送：}
     * @param names who, ended by a full stop; lines after the first begin below its first name
     */
    public record Recipients(String label, String names) {
        /** Refuses null. */
        public Recipients {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(names, "names");
        }
    }

    /** Copies the list. */
    public Imprint {
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
    }

    @Override
    public List<List<Inline>> lines() {
        List<List<Inline>> lines = new ArrayList<>();
        recipients.forEach(each -> lines.add(Text.line(each.label() + each.names())));
        lines.add(Text.line(left));
        lines.add(Text.line(right));
        return lines;
    }
}
