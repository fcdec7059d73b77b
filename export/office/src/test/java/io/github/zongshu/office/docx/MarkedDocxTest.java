package io.github.zongshu.office.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.report.Design;
import io.github.zongshu.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mark as Apache POI reads it back. */
class MarkedDocxTest {
    private static final String MARK = "未核校";

    private static XWPFDocument read(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxWriterTest.written(report)));
    }

    private static List<String> markup(Stream<? extends XWPFHeaderFooter> parts) {
        return parts.map(part -> part._getHdrFtr().xmlText()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void hangsAWatermarkOnTheHeadOfEveryKindOfPage(Design design) throws IOException {
        try (XWPFDocument document = read(SampleReport.of(design).marked(MARK))) {
            assertThat(markup(document.getHeaderList().stream()))
                    .hasSize(
                            switch (design) {
                                case BRIEF, OFFICIAL, BULLETIN -> 2;
                                case REVIEW, APPENDIX, SIGN_OFF -> 1;
                            })
                    .allSatisfy(head -> assertThat(head)
                            .contains("string=\"" + MARK + "\"", "PowerPlusWaterMarkObject", "rotation:315"))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void putsTheMarkBesideEveryPageNumber(Design design) throws IOException {
        try (XWPFDocument document = read(SampleReport.of(design).marked(MARK))) {
            assertThat(document.getFooterList())
                    .isNotEmpty()
                    .allSatisfy(foot -> assertThat(foot.getText()).contains(MARK));
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingOfTheBody(Design design) throws IOException {
        try (XWPFDocument plain = read(SampleReport.of(design));
                XWPFDocument marked = read(SampleReport.of(design).marked(MARK))) {
            assertThat(marked.getDocument().xmlText())
                    .isEqualTo(plain.getDocument().xmlText());
            assertThat(markup(plain.getHeaderList().stream()))
                    .allSatisfy(head -> assertThat(head).doesNotContain("WaterMark"));
        }
    }
}
