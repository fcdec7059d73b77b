package io.github.zongshu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What stands below the text of a formal document (GB/T 9704-2012, 7.3.4 to 7.3.6).
 *
 * @param attachments 附件说明: the titles of the attachments; numbered where there are several; may be empty
 * @param signatories 署名; may be empty
 * @param date 成文日期, with Arabic numerals; may be empty
 * @param sealed whether room is left for a seal on signatory and date
 * @param note 附注 with its brackets; may be empty
 */
public record Closing(
        List<List<Inline>> attachments, List<String> signatories, String date, boolean sealed, String note)
        implements Block {
    /** What stands before the first attachment. */
    public static final String ATTACHMENTS = "附件：";

    /** Copies the lists. */
    public Closing {
        attachments = attachments.stream().map(List::copyOf).toList();
        signatories = List.copyOf(signatories);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The number before an attachment's title, such as {@code 1.}; empty where there is only one.
     *
     * @param index from 0
     */
    public String label(int index) {
        return attachments.size() > 1 ? index + 1 + "." : "";
    }

    @Override
    public List<List<Inline>> lines() {
        List<List<Inline>> lines = new ArrayList<>();
        for (int i = 0; i < attachments.size(); i++) {
            List<Inline> line = new ArrayList<>(Text.line((i == 0 ? ATTACHMENTS : "") + label(i)));
            line.addAll(attachments.get(i));
            lines.add(line);
        }
        signatories.forEach(signatory -> lines.add(Text.line(signatory)));
        lines.add(Text.line(date));
        lines.add(Text.line(note));
        return lines;
    }
}
