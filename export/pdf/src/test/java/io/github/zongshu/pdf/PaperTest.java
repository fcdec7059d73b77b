package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Reviews on the paper that was asked for. */
final class PaperTest {
    private static final Report STORY = SampleReport.report(
            Design.REVIEW, List.of(new Columns(4, List.of(Paragraph.body(Text.line("水".repeat(1600)))))));

    @Test
    void aReviewIsSetOnA3OrA4() throws IOException {
        assertThat(paper(SampleReport.of(Design.REVIEW), Frame.Paper.A3).getWidth())
                .isCloseTo(841.9f, within(0.1f));
        assertThat(paper(SampleReport.of(Design.REVIEW), Frame.Paper.A4).getWidth())
                .isCloseTo(595.3f, within(0.1f));
    }

    @Test
    void aBriefKeepsItsPaper() throws IOException {
        assertThat(paper(SampleReport.of(Design.BRIEF), Frame.Paper.A3).getWidth())
                .isCloseTo(595.3f, within(0.1f));
    }

    @Test
    void columnsOnA4HoldWholeCharacters() throws IOException {
        try (PDDocument document = written(STORY, Frame.Paper.A4)) {
            List<Integer> lengths = new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches("水{12,}"))
                    .map(String::length)
                    .distinct()
                    .toList();
            // The first line of the paragraph is indented by two characters.
            assertThat(lengths).isSubsetOf(20, 18, 15, 13).containsAnyOf(20, 15);
        }
    }

    private static PDRectangle paper(Report report, Frame.Paper paper) throws IOException {
        try (PDDocument document = written(report, paper)) {
            return document.getPage(0).getMediaBox();
        }
    }

    private static PDDocument written(Report report, Frame.Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().on(paper).write(report, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
