package io.github.zongshu.office.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zongshu.export.RenderException;
import io.github.zongshu.message.Notice;
import io.github.zongshu.office.ooxml.ZipParts;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class DocxWriterTest {
    private static final String DOCUMENT = "word/document.xml";

    static byte[] written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(report, out);
        return out.toByteArray();
    }

    private static Element body(Report report) throws Exception {
        return new ZipParts(written(report)).xml(DOCUMENT).getDocumentElement();
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void holdsTheTextOfTheReportAndNothingElse(Design design) throws Exception {
        Report report = SampleReport.of(design);

        String written = String.join("\n", DocxText.paragraphs(body(report)));

        String wanted = report.blocks().stream()
                        .flatMap(block -> block.lines().stream())
                        .map(Inline::text)
                        .collect(Collectors.joining("\n"))
                + "暂无数据";
        assertThat(DocxText.characters(written)).isEqualTo(DocxText.characters(wanted));
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void keepsEachLineOfRunningTextInOneParagraph(Design design) throws Exception {
        assertThat(DocxText.paragraphs(body(SampleReport.of(design))))
                .contains("全年开展恳谈会9837场，参与群众44万余人次。村民说：“问得细，\t办得快。”——事事有回音77.3%以上。𠀋字、km²、A&B<C>。")
                .contains("办结实事1.13万余件")
                .contains("说明：<示例> & “数据”。")
                .contains("图1　标题funnel");
    }

    @Test
    void setsBoundNumbersOfRunningTextInAStyleOfTheirOwn() throws Exception {
        List<String> bound = ZipParts.all(body(SampleReport.of(Design.BRIEF)), "w:r").stream()
                .filter(run -> hasStyle(run, "BoundNumber"))
                .map(DocxText::text)
                .toList();

        assertThat(bound).containsExactly("9837场", "44万余人次", "77.3%以上");
    }

    @Test
    void asksForTheChineseFaceWhereverAMarkIsKnownToBothScripts() throws Exception {
        List<Element> runs = ZipParts.all(body(SampleReport.of(Design.REVIEW)), "w:r").stream()
                .filter(run -> DocxText.text(run).matches("(?s).*[“”—…·].*"))
                .toList();

        assertThat(runs)
                .isNotEmpty()
                .allSatisfy(
                        run -> assertThat(ZipParts.all(run, "w:rFonts").get(0).getAttribute("w:hint"))
                                .isEqualTo("eastAsia"));
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void definesEveryStyleThatItUses(Design design) throws Exception {
        ZipParts parts = new ZipParts(written(SampleReport.of(design)));
        List<String> defined = ZipParts.all(parts.xml("word/styles.xml").getDocumentElement(), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .toList();
        Element body = parts.xml(DOCUMENT).getDocumentElement();

        List<String> used = Stream.of("w:pStyle", "w:rStyle", "w:tblStyle")
                .flatMap(kind -> ZipParts.all(body, kind).stream())
                .map(style -> style.getAttribute("w:val"))
                .toList();

        assertThat(defined).doesNotHaveDuplicates().containsAll(used);
    }

    @Test
    void callsHeadingsAsWordKnowsThem() throws Exception {
        ZipParts parts = new ZipParts(written(SampleReport.of(Design.BRIEF)));

        List<String> names = ZipParts.all(parts.xml("word/styles.xml").getDocumentElement(), "w:name").stream()
                .map(name -> name.getAttribute("w:val"))
                .toList();

        assertThat(names).contains("Normal", "heading 1", "heading 2", "caption", "Title", "Body Text", "List Number");
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void statesTheSameWidthsInGridCellsAndTable(Design design) throws Exception {
        for (Element table : ZipParts.all(body(SampleReport.of(design)), "w:tbl")) {
            List<String> grid = ZipParts.all(table, "w:gridCol").stream()
                    .map(column -> column.getAttribute("w:w"))
                    .toList();
            int width = grid.stream().mapToInt(Integer::parseInt).sum();

            assertThat(ZipParts.all(table, "w:tblW").get(0).getAttribute("w:w")).isEqualTo("" + width);
            assertThat(ZipParts.all(table, "w:tr"))
                    .allSatisfy(row -> assertThat(ZipParts.all(row, "w:tcW"))
                            .extracting(cell -> cell.getAttribute("w:w"))
                            .isEqualTo(grid));
        }
    }

    @Test
    void repeatsTheHeadOfATableAndBreaksNoRow() throws Exception {
        Element body = body(SampleReport.of(Design.APPENDIX));

        assertThat(ZipParts.all(body, "w:tblHeader")).hasSize(1);
        assertThat(ZipParts.all(body, "w:tr"))
                .allSatisfy(row -> assertThat(ZipParts.all(row, "w:cantSplit")).hasSize(1));
    }

    @Test
    void describesEveryDrawingAndNumbersItOnce() throws Exception {
        List<Element> drawings = ZipParts.all(body(SampleReport.of(Design.BRIEF)), "wp:docPr");

        assertThat(drawings)
                .hasSize(8)
                .allSatisfy(d -> assertThat(d.getAttribute("descr")).isNotBlank());
        assertThat(drawings).extracting(d -> d.getAttribute("id")).doesNotHaveDuplicates();
    }

    @Test
    void keepsOnePhotoShownTwiceOnce() throws Exception {
        ZipParts parts = new ZipParts(written(SampleReport.of(Design.BRIEF)));

        assertThat(parts.names())
                .filteredOn(name -> name.startsWith("word/media/"))
                .hasSize(3);
    }

    @Test
    void countsEachNumberedListFromOne() throws Exception {
        Element body = body(SampleReport.of(Design.BRIEF));

        assertThat(ZipParts.all(body, "w:numId"))
                .extracting(list -> list.getAttribute("w:val"))
                .containsExactly("4", "4", "5");
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void makesColumnsBalancedSectionsOfOnePage(Design design) throws Exception {
        List<Element> sections = ZipParts.all(body(SampleReport.of(design)), "w:sectPr");

        int most = design == Design.REVIEW ? 3 : 2;
        assertThat(sections)
                .extracting(section -> ZipParts.all(section, "w:cols").get(0).getAttribute("w:num"))
                .containsExactly("", "2", "", "" + most, "");
        assertThat(sections.subList(1, 5))
                .allSatisfy(section -> assertThat(
                                ZipParts.all(section, "w:type").get(0).getAttribute("w:val"))
                        .isEqualTo("continuous"));
    }

    @Test
    void setsACrowdedTableOfTheAppendixAndItsHeadingOnTurnedPaper() throws Exception {
        Block heading = new Heading(1, Text.line("台账"), List.of());
        Block table = crowded();
        Block after = Paragraph.body(Text.line("以上"));

        Element turned = body(SampleReport.of(Design.APPENDIX, after, heading, table, after));
        Element upright = body(SampleReport.of(Design.BRIEF, after, heading, table, after));

        assertThat(orientations(turned)).containsExactly("portrait", "landscape", "portrait");
        assertThat(orientations(upright)).containsExactly("portrait");
        assertThat(DocxText.paragraphs(turned)).startsWith("以上", "", "台账");
        assertThat(ZipParts.all(turned, "w:footerReference"))
                .extracting(foot -> foot.getAttribute("r:id"))
                .hasSize(3);
    }

    private static List<String> orientations(Element body) {
        return ZipParts.all(body, "w:pgSz").stream()
                .map(size -> size.getAttribute("w:orient"))
                .toList();
    }

    private static Block crowded() {
        List<TableBlock.Column> columns = Collections.nCopies(6, new TableBlock.Column("说明", "", false));
        TableBlock.Cell cell = new TableBlock.Words(Text.line("很长很长的一段说明文字".repeat(3)));
        return new TableBlock(
                new Caption("表1", Text.line("台账"), List.of(), List.of()),
                columns,
                List.of(new TableBlock.Row(false, Collections.nCopies(6, cell))));
    }

    @Test
    void isReadByPoiWithItsProperties() throws Exception {
        byte[] file = written(SampleReport.of(Design.BRIEF));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            POIXMLProperties.CoreProperties properties =
                    document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("清单办结见实效");
            assertThat(properties.getSubject()).isEqualTo("——某市“办实事”活动年度综述");
            assertThat(properties.getCreator()).isEqualTo("本刊编辑部");
            assertThat(properties.getKeywords()).isEqualTo("某市；综述");
            assertThat(properties.getCreated()).isEqualTo("2021-12-30T00:00:00Z");
            assertThat(properties.getModified()).isEqualTo("2021-12-30T00:00:00Z");
            assertThat(document.getCharts()).hasSize(5);
            assertThat(document.getFooterList().get(0).getText()).contains("某市“办实事”活动年度综述");
        }
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void givesTheSameBytesUnderAnyLocaleAndTimeZone(Design design) throws IOException {
        byte[] here = written(SampleReport.of(design));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(written(SampleReport.of(design))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void tellsThatAFunnelIsAPicture() throws IOException {
        List<Notice> notices = new DocxWriter().write(SampleReport.of(Design.BRIEF), new ByteArrayOutputStream());

        assertThat(notices).extracting(Notice::code).containsExactly("chart-as-picture");
        assertThat(notices).extracting(Notice::place).containsExactly("blocks[4].blocks[2]");
    }

    @Test
    void refusesATableThatWordCannotHold() {
        List<TableBlock.Column> columns = Collections.nCopies(64, new TableBlock.Column("列", "", true));
        Block table = new TableBlock(new Caption("", List.of(), List.of(), List.of()), columns, List.of());

        assertThatThrownBy(() -> written(SampleReport.of(Design.APPENDIX, table)))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("blocks[0]")
                .hasMessageContaining("63");
    }

    private static boolean hasStyle(Element run, String style) {
        return ZipParts.all(run, "w:rStyle").stream()
                .anyMatch(found -> found.getAttribute("w:val").equals(style));
    }
}
