package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.ReportInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Heads and feet of the pages: the running head, the running foot with the page's number, the band of the first page. A mark
 * hangs on every head, since a watermark belongs to one, and stands beside every page's number.
 */
final class PageEnds {
    private static final char WIDE_SPACE = '\u3000';

    private final Stylesheet sheet;
    private final DocumentParts parts;
    private final ReportInfo info;
    private final Map<Page, String> feet = new HashMap<>();
    private final Map<Page, String> numbered = new HashMap<>();
    private int watermarks;

    PageEnds(Stylesheet sheet, DocumentParts parts, ReportInfo info) {
        this.sheet = sheet;
        this.parts = parts;
        this.info = info;
    }

    /** Adds the heads; returns the references to them that the first section has and the others inherit. */
    String heads() {
        if (sheet.arrangement().official()) {
            return reference("header", "default", parts.header(runningHead(List.of())))
                    + reference("header", "even", parts.header(runningHead(List.of())));
        }
        return sheet.arrangement().band()
                ? reference("header", "first", parts.header(bandTop()))
                        + reference("header", "default", parts.header(space()))
                : reference("header", "default", parts.header(runningHead(info.runningHead())));
    }

    /** The references to the foot of a paper's pages, added when first asked for. */
    String foot(Page page) {
        if (sheet.arrangement().official()) {
            return numbered.computeIfAbsent(page, this::numbers);
        }
        String id = feet.computeIfAbsent(page, p -> parts.footer(runningFoot(p)));
        String later = reference("footer", "default", id);
        return sheet.arrangement().band() ? later + reference("footer", "first", id) : later;
    }

    private String numbers(Page page) {
        return reference("footer", "default", parts.footer(PageNumber.foot(info.mark(), page, true)))
                + reference("footer", "even", parts.footer(PageNumber.foot(info.mark(), page, false)));
    }

    private static String reference(String kind, String pages, String id) {
        return Xml.fragment()
                .leaf("w:" + kind + "Reference", "w:type", pages, "r:id", id)
                .toString();
    }

    /** The band begins at the edge of the paper, but a page head has one line at least: a low, coloured one. */
    private byte[] bandTop() {
        int side = Twips.millimetres(sheet.page().side());
        Xml xml = openParagraph("w:hdr", ParagraphStyle.HEADER);
        xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Palette.RED);
        exactly(xml, Sections.BAND_TOP);
        xml.leaf("w:ind", "w:left", -side, "w:right", -side);
        watermark(xml.close());
        return xml.close().close().bytes();
    }

    /** Later pages begin lower than the band: their head holds the text off the edge. */
    private byte[] space() {
        Xml xml = openParagraph("w:hdr", ParagraphStyle.HEADER);
        exactly(xml, sheet.page().top());
        watermark(xml.close());
        return xml.close().close().bytes();
    }

    private void watermark(Xml xml) {
        if (!info.mark().isEmpty()) {
            watermarks++;
            Watermark.write(xml, info.mark(), watermarks);
        }
    }

    private static void exactly(Xml xml, double millimetres) {
        xml.leaf(
                "w:spacing",
                "w:before",
                0,
                "w:after",
                0,
                "w:line",
                Twips.millimetres(millimetres),
                "w:lineRule",
                "exact");
    }

    /** Its first word names the page and stands out. */
    private byte[] runningHead(List<Inline> words) {
        ParagraphStyle style = words.isEmpty() ? ParagraphStyle.SECTION_END : ParagraphStyle.HEADER;
        Xml xml = openParagraph("w:hdr", style).close();
        watermark(xml);
        Runs runs = new Runs(xml, false, new Kinsoku(), BoundNumbers.plain());
        String text = Inline.text(words);
        int lead = Math.max(0, text.indexOf(WIDE_SPACE));
        runs.words(text.substring(0, lead), CharacterStyle.HEADER_LEAD).words(text.substring(lead));
        return xml.close().close().bytes();
    }

    private byte[] runningFoot(Page page) {
        Xml xml = openParagraph("w:ftr", ParagraphStyle.FOOTER);
        xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", Twips.points(page.textWidth()));
        xml.close().close();
        Runs runs = new Runs(xml, false, new Kinsoku(), BoundNumbers.plain())
                .line(info.runningFoot())
                .tab();
        if (!info.mark().isEmpty()) {
            runs.words(" " + info.mark() + " ", CharacterStyle.PAGE_MARK).words("　");
        }
        runs.field("PAGE", "1").words(" / ").field("NUMPAGES", "1");
        return xml.close().close().bytes();
    }

    private static Xml openParagraph(String part, ParagraphStyle style) {
        return Xml.document()
                .open(part, "xmlns:w", DocxWriter.MAIN)
                .open("w:p")
                .open("w:pPr")
                .leaf("w:pStyle", "w:val", style.id());
    }
}
