package io.github.zongshu.office.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.office.ooxml.ZipParts;
import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Word documents of GB/T 9704-2012 as markup. */
final class OfficialDocxTest {
    static Report report(Block... blocks) {
        return SampleReport.of(Design.OFFICIAL, blocks);
    }

    /** A document to superiors with all that one may have. */
    static Block[] whole() {
        return new Block[] {
            new RedHead(
                    List.of("000001", "秘密★1年", "特急"), "某市活动办公室文件", "某活办〔2021〕8号", List.of("甲某某", "乙某某", "丙某某"), "", ""),
            new Masthead(List.of(), List.of(), Text.line("关于2021年“我为群众办实事”活动开展情况的总结报告"), List.of()),
            new Paragraph(Paragraph.Role.ADDRESSEES, Text.line("市人民政府：")),
            new Heading(1, Text.line("一、主要做法"), List.of()),
            new Heading(2, Text.line("（一）听取民声"), List.of()),
            han(200),
            closing(),
            new AttachmentHead("附件1", Text.line("各县（市）区进度")),
            wideTable(),
            new AttachmentHead("附件2", Text.line("清单")),
            han(30),
            imprint()
        };
    }

    static Closing closing() {
        return new Closing(
                List.of(Text.line("各县（市）区进度"), Text.line("清单")), List.of("某市活动办公室"), "2021年12月30日", true, "（此件公开发布）");
    }

    static Imprint imprint() {
        return new Imprint(
                List.of(new Imprint.Recipients("抄送：", "市委办公室，市人大常委会办公室，市政协办公室。")), "某市活动办公室", "2021年12月30日印发");
    }

    static Paragraph han(int characters) {
        return Paragraph.body(Text.line("国".repeat(characters)));
    }

    private static TableBlock wideTable() {
        List<TableBlock.Column> columns = Collections.nCopies(10, new TableBlock.Column("重点事项完成情况", "", false));
        TableBlock.Cell cell = new TableBlock.Words(Text.line("已经全部完成"));
        return new TableBlock(
                new Caption("表1", Text.line("进度"), List.of(), List.of()),
                columns,
                Collections.nCopies(6, new TableBlock.Row(false, Collections.nCopies(10, cell))));
    }

    private static ZipParts parts(Report report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(report, out);
        return new ZipParts(out.toByteArray());
    }

    private static Element body(Report report) throws Exception {
        return parts(report).xml("word/document.xml").getDocumentElement();
    }

    private static Element first(Element within, String name) {
        return ZipParts.all(within, name).get(0);
    }

    @Test
    void holdsTheTextOfTheReportAndNothingElse() throws Exception {
        Report report = report(whole());
        String wanted = report.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(Inline::text)
                .collect(Collectors.joining("\n"));

        assertThat(DocxText.characters(String.join("\n", DocxText.paragraphs(body(report)))))
                .isEqualTo(DocxText.characters(wanted));
    }

    @Test
    void statesMarginsAndGridAsTheStandardAndWordWantThem() throws Exception {
        Element section = first(body(report(han(30))), "w:sectPr");
        Element margins = first(section, "w:pgMar");

        assertThat(margins.getAttribute("w:top")).isEqualTo("2098");
        assertThat(margins.getAttribute("w:bottom")).isEqualTo("1984");
        assertThat(margins.getAttribute("w:left")).isEqualTo("1587");
        assertThat(margins.getAttribute("w:right")).isEqualTo("1474");
        assertThat(first(section, "w:docGrid").getAttribute("w:type")).isEqualTo("lines");
        assertThat(first(section, "w:docGrid").getAttribute("w:linePitch")).isEqualTo("579");
    }

