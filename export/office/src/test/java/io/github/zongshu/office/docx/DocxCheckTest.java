package io.github.zongshu.office.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zongshu.export.Mismatch;
import io.github.zongshu.office.check.DocxCheck;
import io.github.zongshu.office.ooxml.Sabotage;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Report;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the self-check finds in documents that were changed behind the writer's back, and in those that were not. */
class DocxCheckTest {
    private static final Report REPORT = SampleReport.of(Design.BRIEF);

    private static List<Mismatch> check(byte[] file) throws IOException {
        return new DocxCheck().check(REPORT, file);
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryNumberInAnUntouchedDocument(Design design) throws IOException {
        Report report = SampleReport.of(design).marked("未核校");
        assertThat(new DocxCheck().check(report, DocxWriterTest.written(report)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a digit of a sentence       | >9837场<           | >9838场<      | blocks[3].paragraphs[0] | 9838场",
                "the hedge                   | >44万余人次<        | >44万人次<    | blocks[4].blocks[1]     | 44万人次",
                "the unit                    | >44万余人次<        | >44万余人<    | blocks[4].blocks[1]     | 44万余人",
                "a number dropped            | >77.3%以上<        | ><            | blocks[4].blocks[1]     | ''",
                "a digit of the board        | >14614<            | >14641<       | blocks[2].cells[2]      | 14641个",
                "the hedge of the board      | >余件<             | >件<          | blocks[2].cells[3]      | 1.13万件",
                "a digit of a table          | >79.0%<            | >79.1%<       | blocks[5].rows[0].cells[2] | 79.1%",
                "a number dropped in a table | >79.0%<            | ><            | blocks[5].rows[0].cells[2] | ''",
                "the unit in a head          | 恳谈会（场）        | 恳谈会（次）   | blocks[5].columns[1]    | 恳谈会（次）",
                "an entry of the timeline    | 1.87万余场次       | 1.87万场次    | blocks[6].blocks[1].entries[1] | 1.87万场次"
            })
    void tellsWhatWasChangedAndWhere(String what, String was, String is, String path, String found) throws IOException {
        byte[] file = Sabotage.replace(DocxWriterTest.written(REPORT), "word/document.xml", was, is);
        assertThat(check(file))
                .as(what)
                .extracting(Mismatch::path, Mismatch::found)
                .containsExactly(tuple(path, found));
    }

    @Test
    void tellsTwoNumbersOfATableThatChangedPlaces() throws IOException {
        byte[] file = Sabotage.replace(
                DocxWriterTest.written(REPORT), "word/document.xml", "(?s)>79\\.0%<(.*)>77\\.4%<", ">77.4%<$1>79.0%<");
        assertThat(check(file))
                .extracting(Mismatch::path)
                .containsExactly("blocks[5].rows[0].cells[2]", "blocks[5].rows[2].cells[2]");
    }

    @Test
    void tellsTwoNumbersOfASentenceThatChangedPlaces() throws IOException {
        byte[] file = Sabotage.replace(
                DocxWriterTest.written(REPORT),
                "word/document.xml",
                "(?s)>9837场<((?:(?!9837场).)*?)>44万余人次<",
                ">44万余人次<$1>9837场<");
        assertThat(check(file)).extracting(Mismatch::path).contains("blocks[4].blocks[1]");
    }

    @Test
    void tellsANumberThatAChartShowsOtherwise() throws IOException {
        byte[] file = Sabotage.replace(
                DocxWriterTest.written(REPORT), "word/charts/chart1.xml", "<c:v>702</c:v>", "<c:v>720</c:v>");
        assertThat(check(file))
                .extracting(Mismatch::path, Mismatch::expected, Mismatch::found)
                .containsExactly(tuple("blocks[4].blocks[3].chart", "702", "720"));
    }

    @Test
    void refusesToReadAMarkupThatNamesOtherFiles() throws IOException {
        byte[] file = Sabotage.replace(
                DocxWriterTest.written(REPORT),
                "word/document.xml",
                "<w:document ",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document ");
        assertThatThrownBy(() -> new DocxCheck().read(Sabotage.replace(file, "word/document.xml", "9837场", "&e;")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void saysWhenAFileIsNoDocument() {
        assertThatThrownBy(() -> new DocxCheck().read(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("officeDocument");
    }
}
