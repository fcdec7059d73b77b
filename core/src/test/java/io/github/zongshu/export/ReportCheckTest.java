package io.github.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportCheckTest {
    private static final String SENTENCE = "全年开展恳谈会9837场，参与群众44万余人次。";

    private static Value value(String reference, String text) {
        return new MetricValue(reference, Quantity.parse(text), QuantityFormat.PRESS);
    }

    private static Report report(Block... blocks) {
        ReportInfo info =
                new ReportInfo(Design.BRIEF, "清单", "", "", List.of(), LocalDate.of(2021, 12, 30), List.of(), List.of());
        return new Report(info, List.of(blocks), List.of());
    }

    private static Report prose() {
        return report(new Columns(
                2,
                List.of(Paragraph.body(List.of(
                        new Text("全年开展恳谈会"),
                        new Bound(value("sessions", "9837场")),
                        new Text("，参与群众"),
                        new Emphasis(List.of(new Bound(value("people", "44万余人次")))),
                        new Text("。"))))));
    }

    private static List<Mismatch> lines(Report report, String... lines) {
        return ReportCheck.compare("txt", report, new Reading(List.of(lines), List.of(), List.of(), List.of()));
    }

    @Test
    void findsASentenceWhereverItStandsAndHoweverItIsSpaced() {
        assertThat(lines(prose(), "别的话。", " 全年开展恳谈会 9837 场，参与群众\t44万余人次。")).isEmpty();
        assertThat(lines(prose(), "1. " + SENTENCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9837场, 9838场, sessions, 9838场",
        "9837场, '', sessions, ''",
        "9837场, 19837场, sessions, 9837场",
        "9837场, 9837次, sessions, 9837次",
        "44万余人次, 44万人次, people, 44万人次",
        "44万余人次, 44万余人, people, 44万余人",
        "44万余人次, 4.4万余人次, people, 4.4万余人次"
    })
    void tellsWhichNumberOfASentenceIsWrongAndWhatStandsThere(String was, String is, String reference, String instead) {
        List<Mismatch> found = lines(prose(), "前一句。", SENTENCE.replace(was, is), "后一句。");
        assertThat(found).hasSize(1);
        Mismatch mismatch = found.getFirst();
        assertThat(mismatch.path()).isEqualTo("blocks[0].blocks[0]");
        assertThat(mismatch.reference()).isEqualTo(reference);
        assertThat(mismatch.expected()).isEqualTo(was);
        assertThat(mismatch.found()).contains(instead);
    }

    @Test
    void tellsTwoNumbersThatHaveChangedPlaces() {
        assertThat(lines(prose(), "全年开展恳谈会44万余人次，参与群众9837场。"))
                .extracting(Mismatch::reference)
                .isNotEmpty()
                .isSubsetOf("sessions", "people");
    }

    @Test
    void tellsEveryNumberOfASentenceThatIsGone() {
        assertThat(lines(prose(), "别的话。"))
                .extracting(Mismatch::reference, Mismatch::found)
                .containsExactly(tuple("sessions", ""), tuple("people", ""));
    }

    @Test
    void leavesWordsThatHoldNoNumberToOthers() {
        assertThat(lines(prose(), SENTENCE.replace("群众", "群〓"))).isEmpty();
    }

    @Test
    void doesNotFindTheSameSentenceTwiceInOnePlace() {
        Report twice = report(prose().blocks().getFirst(), prose().blocks().getFirst());
        assertThat(lines(twice, SENTENCE, SENTENCE)).isEmpty();
        assertThat(lines(twice, SENTENCE.replace("9837", "9838"), SENTENCE))
                .extracting(Mismatch::path)
                .containsExactly("blocks[0].blocks[0]");
        assertThat(lines(twice, SENTENCE)).extracting(Mismatch::path).containsOnly("blocks[1].blocks[0]");
    }

    private static Report table() {
        List<TableBlock.Column> columns = List.of(
                new TableBlock.Column("单位", "", false),
                new TableBlock.Column("恳谈会", "场", true),
                new TableBlock.Column("办结率", "", true));
        Caption caption = new Caption("表1", List.of(), List.of(), List.of());
        return report(
                new TableBlock(caption, columns, List.of(row("东区", "1642场", "77.3%以上"), row("西区", "1758场", "81.0%"))));
    }

    private static TableBlock.Row row(String label, String sessions, String rate) {
        return new TableBlock.Row(
                false,
                List.of(
                        new TableBlock.Words(Text.line(label)),
                        new TableBlock.Amount(value(label + ".n", sessions).in(QuantityFormat.TABLE)),
                        new TableBlock.Amount(value(label + ".r", rate).in(QuantityFormat.TABLE))));
    }

    private static Reading.Cell number(String shown, String stored) {
        return new Reading.Cell(shown, new BigDecimal(stored));
    }

    private static List<Reading.Cell> words(String... cells) {
        return Stream.of(cells).map(Reading.Cell::of).toList();
    }

    private static List<Mismatch> rows(List<List<Reading.Cell>> rows) {
        return ReportCheck.compare("txt", table(), new Reading(List.of(), rows, List.of(), List.of()));
    }

    @Test
    void findsRowsInAnyOrderWithWhatTheyStore() {
        assertThat(rows(List.of(
                        words("单位", "恳谈会（场）", "办结率"),
                        List.of(Reading.Cell.of("西区"), number("1,758", "1758"), number("81.0%", "0.81")),
                        List.of(Reading.Cell.of("东区"), number("1 642", "1642"), number("77.3%以上", "0.773")))))
                .isEmpty();
    }

    @Test
    void tellsACellThatShowsTheNumberAndStoresAnother() {
        assertThat(rows(List.of(
                        words("单位", "恳谈会（场）", "办结率"),
                        words("西区", "1758", "81.0%"),
                        List.of(Reading.Cell.of("东区"), number("1642", "1642"), number("77.3%以上", "0.7734")))))
                .extracting(Mismatch::path, Mismatch::found)
                .containsExactly(tuple("blocks[0].rows[0].cells[2]", "0.7734"));
    }

    @Test
    void tellsCellsThatHaveChangedPlacesTheUnitInAHeadAndARowThatIsGone() {
        assertThat(rows(List.of(
                        words("单位", "恳谈会（次）", "办结率"), words("东区", "1758", "77.3%以上"), words("西区", "1642", "81.0%"))))
                .extracting(Mismatch::path)
                .containsExactly("blocks[0].columns[1]", "blocks[0].rows[0].cells[1]", "blocks[0].rows[1].cells[1]");
        assertThat(rows(List.of(words("单位", "恳谈会（场）", "办结率"), words("东区", "1642", "77.3%以上"))))
                .extracting(Mismatch::path)
                .containsExactly("blocks[0].rows[1].cells[1]", "blocks[0].rows[1].cells[2]");
    }

    @Test
    void tellsABoxWhoseNumberBelongsToAnotherLabel() {
        Report board = report(new Board(List.of(
                new Board.Cell("场次", value("sessions", "9837场"), List.of()),
                new Board.Cell("人次", value("people", "44万余人次"), List.of()))));
        Reading right =
                new Reading(List.of(), List.of(), List.of(words("人次", "44万余人次"), words("场次", "9837场")), List.of());
        Reading swapped =
                new Reading(List.of(), List.of(), List.of(words("人次", "9837场"), words("场次", "44万余人次")), List.of());
        assertThat(ReportCheck.compare("txt", board, right)).isEmpty();
        assertThat(ReportCheck.compare("txt", board, swapped))
                .extracting(Mismatch::path)
                .containsExactly("blocks[0].cells[0]", "blocks[0].cells[1]");
    }

    @Test
    void tellsAPointOfAChartThatIsNotTheModels() {
        Value east = value("east", "702场").in(QuantityFormat.CHART);
        Value west = value("west", "1510场").in(QuantityFormat.CHART);
        Report chart = report(new ChartBlock(
                "bars",
                new Caption("图1", List.of(), List.of(), List.of()),
                new BarChart(
                        BarChart.Direction.HORIZONTAL,
                        BarChart.Order.BY_VALUE,
                        List.of(new Datum("东区", east), new Datum("西区", west))),
                "条形图"));
        List<Reading.Point> swapped = List.of(
                new Reading.Point("", "东区", new BigDecimal(1510)), new Reading.Point("", "西区", new BigDecimal(702)));
        Reading reading =
                new Reading(List.of(), List.of(), List.of(), List.of(new Reading.Chart("条形图", false, swapped)));
        assertThat(ReportCheck.compare("txt", chart, reading))
                .extracting(Mismatch::path, Mismatch::reference, Mismatch::found)
                .containsExactly(tuple("blocks[0].chart", "east", "1510"), tuple("blocks[0].chart", "west", "702"));
    }

    @Test
    void speaksOfAMismatchInBothLanguages() {
        Mismatch mismatch = new Mismatch("docx", "blocks[3]", "sessions", "9837场", "9838场");
        assertThat(mismatch.message().zh()).contains("docx", "blocks[3]", "sessions", "9837场", "9838场");
        assertThat(mismatch.message().en()).contains("docx", "blocks[3]", "sessions", "9837场", "9838场");
    }
}
