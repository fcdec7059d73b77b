package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zongshu.export.Mismatch;
import io.github.zongshu.pdf.check.PdfCheck;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the self-check finds in files that were changed behind the writer's back, and in those that were not. */
final class PdfCheckTest {
    private static final Report REPORT = SampleReport.of(Design.BRIEF);

    private static byte[] written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(report, out);
        return out.toByteArray();
    }

    private static List<Mismatch> check(byte[] file) throws IOException {
        return new PdfCheck().check(REPORT, file);
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryNumberInAnUntouchedFile(Design design) throws IOException {
        Report report = SampleReport.of(design).marked("未核校");
        assertThat(new PdfCheck().check(report, written(report))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a digit of a sentence | 恳谈会9837场，   | 恳谈会9838场，  | blocks[4].blocks[1]  | 9838场",
                "a hedge               | 群众44万余人次， | 群众44万万人次， | blocks[4].blocks[1]  | 44万万人次",
                "a unit                | 会9837场，参     | 会9837件，参    | blocks[4].blocks[1]  | 9837件",
                "a digit of the board  | 1.13万           | 1.18万          | blocks[2].cells[2]   | 1.18万余件",
                "a number dropped      | 1.13万余件，      |                | blocks[4].blocks[1]  | ''"
            })
    void tellsWhatWasChangedAndWhere(String what, String was, String is, String path, String found) throws IOException {
        byte[] file = PdfSabotage.replace(written(REPORT), 0, was, is == null ? "" : is);
        assertThat(check(file))
                .as(what)
                .extracting(Mismatch::path, Mismatch::found)
                .contains(tuple(path, found));
        assertThat(check(file)).extracting(Mismatch::path).containsOnly(path);
    }

    @Test
    void tellsANumberOfATableAndTwoThatChangedPlaces() throws IOException {
        Report report = SampleReport.report(Design.APPENDIX, List.of(SampleReport.table(9)));
        byte[] file = written(report);
        assertThat(new PdfCheck().check(report, PdfSabotage.replace(file, 0, "第2区1 002", "第2区1 001")))
                .extracting(Mismatch::path, Mismatch::reference, Mismatch::found)
                .containsExactly(tuple("blocks[0].rows[1].cells[1]", "n2", "1001"));
        byte[] half = PdfSabotage.replace(file, 0, "第2区1 002", "第2区1 004");
        assertThat(new PdfCheck().check(report, PdfSabotage.replace(half, 0, "第4区1 004", "第4区1 002")))
                .extracting(Mismatch::path)
                .containsExactly("blocks[0].rows[1].cells[1]", "blocks[0].rows[3].cells[1]");
        assertThat(new PdfCheck().check(report, PdfSabotage.replace(file, 0, "恳谈会（场）", "恳谈会（区）")))
                .extracting(Mismatch::path, Mismatch::found)
                .containsExactly(tuple("blocks[0].columns[1]", "恳谈会（区）"));
    }

    @Test
    void readsASentenceThatIsBrokenOverLinesColumnsAndPages() throws IOException {
        List<Paragraph> many = REPORT.blocks().stream()
                .filter(Columns.class::isInstance)
                .flatMap(columns -> ((Columns) columns).blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            blocks.addAll(many);
        }
        Report longer = SampleReport.report(Design.BRIEF, List.of(new Columns(2, blocks)));
        assertThat(new PdfCheck().check(longer, written(longer))).isEmpty();
    }

    @Test
    void saysWhenAFileIsNoPdf() {
        assertThatThrownBy(() -> new PdfCheck().read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }
}
