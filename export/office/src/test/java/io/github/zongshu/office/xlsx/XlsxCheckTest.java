package io.github.zongshu.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zongshu.export.Mismatch;
import io.github.zongshu.office.check.XlsxCheck;
import io.github.zongshu.office.ooxml.Sabotage;
import io.github.zongshu.office.ooxml.ZipParts;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.Text;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the self-check finds in workbooks that were changed behind the writer's back, and in those that were not. */
class XlsxCheckTest {
    private static final Report REPORT = Reports.full(Design.APPENDIX);

    private static List<Mismatch> check(byte[] file) throws IOException {
        return new XlsxCheck().check(REPORT, file);
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryNumberInAnUntouchedWorkbook(Design design) throws IOException {
        Report report = Reports.full(design).marked("未核校");
        assertThat(new XlsxCheck().check(report, Workbooks.bytes(report))).isEmpty();
    }

    @Test
    void findsANumberFarDownInATextOfManyRows() throws IOException {
        Report report = Reports.of(Paragraph.body(
                List.of(new Text("很长的一段话，说了又说。".repeat(200)), new Bound(Reports.PEOPLE), new Text("。"))));
        assertThat(new XlsxCheck().check(report, Workbooks.bytes(report))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a digit of a table    | xl/worksheets/sheet2.xml | <v>2206</v> | <v>2207</v> | blocks[6].blocks[3].rows[0].cells[1] | 2207",
                "the result of a total | xl/worksheets/sheet2.xml | <v>4057</v> | <v>4075</v> | blocks[6].blocks[3].rows[2].cells[1] | 4075",
                "a rate                | xl/worksheets/sheet2.xml | <v>0.797</v> | <v>0.779</v> | blocks[6].blocks[3].rows[0].cells[3] | 77.9%",
                "a number dropped      | xl/worksheets/sheet2.xml | <v>1759</v> |             | blocks[6].blocks[3].rows[0].cells[2] | ''",
                "a digit of the board  | xl/worksheets/sheet1.xml | <v>9837</v> | <v>9873</v> | blocks[2].cells[0] | 9873场",
                "the hedge in a format | xl/styles.xml            | 44万余人次   | 44万人次    | blocks[2].cells[1] | 44万人次",
                "the unit in a format  | xl/styles.xml            | 44万余人次   | 44万余人    | blocks[2].cells[1] | 44万余人",
                "a digit of a sentence | xl/sharedStrings.xml     | >9837场<    | >9838场<    | blocks[6].blocks[1] | 9838场",
                "the unit in a head    | xl/sharedStrings.xml     | 收集问题（个） | 收集问题（件） | blocks[6].blocks[3].columns[1] | 收集问题（件）"
            })
    void tellsWhatWasChangedAndWhere(String what, String part, String was, String is, String path, String found)
            throws IOException {
        byte[] file = Sabotage.replace(Workbooks.bytes(REPORT), part, was, is == null ? "" : is);
        assertThat(check(file))
                .as(what)
                .extracting(Mismatch::path, Mismatch::found)
                .contains(tuple(path, found));
    }

    @Test
    void tellsANumberStoredOtherwiseThanItsFormatShows() throws IOException {
        byte[] file =
                Sabotage.replace(Workbooks.bytes(REPORT), "xl/worksheets/sheet2.xml", "<v>0.797</v>", "<v>0.7971</v>");
        assertThat(check(file))
                .extracting(Mismatch::path, Mismatch::found)
                .containsExactly(tuple("blocks[6].blocks[3].rows[0].cells[3]", "0.7971"));
    }

    @Test
    void tellsTwoNumbersThatChangedPlaces() throws IOException {
        byte[] file = Sabotage.replace(
                Workbooks.bytes(REPORT),
                "xl/worksheets/sheet2.xml",
                "(?s)<v>2206</v>(.*)<v>1851</v>",
                "<v>1851</v>$1<v>2206</v>");
        assertThat(check(file))
                .extracting(Mismatch::path)
                .containsExactly("blocks[6].blocks[3].rows[0].cells[1]", "blocks[6].blocks[3].rows[1].cells[1]");
    }

    @ParameterizedTest
    @CsvSource({"14614, 14641", "77.3, 73.7", "75, 57", "5, 6", "12, 21"})
    void tellsANumberOfTheTablesBehindTheCharts(String was, String is) throws IOException {
        List<String> parts = new ZipParts(Workbooks.bytes(REPORT))
                .names().stream()
                        .filter(name -> name.startsWith("xl/worksheets/sheet"))
                        .sorted()
                        .toList();
        byte[] file = Sabotage.replace(
                Workbooks.bytes(REPORT), parts.getLast(), "<v>" + was + "(\\.0+)?</v>", "<v>" + is + "</v>");
        assertThat(check(file)).isNotEmpty().allSatisfy(mismatch -> {
            assertThat(mismatch.path()).endsWith(".chart");
            assertThat(mismatch.found()).contains(is);
        });
    }

    @Test
    void tellsANumberThatAChartShowsOtherwise() throws IOException {
        byte[] file = Sabotage.replace(
                Workbooks.bytes(REPORT), "xl/charts/chart1.xml", "<c:v>14614</c:v>", "<c:v>14641</c:v>");
        assertThat(check(file))
                .extracting(Mismatch::expected, Mismatch::found)
                .containsExactly(tuple("14614", "14641"));
    }
}
