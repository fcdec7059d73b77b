package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.report.Design;
import io.github.zongshu.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mark as PDFBox reads it back. */
final class MarkedPdfTest {
    private static final String MARK = "未核校";

    @ParameterizedTest
    @EnumSource
    void everyPageBearsTheMarkAcrossAndBesideItsNumber(Design design) throws IOException {
        for (String page : pages(SampleReport.of(design).marked(MARK))) {
            assertThat(page.split(MARK, -1)).as(page).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesSayAndBreakAsTheyDoWithoutAMark(Design design) throws IOException {
        List<String> marked = pages(SampleReport.of(design).marked(MARK)).stream()
                .map(page -> page.replace(MARK, ""))
                .toList();
        assertThat(marked).isEqualTo(pages(SampleReport.of(design)));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverListensToTheDocumentIsNotToldTheMarkAgainAndAgain(Design design) throws IOException {
        Report report = SampleReport.of(design);
        try (PDDocument document = Loader.loadPDF(write(report.marked(MARK)))) {
            assertThat(StructuredText.read(document, false)).isEqualTo(SampleReport.text(report));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLargeMarkIsAWatermarkBeneathAllElse(Design design) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleReport.of(design).marked(MARK)))) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                PDMarkedContent first = extractor.getMarkedContents().getFirst();
                COSDictionary kind = first.getProperties();
                assertThat(first.getTag()).isEqualTo("Artifact");
                assertThat(kind.getNameAsString(COSName.SUBTYPE)).isEqualTo("Watermark");
            }
        }
    }

    /** What each page says, white space left out. */
    private static List<String> pages(Report report) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(write(report))) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document).replaceAll("[\\s\\u3000]", ""));
            }
        }
        return pages;
    }

    private static byte[] write(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PdfWriter().write(report, out))
                .as("仿宋 and 小标宋 are not among the bundled faces")
                .allMatch(notice -> List.of("fang", "xiaobiaosong").contains(notice.place()));
        return out.toByteArray();
    }
}
