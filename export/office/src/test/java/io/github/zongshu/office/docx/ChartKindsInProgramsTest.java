package io.github.zongshu.office.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.office.chart.ChartKinds;
import io.github.zongshu.office.check.DocxCheck;
import io.github.zongshu.office.check.XlsxCheck;
import io.github.zongshu.office.ooxml.OoxmlValidator;
import io.github.zongshu.office.xlsx.XlsxWriter;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the self-check and other programs say of native charts of each kind; programs are skipped where they are not installed. */
class ChartKindsInProgramsTest {
    @TempDir
    Path folder = Path.of("");

    static Stream<ReportWriter> writers() {
        return Stream.of(new DocxWriter(), new XlsxWriter());
    }

    private static Report report(boolean narrow) {
        List<Block> blocks = new ArrayList<>();
        ChartKinds.all()
                .forEach((name, chart) -> blocks.add(
                        new ChartBlock(name, new Caption("图", Text.line(name), List.of(), List.of()), chart, name)));
        Report sample = SampleReport.of(Design.REVIEW);
        return new Report(sample.info(), narrow ? List.of(new Columns(2, blocks)) : blocks, List.of());
    }

    private Path written(ReportWriter writer, boolean narrow) throws Exception {
        Path file = folder.resolve("kinds." + writer.format());
        writer.write(report(narrow), file);
        return file;
    }

    @ParameterizedTest
    @MethodSource("writers")
    void isValidByTheOpenXmlSdk(ReportWriter writer) throws Exception {
        Optional<Path> program = OoxmlValidator.program();
        assumeTrue(program.isPresent(), "ooxml-validator is not installed");

        for (boolean narrow : List.of(false, true)) {
            assertThat(OoxmlValidator.complaints(program.get(), written(writer, narrow)))
                    .isEmpty();
        }
    }

    @Test
    void holdsEveryNumberOfItsReport() throws Exception {
        assertThat(new DocxCheck().check(report(false), Files.readAllBytes(written(new DocxWriter(), false))))
                .isEmpty();
        assertThat(new XlsxCheck().check(report(false), Files.readAllBytes(written(new XlsxWriter(), false))))
                .isEmpty();
    }

    @Test
    void isReadByPoi() throws Exception {
        int kinds = ChartKinds.all().size();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(written(new DocxWriter(), false)));
                XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written(new XlsxWriter(), false)))) {
            assertThat(document.getCharts())
                    .hasSize(kinds)
                    .allSatisfy(chart -> assertThat(chart.getChartSeries()).isNotEmpty());
            assertThat(book.getSheetAt(0).createDrawingPatriarch().getCharts()).hasSize(kinds);
        }
    }

    @Test
    void showsItsLabelsInLibreOffice() throws Exception {
        Optional<Path> program = LibreOffice.program();
        assumeTrue(program.isPresent(), "soffice is not installed");
        written(new DocxWriter(), false);

        String shown = text(LibreOffice.toPdf(program.get(), folder, "kinds"));

        assertThat(shown)
                .contains("未报：北湖县去年", "1542以上", "1.2千余", "77.8%以上", "+13.2%", "-17.5%", "1.12万余")
                .contains("37.92万", "+6.75万", "-1.61万", "1950余", "累计82.5%以上", "4.1万余", "740余目标1000")
                .contains("未报目标80", "年度目标75%", "集中攻坚启动", "76.9%");
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]", "");
        }
    }
}
