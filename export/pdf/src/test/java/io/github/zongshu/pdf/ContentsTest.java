package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.pdf.block.Contents;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Contents, bookmarks and running heads of long documents. */
final class ContentsTest {
    private static final int SECTIONS = 40;
    private static final String TITLE = "把会场搬到屋场";

    @Test
    void aLongBriefListsItsSectionsWithThePagesTheyAreOn() throws IOException {
        try (PDDocument document = written(report(Design.BRIEF, SECTIONS), new PdfWriter())) {
            String contents = text(document, 1);
            assertThat(contents).contains("目录");
            for (int i = 0; i < SECTIONS; i++) {
                int page = pageOf(document, "第" + i + "节");
                assertThat(page).isGreaterThan(1);
                assertThat(contents).containsPattern("第" + i + "节" + page + "\\R");
            }
        }
    }

    @Test
    void aLineOfTheContentsLeadsToItsHead() throws IOException {
        try (PDDocument document = written(report(Design.BRIEF, SECTIONS), new PdfWriter())) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links).hasSize(SECTIONS).allSatisfy(link -> {
                assertThat(link.getContents()).matches("第\\d+节");
                PDPageDestination target = (PDPageDestination) ((PDAnnotationLink) link).getDestination();
                assertThat(text(document, target.retrievePageNumber() + 1)).contains(link.getContents());
            });
        }
    }

    @Test
    void pagesBehindTheFirstNameTheirSection() throws IOException {
        try (PDDocument document = written(report(Design.BRIEF, SECTIONS), new PdfWriter())) {
            assertThat(text(document, 1)).doesNotContain(TITLE);
            assertThat(text(document, 2)).contains("第0节" + TITLE);
            assertThat(text(document, document.getNumberOfPages())).containsPattern("第\\d+节" + TITLE);
        }
    }

    @Test
    void bookmarksLeadToTheHeadsOfShortDocumentsToo() throws IOException {
        try (PDDocument document = written(report(Design.REVIEW, 3), new PdfWriter())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                PDPage page = item.findDestinationPage(document);
                assertThat(text(document, document.getPages().indexOf(page) + 1))
                        .contains(item.getTitle());
            }
            assertThat(titles).containsExactly("第0节", "第1节", "第2节");
        }
    }

    @Test
    void aShortDocumentHasContentsOnlyIfAsked() throws IOException {
        Report few = report(Design.BRIEF, 3);
        try (PDDocument document = written(few, new PdfWriter())) {
            assertThat(text(document, 1)).doesNotContain("目录");
        }
        try (PDDocument document = written(few, new PdfWriter().with(Contents.ALWAYS))) {
            assertThat(text(document, 1)).contains("目录", "第0节2");
        }
    }

    @Test
    void aLongReviewHasNone() throws IOException {
        try (PDDocument document = written(report(Design.REVIEW, 3 * SECTIONS), new PdfWriter())) {
            assertThat(text(document, 1)).doesNotContain("目录");
        }
    }

    private static Report report(Design design, int sections) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            blocks.add(new Heading(1, Text.line("第" + i + "节"), List.of()));
            blocks.add(Paragraph.body(Text.line("会前发通知，会中有记录，会后办实事，件件有回音。".repeat(18))));
        }
        ReportInfo info = new ReportInfo(
                design, TITLE, "", "", List.of(), LocalDate.of(2021, 12, 30), List.of(), Text.line("年度"));
        return new Report(info, List.of(new Columns(2, blocks)), List.of());
    }

    private static PDDocument written(Report report, PdfWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return Loader.loadPDF(out.toByteArray());
    }

    /** The page behind the contents that a head stands on. */
    private static int pageOf(PDDocument document, String head) {
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            if (item.getTitle().equals(head)) {
                try {
                    return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return 0;
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("[ \\u3000]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
