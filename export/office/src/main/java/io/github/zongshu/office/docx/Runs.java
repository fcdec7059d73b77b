package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import java.util.List;

/** Writes the words of one paragraph as runs. */
final class Runs {
    /** The look of the paragraph itself. */
    private static final String PLAIN = "";

    private final Xml xml;
    private final boolean marksBound;
    private final Kinsoku kinsoku;
    private final BoundNumbers numbers;

    /**
     * Runs of a paragraph that is open.
     *
     * @param xml where to
     * @param marksBound whether bound numbers have a style of their own
     * @param kinsoku told of every bound number
     * @param numbers makes every bound number findable
     */
    Runs(Xml xml, boolean marksBound, Kinsoku kinsoku, BoundNumbers numbers) {
        this.xml = xml;
        this.marksBound = marksBound;
        this.kinsoku = kinsoku;
        this.numbers = numbers;
    }

    /** A line of words and numbers. */
    Runs line(List<Inline> line) {
        return line(line, PLAIN);
    }

    /** A line in which all words have a style. */
    Runs line(List<Inline> line, CharacterStyle style) {
        return line(line, style.id());
    }

    /** Words in the look of the paragraph. */
    Runs words(String words) {
        return run(words, PLAIN);
    }

    /** Words with a style. */
    Runs words(String words, CharacterStyle style) {
        return run(words, style.id());
    }

    /** To the next tab stop. */
    Runs tab() {
        xml.open("w:r").leaf("w:tab").close();
        return this;
    }

    /** To the next line of the same paragraph. */
    Runs lineBreak() {
        xml.open("w:r").leaf("w:br").close();
        return this;
    }

    /** A field, with the text that it shows until it is brought up to date. */
    Runs field(String instruction, String cached) {
        xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
        run(cached, PLAIN);
        xml.close();
        return this;
    }

    private Runs line(List<Inline> line, String style) {
        for (Inline inline : line) {
            switch (inline) {
                case Text text -> run(text.text(), style);
                case Bound bound -> {
                    kinsoku.add(bound.text());
                    String look = marksBound ? CharacterStyle.BOUND.id() : style;
                    numbers.around(xml, bound.value(), () -> run(bound.text(), look));
                }
                case Emphasis emphasis -> line(emphasis.content(), CharacterStyle.STRONG.id());
            }
        }
        return this;
    }

    private Runs run(String words, String style) {
        if (words.isEmpty()) {
            return this;
        }
        xml.open("w:r");
        properties(words, style);
        int start = 0;
        for (int tab = words.indexOf('\t'); tab >= 0; tab = words.indexOf('\t', start)) {
            text(words.substring(start, tab));
            xml.leaf("w:tab");
            start = tab + 1;
        }
        text(words.substring(start));
        xml.close();
        return this;
    }

    private void properties(String words, String style) {
        boolean hint = words.codePoints().anyMatch(Runs::isAmbiguous);
        if (style.isEmpty() && !hint) {
            return;
        }
        xml.open("w:rPr");
        if (!style.isEmpty()) {
            xml.leaf("w:rStyle", "w:val", style);
        }
        if (hint) {
            xml.leaf("w:rFonts", "w:hint", "eastAsia");
        }
        xml.close();
    }

    /** Marks that both scripts know (“ ” —— …… ·): Word sets them in the Latin face unless the run asks otherwise. */
    private static boolean isAmbiguous(int c) {
        return c > 0x7F && c < 0x2E80;
    }

    private void text(String words) {
        if (!words.isEmpty()) {
            xml.element("w:t", words, "xml:space", "preserve");
        }
    }
}
