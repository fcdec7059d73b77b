package io.github.zongshu.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.export.RenderException;
import io.github.zongshu.message.Notice;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class XlsxWriterTest {
    @Test
    void beginsASheetAtEachHeadingOfTheFirstLevel() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.full(Design.BRIEF))) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("总览", "听民声", "图", "大事记", "图表数据");
            assertThat(book.getSheetVisibility(4)).isEqualTo(SheetVisibility.VISIBLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsAllWordsOfAReport(Design design) throws IOException {
        Report report = Reports.full(design);
        try (XSSFWorkbook book = Workbooks.read(report)) {
            List<String> shown = Workbooks.cells(book, CellType.STRING).stream()
                    .map(Cell::getStringCellValue)
                    .toList();

            for (Block block : report.blocks()) {
                List<List<Inline>> lines =
                        block instanceof Board || block instanceof TableBlock ? List.of() : block.lines();
                for (List<Inline> line : lines) {
                    String words = Inline.text(line);
                    assertThat(shown).anyMatch(cell -> isIn(cell, words));
                }
            }
        }
    }

    /** Words of a table stand among numbers; of those another test takes care. */
    private static boolean isIn(String cell, String words) {
        return cell.contains(words) || words.matches("[\\d.,\u2009%个件场]*");
    }

    @Test
    void storesNumbersAsNumbersAndHedgesInFormats() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.full(Design.APPENDIX))) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFCell label = Workbooks.find(sheet, "参与群众");
            XSSFCell people = sheet.getRow(label.getRowIndex() + 1).getCell(label.getColumnIndex());

            assertThat(people.getNumericCellValue()).isEqualTo(440_000);
            assertThat(people.getCellStyle().getDataFormatString()).isEqualTo("[=440000]\"44万余人次\";General");
            assertThat(Workbooks.cells(book, CellType.STRING))
                    .extracting(Cell::getStringCellValue)
                    .anyMatch(words -> words.contains("存440000，显示“44万余人次”"));
        }
    }

    @Test
    void writesTotalsAndRatesAsFormulasWithTheirValues() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.of(Reports.districts()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            int total = Workbooks.find(sheet, "合计").getRowIndex();

            XSSFCell issues = sheet.getRow(total).getCell(1);
            assertThat(issues.getCellFormula()).isEqualTo("SUM(B" + (total - 1) + ":B" + total + ")");
            assertThat(issues.getNumericCellValue()).isEqualTo(4057);
            XSSFCell rate = sheet.getRow(total).getCell(3);
            assertThat(rate.getCellFormula()).isEqualTo("ROUND(C" + (total + 1) + "/B" + (total + 1) + ",3)");
            assertThat(rate.getNumericCellValue()).isCloseTo(0.761, within(1e-12));
            assertThat(rate.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0%");
        }
    }

    @Test
    void refersFromTheBoardToTheTableThatHoldsTheNumber() throws IOException {
        Board board =
                new Board(List.of(new Board.Cell("问题", Reports.value("districts.south.issues", "2206个"), List.of())));
        try (XSSFWorkbook book = Workbooks.read(
                Reports.of(Reports.heading("首页"), board, Reports.heading("O'Hara 表"), Reports.districts()))) {
            XSSFSheet sheet = book.getSheet("首页");
            XSSFCell label = Workbooks.find(sheet, "问题");
            XSSFCell number = sheet.getRow(label.getRowIndex() + 1).getCell(0);
            int row = Workbooks.find(book.getSheetAt(1), "南乡").getRowIndex() + 1;

            assertThat(number.getCellFormula()).isEqualTo("'O''Hara 表'!B" + row);
            assertThat(number.getNumericCellValue()).isEqualTo(2206);
        }
    }

    @Test
    void makesATableWithFiltersOfEachTableButNotOfItsTotals() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.of(Reports.districts()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFTable table = sheet.getTables().getFirst();

            assertThat(table.getName()).isEqualTo("表1");
            assertThat(table.getCTTable().getAutoFilter().getRef())
                    .isEqualTo(table.getCTTable().getRef());
            assertThat(table.getStartRowIndex())
                    .isEqualTo(Workbooks.find(sheet, "县市区").getRowIndex());
            assertThat(table.getEndRowIndex())
                    .isEqualTo(Workbooks.find(sheet, "北乡").getRowIndex());
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo((short) (table.getStartRowIndex() + 1));
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(table.getStartRowIndex());
        }
    }

    @Test
    void printsOnA4WithTheMarginsOfOfficialDocuments() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.of(Reports.districts()))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getMargin(PageMargin.TOP)).isEqualTo(1.457);
            assertThat(sheet.getMargin(PageMargin.LEFT)).isEqualTo(1.102);
            assertThat(sheet.getOddFooter().getRight()).endsWith("&14— &P —");
            assertThat(sheet.getEvenFooter().getLeft()).endsWith("&14— &P —");
            assertThat(sheet.getOddHeader().getCenter()).endsWith("年终盘点 R&&D");
        }
    }

    @Test
    void saysOfItselfWhatTheReportSays() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.full(Design.APPENDIX))) {
            var properties = book.getProperties().getCoreProperties();

            assertThat(properties.getTitle()).isEqualTo("屋场恳谈连民心（附表）");
            assertThat(properties.getCreator()).isEqualTo("编辑部");
            assertThat(properties.getKeywords()).contains("临江市");
            assertThat(properties.getCreated().toInstant()).isEqualTo("2021-12-30T00:00:00Z");
        }
    }

    @Test
    void drawsChartsOfItsOwnCellsAndPicturesOfTheRest() throws IOException {
        byte[] file = Workbooks.bytes(Reports.full(Design.BRIEF));
        try (XSSFWorkbook book = Workbooks.read(Reports.full(Design.BRIEF))) {
            assertThat(book.getSheetAt(0).getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(book.getSheet("图").getDrawingPatriarch().getCharts()).hasSize(3);
            // The funnel, which Excel has not, and the photo.
            assertThat(book.getAllPictures()).hasSize(2);
        }
        assertThat(Workbooks.part(file, "xl/charts/chart1.xml"))
                .contains("'图表数据'!$B$")
                .doesNotContain("externalData");
        assertThat(Workbooks.part(file, "xl/drawings/drawing1.xml")).contains("descr=\"图表：bars\"");
    }

    @Test
    void feedsChartsFromTheTablesOfTheWorkbook() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.full(Design.BRIEF))) {
            XSSFSheet data = book.getSheet("图表数据");
            XSSFCell session = Workbooks.find(data, "恳谈会");

            assertThat(data.getRow(session.getRowIndex()).getCell(1).getCellFormula())
                    .startsWith("'总览'!");
            // Charts count per cent by hundreds.
            XSSFCell label = Workbooks.find(data, "A类");
            assertThat(data.getRow(label.getRowIndex()).getCell(1).getCellFormula())
                    .endsWith("*100");
            assertThat(data.getRow(label.getRowIndex()).getCell(1).getNumericCellValue())
                    .isCloseTo(41.7, within(1e-12));
        }
    }

    @Test
    void saysWhichChartsArePicturesAndListsTheirNumbersAllTheSame() throws IOException {
        Report report =
                Reports.of(Reports.chart("funnel", new FunnelChart(List.of(new Datum("恳谈会", Reports.SESSIONS)))));

        assertThat(Workbooks.notices(report)).extracting(Notice::code).containsExactly("chart-as-picture");
        try (XSSFWorkbook book = Workbooks.read(report)) {
            XSSFSheet data = book.getSheet("图表数据");
            int row = Workbooks.find(data, "恳谈会").getRowIndex();
            assertThat(data.getRow(row).getCell(1).getNumericCellValue()).isEqualTo(9837);
        }
    }

    @Test
    void saysOfAnEmptyChartThatThereIsNothingToDraw() throws IOException {
        Report report = Reports.of(Reports.chart("none", new RingChart(List.of(), null)));

        assertThat(Workbooks.notices(report)).isEmpty();
        try (XSSFWorkbook book = Workbooks.read(report)) {
            assertThat(Workbooks.find(book.getSheetAt(0), "暂无数据")).isNotNull();
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void refusesMoreRowsThanASheetHas() {
        Canvas canvas = new Canvas(ColumnPlan.of(List.of()), new Scribe());
        for (int i = 0; i <= 1_048_576; i++) {
            canvas.gap(18);
        }

        assertThatThrownBy(() -> canvas.finish("明细"))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("1048577");
    }

    @Test
    void keepsWithinTheFormatsThatExcelAllows() throws IOException {
        List<TableBlock.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            rows.add(new TableBlock.Row(
                    false, List.of(Reports.amount(Reports.value("w" + i, i + "万余人次")), Reports.amountIn("单位" + i, i))));
        }
        Report report = Reports.of(new TableBlock(
                new Caption("", List.of(), List.of(), List.of()),
                List.of(new TableBlock.Column("人次", "", true), new TableBlock.Column("数量", "", true)),
                rows));

        assertThat(Workbooks.notices(report)).extracting(Notice::code).containsOnly("number-printed-otherwise");
        assertThat(Workbooks.part(Workbooks.bytes(report), "xl/styles.xml").split("<numFmt ", -1))
                .hasSizeBetween(150, 201);
        try (XSSFWorkbook book = Workbooks.read(report)) {
            assertThat(Workbooks.cells(book, CellType.NUMERIC)).hasSize(600);
        }
    }

    @Test
    void givesTheSameBytesInEveryPlaceOfTheWorld() throws IOException {
        Report report = Reports.full(Design.APPENDIX);
        byte[] here = Workbooks.bytes(report);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

            assertThat(Workbooks.bytes(report)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void letsLongTextGoOnInTheNextRow() throws IOException {
        String text = "问题在一线发现，在一线解决。".repeat(3_000);
        Report report = Reports.of(Paragraph.body(Text.line(text)));
        try (XSSFWorkbook book = Workbooks.read(report)) {
            List<String> rows = new ArrayList<>();
            Workbooks.cells(book, CellType.STRING).forEach(cell -> rows.add(cell.getStringCellValue()));

            assertThat(String.join("", rows)).isEqualTo(text);
            assertThat(rows).allMatch(row -> row.length() < Scribe.MOST_UNITS);
        }
        assertThat(Workbooks.notices(report)).isEmpty();
    }

    @Test
    void writesAReportThatSaysNothing() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.of())) {
            assertThat(Workbooks.find(book.getSheetAt(0), "无数据")).isNotNull();
        }
    }

    @Test
    void listsItsStylesByName() throws IOException {
        byte[] file = Workbooks.bytes(Reports.of(Reports.districts()));

        assertThat(Workbooks.part(file, "xl/styles.xml"))
                .contains("<cellStyle name=\"表头\"", "<cellStyle name=\"合计数字\"");
        try (XSSFWorkbook book = Workbooks.read(Reports.of(Reports.districts()))) {
            XSSFCell head = Workbooks.find(book.getSheetAt(0), "县市区");
            assertThat(head.getCellStyle().getFont().getFontName()).isEqualTo("黑体");
            assertThat(head.getCellStyle().getFont().getBold()).isTrue();
        }
    }
}
