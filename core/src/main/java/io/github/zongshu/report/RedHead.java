package io.github.zongshu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 版头: what stands red on top of a formal document (GB/T 9704-2012, 7.2) or a bulletin, down to the red rule.
 *
 * @param marks 份号, 密级, 紧急程度, one a line at the top left; may be empty
 * @param name 发文机关标志, or the bulletin's name
 * @param number 发文字号, or the number
 * @param signers 签发人 of a document to superiors, whose number then stands at the left of their line; may be empty
 * @param publisher who edits and prints a bulletin, at the left of the line above the rule; empty for documents
 * @param date a bulletin's date, at the right of that line; empty for documents
 */
public record RedHead(
        List<String> marks, String name, String number, List<String> signers, String publisher, String date)
        implements Block {
    /** What stands before the names of those who sign. */
    public static final String SIGNERS = "签发人：";

    /** Copies the lists; refuses a head without a name or a number. */
    public RedHead {
        marks = List.copyOf(marks);
        signers = List.copyOf(signers);
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(date, "date");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        if (number.isBlank()) {
            throw new IllegalArgumentException("number is blank");
        }
    }

    @Override
    public List<List<Inline>> lines() {
        List<List<Inline>> lines = new ArrayList<>();
        marks.forEach(mark -> lines.add(Text.line(mark)));
        lines.add(Text.line(name));
        lines.add(Text.line(number));
        if (!signers.isEmpty()) {
            lines.add(Text.line(SIGNERS));
            signers.forEach(signer -> lines.add(Text.line(signer)));
        }
        lines.add(Text.line(publisher));
        lines.add(Text.line(date));
        return lines;
    }
}
