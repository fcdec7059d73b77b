package io.github.zongshu.office.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zongshu.office.ooxml.OoxmlValidator;
import io.github.zongshu.office.ooxml.ZipParts;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other programs say of the documents; skipped where they are not installed. */
class DocxInProgramsTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Design.class)
    void isValidByTheOpenXmlSdk(Design design) throws Exception {
        Optional<Path> program = OoxmlValidator.program();
        assumeTrue(program.isPresent(), "ooxml-validator is not installed");
        Path file = folder.resolve("report.docx");
        new DocxWriter().write(SampleReport.of(design), file);

        assertThat(OoxmlValidator.complaints(program.get(), file)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void isValidWithAMarkOnEveryPage(Design design) throws Exception {
        Optional<Path> program = OoxmlValidator.program();
        assumeTrue(program.isPresent(), "ooxml-validator is not installed");
        Path file = folder.resolve("marked.docx");
        new DocxWriter().write(SampleReport.of(design).marked("未核校"), file);

        assertThat(OoxmlValidator.complaints(program.get(), file)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void showsTheMarkOnEveryPageInLibreOfficeAndBreaksPagesAsWithoutIt(Design design) throws Exception {
        Optional<Path> program = LibreOffice.program();
        assumeTrue(program.isPresent(), "soffice is not installed");
        new DocxWriter().write(SampleReport.of(design), folder.resolve("plain.docx"));
        new DocxWriter().write(SampleReport.of(design).marked("未核校"), folder.resolve("marked.docx"));

        List<String> plain = pages(LibreOffice.toPdf(program.get(), folder, "plain"));
        List<String> marked = pages(LibreOffice.toPdf(program.get(), folder, "marked"));

        assertThat(marked).allSatisfy(page -> assertThat(page).contains("未核校"));
        assertThat(marked.stream().map(page -> page.replace("未核校", "")).toList())
                .isEqualTo(plain);
    }

    private static List<String> pages(Path pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document).replaceAll("[\\s\\u3000]", ""));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void losesNoTextInLibreOffice(Design design) throws Exception {
        Optional<Path> program = LibreOffice.program();
        assumeTrue(program.isPresent(), "soffice is not installed");
        Path file = folder.resolve("report.docx");
        Report report = SampleReport.of(design);
        new DocxWriter().write(report, file);

        Map<Integer, Long> shown = DocxText.characters(text(LibreOffice.toPdf(program.get(), folder, "report")));

        String body = String.join(
                "\n",
                DocxText.paragraphs(new ZipParts(Files.readAllBytes(file))
                        .xml("word/document.xml")
                        .getDocumentElement()));
        DocxText.characters(body)
                .forEach((character, count) -> assertThat(shown.getOrDefault(character, 0L))
                        .as(Character.toString(character))
                        .isGreaterThanOrEqualTo(count));
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
