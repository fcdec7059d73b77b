package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Comments on computed numbers, and the part that keeps them (ECMA-376 part 1, 17.13.4). */
final class Comments {
    private static final String AUTHOR = "综述";

    private final Function<DerivedValue, String> explanation;
    private final List<String> texts = new ArrayList<>();

    /**
     * Comments of one document.
     *
     * @param explanation how a number came about, in lines; empty for no comment
     */
    Comments(Function<DerivedValue, String> explanation) {
        this.explanation = explanation;
    }

    /** No comments. */
    static Comments none() {
        return new Comments(value -> "");
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Writes a number as runs, with a comment around it where there is one. */
    void around(Xml xml, Value value, Runnable runs) {
        String text = value instanceof DerivedValue derived ? explanation.apply(derived) : "";
        if (text.isBlank()) {
            runs.run();
            return;
        }
        int id = texts.size();
        texts.add(text);
        xml.leaf("w:commentRangeStart", "w:id", id);
        runs.run();
        xml.leaf("w:commentRangeEnd", "w:id", id);
        xml.open("w:r").leaf("w:commentReference", "w:id", id).close();
    }

    /** The part. */
    byte[] part(LocalDate date) {
        Xml xml = Xml.document().open("w:comments", "xmlns:w", DocxWriter.MAIN);
        for (int i = 0; i < texts.size(); i++) {
            xml.open("w:comment", "w:id", i, "w:author", AUTHOR, "w:date", date + "T00:00:00Z", "w:initials", AUTHOR);
            texts.get(i)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> xml.open("w:p")
                            .open("w:r")
                            .element("w:t", line, "xml:space", "preserve")
                            .close()
                            .close());
            xml.close();
        }
        return xml.close().bytes();
    }
}