    @Test
    void setsRunningTextByItsStyleAlone() throws Exception {
        ZipParts parts = parts(report(han(30)));
        Element style = ZipParts.all(parts.xml("word/styles.xml").getDocumentElement(), "w:style").stream()
                .filter(each -> each.getAttribute("w:styleId").equals("BodyText"))
                .findFirst()
                .orElseThrow();

        Element lines = ZipParts.all(style, "w:spacing").get(0);
        assertThat(lines.getAttribute("w:line")).isEqualTo("579");
        assertThat(lines.getAttribute("w:lineRule")).isEqualTo("exact");
        assertThat(ZipParts.all(style, "w:spacing").get(1).getAttribute("w:val"))
                .isEqualTo("-5");
        assertThat(first(style, "w:ind").getAttribute("w:firstLineChars")).isEqualTo("200");
        assertThat(first(style, "w:ind").getAttribute("w:firstLine")).isEqualTo("630");
        assertThat(first(style, "w:rFonts").getAttribute("w:ascii")).isEqualTo("仿宋_GB2312");
        assertThat(first(style, "w:rFonts").getAttribute("w:eastAsia")).isEqualTo("仿宋_GB2312");
        Element paragraph = ZipParts.all(parts.xml("word/document.xml").getDocumentElement(), "w:p")
                .get(0);
        assertThat(ZipParts.all(paragraph, "w:rPr")).isEmpty();
    }

    @Test
    void givesOddAndEvenPagesFeetOfTheirOwnWithTheDashOfTheStandard() throws Exception {
        ZipParts parts = parts(report(han(30)));

        assertThat(ZipParts.all(parts.xml("word/settings.xml").getDocumentElement(), "w:evenAndOddHeaders"))
                .hasSize(1);
        for (int i = 1; i <= 2; i++) {
            Element foot = parts.xml("word/footer" + i + ".xml").getDocumentElement();
            assertThat(DocxText.text(foot)).isEqualTo("\u2014 1 \u2014");
            assertThat(first(foot, "w:jc").getAttribute("w:val")).isEqualTo(i == 1 ? "right" : "left");
            assertThat(first(foot, "w:ind").getAttribute(i == 1 ? "w:right" : "w:left"))
                    .isEqualTo("280");
        }
    }

    @Test
    void hangsTheImprintOnTheLowerEdgeBetweenRulesOfTheStandardsWeight() throws Exception {
        Element table = first(body(report(han(30), imprint())), "w:tbl");

        assertThat(first(table, "w:tblpPr").getAttribute("w:tblpYSpec")).isEqualTo("bottom");
        assertThat(first(table, "w:tblpPr").getAttribute("w:vertAnchor")).isEqualTo("margin");
        assertThat(first(first(table, "w:tblBorders"), "w:top").getAttribute("w:sz"))
                .isEqualTo("8");
        assertThat(first(first(table, "w:tblBorders"), "w:bottom").getAttribute("w:sz"))
                .isEqualTo("8");
        assertThat(first(table, "w:insideH").getAttribute("w:sz")).isEqualTo("6");
    }

    @Test
    void breaksTheTitleAsATrapezoidWithinOneParagraph() throws Exception {
        Element title = ZipParts.all(body(report(whole())), "w:p").stream()
                .filter(p -> !ZipParts.all(p, "w:pStyle").isEmpty()
                        && first(p, "w:pStyle").getAttribute("w:val").equals("Title"))
                .findFirst()
                .orElseThrow();

        assertThat(DocxText.text(title)).contains("关于2021年“我为群众办实事”").contains("活动开展情况的总结报告");
        assertThat(ZipParts.all(title, "w:br")).hasSize(1);
    }

    @Test
    void turnsTheSectionOfAWideTableAndKeepsItsPageNumberWhereThePaperHasIt() throws Exception {
        ZipParts parts = parts(report(whole()));
        List<Element> sections = ZipParts.all(parts.xml("word/document.xml").getDocumentElement(), "w:sectPr");

        assertThat(sections)
                .extracting(section -> first(section, "w:pgSz").getAttribute("w:orient"))
                .containsExactly("portrait", "landscape", "portrait");
        Element margins = first(sections.get(1), "w:pgMar");
        assertThat(margins.getAttribute("w:top"))
                .as("left of the upright paper")
                .isEqualTo("1587");
        assertThat(margins.getAttribute("w:left"))
                .as("foot of the upright paper")
                .isEqualTo("1984");
        Element foot = parts.xml("word/footer3.xml").getDocumentElement();
        assertThat(first(foot, "wps:bodyPr").getAttribute("vert")).isEqualTo("vert");
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void isPlainLinesInADesignThatHasNoPlaceForIt(Design design) throws Exception {
        Report report = SampleReport.of(design, whole());
        List<String> paragraphs = DocxText.paragraphs(body(report));

        assertThat(paragraphs).anyMatch(line -> line.contains("某活办〔2021〕8号"));
        assertThat(paragraphs).anyMatch(line -> line.startsWith("抄送：市委办公室"));
    }
}
