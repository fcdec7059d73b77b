package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.ooxml.Xml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of a workbook, each kept once. */
final class StringPart {
    /** A text; the style matters only where some of its words differ from their cell. */
    private record Entry(CellText text, Optional<NamedStyle> style) {}

    private final Map<Entry, Integer> entries = new LinkedHashMap<>();
    private int uses;

    /** The number by which cells refer to a text. */
    int index(CellText text, NamedStyle style) {
        uses++;
        Entry entry = new Entry(text, text.isPlain() ? Optional.empty() : Optional.of(style));
        return entries.computeIfAbsent(entry, e -> entries.size());
    }

    byte[] bytes() {
        Xml xml = Xml.document().open("sst", "xmlns", Parts.MAIN, "count", uses, "uniqueCount", entries.size());
        entries.keySet().forEach(entry -> write(xml, entry));
        return xml.close().bytes();
    }

    private static void write(Xml xml, Entry entry) {
        xml.open("si");
        entry.style()
                .ifPresentOrElse(
                        style -> entry.text().runs().forEach(run -> write(xml, run, style)),
                        () -> words(xml, entry.text().text()));
        xml.close();
    }

    private static void write(Xml xml, CellText.Run run, NamedStyle style) {
        xml.open("r");
        switch (run.accent()) {
            case NONE -> style.face().write(xml, "rPr", "rFont");
            case HEAVY -> style.face().heavy().write(xml, "rPr", "rFont");
            case QUIET -> style.face().quiet().write(xml, "rPr", "rFont");
        }
        words(xml, run.text());
        xml.close();
    }

    private static void words(Xml xml, String text) {
        xml.element("t", Escapes.escape(text), "xml:space", "preserve");
    }
}
