package io.github.zongshu.office.xlsx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.ReportInfo;

/**
 * The printed page: A4 with the margins of an official document (GB/T 9704-2012, 5.2), as wide as the sheet, page numbers at
 * the outer edge: odd pages on the right, even ones on the left.
 */
final class PageSetup {
    private static final int A4 = 9;

    /** Excel keeps 255 units of a running line, codes included. */
    private static final int MOST_UNITS = 120;

    private static final String PAGE_NUMBER = "&\"" + FontRole.SONG.officeName() + "\"&14— &P —";
    /** The colour comes last: what follows it is no digit of the size. */
    private static final String MARK = "&\"" + FontRole.HEI_BOLD.officeName() + ",Bold\"&14&K" + Palette.RED;

    private static final String SMALL = "&\"" + FontRole.SONG.officeName() + "\"&9 ";

    private final String head;
    private final String foot;
    private final String mark;

    /** The page of a report; running lines that are too long are cut, and reported. */
    PageSetup(ReportInfo info, Scribe scribe) {
        this.head = running(Inline.text(info.runningHead()), "info.runningHead", scribe);
        this.foot = running(Inline.text(info.runningFoot()), "info.runningFoot", scribe);
        this.mark = info.mark().isEmpty() ? "" : "&R" + MARK + coded(info.mark());
    }

    /** Writes it into a sheet. On the broad side the margins turn with the page, the binding edge on top. */
    void write(Xml xml, GridSheet.Paper paper) {
        xml.leaf("printOptions", "horizontalCentered", 1);
        if (paper.broad()) {
            margins(xml, "1.378", "1.457", "1.102", "1.024", "0.5");
        } else {
            margins(xml, "1.102", "1.024", "1.457", "1.378", "0.9");
        }
        String side = paper.broad() ? "landscape" : "portrait";
        xml.leaf("pageSetup", "paperSize", A4, "fitToHeight", 0, "orientation", side);
        xml.open("headerFooter", "differentOddEven", 1);
        line(xml, "oddHeader", (head.isEmpty() ? "" : "&C" + head) + mark);
        line(xml, "oddFooter", (foot.isEmpty() ? "" : "&L" + foot) + "&R" + PAGE_NUMBER);
        line(xml, "evenHeader", (head.isEmpty() ? "" : "&C" + head) + mark);
        line(xml, "evenFooter", "&L" + PAGE_NUMBER + (foot.isEmpty() ? "" : "&R" + foot));
        xml.close();
    }

    private static void margins(Xml xml, String left, String right, String top, String bottom, String footer) {
        xml.leaf(
                "pageMargins",
                "left",
                left,
                "right",
                right,
                "top",
                top,
                "bottom",
                bottom,
                "header",
                "0.5",
                "footer",
                footer);
    }

    private static void line(Xml xml, String element, String codes) {
        if (!codes.isEmpty()) {
            xml.element(element, codes);
        }
    }

    private static String running(String words, String place, Scribe scribe) {
        if (words.isEmpty()) {
            return "";
        }
        String line = words.replace('\t', ' ');
        if (line.length() > MOST_UNITS) {
            int end = MOST_UNITS - 1 - (Character.isHighSurrogate(line.charAt(MOST_UNITS - 2)) ? 1 : 0);
            line = line.substring(0, end) + "…";
            scribe.report(
                    "running-line-cut",
                    place,
                    "页眉或页脚超过" + MOST_UNITS + "个字符，Excel 放不下，已截断",
                    "The running line has more than " + MOST_UNITS
                            + " characters, which Excel cannot hold; it was cut");
        }
        return SMALL + coded(line);
    }

    private static String coded(String words) {
        return words.replace("&", "&&");
    }
}
