package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.NumberTag;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.Fact;
import io.github.zongshu.report.FactSheet;
import io.github.zongshu.value.Value;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes bound numbers findable after editing: each stands in an inline content control (ECMA-376 part 1, 17.5.2.31) whose tag
 * names its metric, and between the ends of a hidden bookmark, which survives programs that drop the tag.
 */
final class BoundNumbers {
    /** In characters: Word lets a control's title have 64 units of UTF-16. */
    private static final int LONGEST_TITLE = 32;

    private final Comments comments;
    private final Map<String, String> labels;
    private final boolean findable;
    private int count;

    /**
     * The bound numbers of one document.
     *
     * @param comments asked for a comment on every number
     * @param facts what the numbers are called
     */
    BoundNumbers(Comments comments, FactSheet facts) {
        this(comments, facts, true);
    }

    private BoundNumbers(Comments comments, FactSheet facts, boolean findable) {
        this.comments = comments;
        this.labels =
                facts.facts().stream().collect(Collectors.toMap(Fact::reference, Fact::label, (first, again) -> first));
        this.findable = findable;
    }

    /** Numbers of page heads and feet, which are not edited: nothing but their runs. */
    static BoundNumbers plain() {
        return new BoundNumbers(Comments.none(), FactSheet.NONE, false);
    }

    /** Writes a number as runs, in its control and bookmark. */
    void around(Xml xml, Value value, Runnable runs) {
        comments.around(xml, value, findable ? () -> control(xml, value.reference(), runs) : runs);
    }

    private void control(Xml xml, String reference, Runnable runs) {
        count++;
        String title = labels.getOrDefault(reference, reference);
        xml.leaf("w:bookmarkStart", "w:id", count, "w:name", NumberTag.bookmark(count, reference));
        xml.open("w:sdt").open("w:sdtPr");
        xml.leaf(
                "w:alias",
                "w:val",
                title.codePoints()
                        .limit(LONGEST_TITLE)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
        xml.leaf("w:tag", "w:val", NumberTag.of(reference)).leaf("w:id", "w:val", count);
        xml.close().open("w:sdtContent");
        runs.run();
        xml.close().close().leaf("w:bookmarkEnd", "w:id", count);
    }
}
