package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.message.Notice;
import io.github.zongshu.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Text in is text out, whatever a report is made of. */
final class RandomReportsTest {
    private static final int REPORTS = 200;

    @Test
    void readsInTheOrderOfItsStructureAsTheReportDoes() throws IOException {
        PdfWriter writer = new PdfWriter();
        int characters = 0;
        for (long seed = 1; seed <= REPORTS; seed++) {
            Report report = RandomReport.of(seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Notice> notices = writer.write(report, out);
            assertThat(notices).as("seed " + seed).isEmpty();
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                String text = SampleReport.text(report);
                assertThat(StructuredText.read(document, false))
                        .as("seed " + seed)
                        .isEqualTo(text);
                characters += text.length();
            }
        }
        assertThat(characters).isGreaterThan(100_000);
    }
}
