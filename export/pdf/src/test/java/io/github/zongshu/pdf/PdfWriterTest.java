package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.zongshu.message.Notice;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.Text;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PdfWriterTest {
    @ParameterizedTest
    @EnumSource
    void readsInTheOrderOfItsStructureAsTheReportDoes(Design design) throws IOException {
        Report report = SampleReport.of(design);
        try (PDDocument document = Loader.loadPDF(write(report))) {
            assertThat(StructuredText.read(document, false)).isEqualTo(SampleReport.text(report));
        }
    }

    @Test
    void setsTheNumbersOfChartsAsText() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleReport.of(Design.BRIEF)))) {
            assertThat(StructuredText.read(document, true)).contains("9837", "1.13万余", "40300", "13135", "970");
        }
    }

    @ParameterizedTest
    @EnumSource
    void embedsEveryFontAsASubsetThatTellsItsCharacters(Design design) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleReport.of(design)))) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Zongshu.*");
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE))
                            .isTrue();
                    fonts++;
                }
            }
            assertThat(fonts).isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesAgainInAnyLocaleAndTimeZone(Design design) throws IOException {
        byte[] first = write(SampleReport.of(design));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(write(SampleReport.of(design)), first)).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesTheSameBytesFromManyThreads() throws Exception {
        PdfWriter writer = new PdfWriter();
        byte[] alone = write(SampleReport.of(Design.BRIEF));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    writer.write(SampleReport.of(Design.BRIEF), out);
                    return out.toByteArray();
                });
            }
            for (Future<byte[]> written : threads.invokeAll(tasks)) {
                assertThat(Arrays.equals(written.get(), alone)).isTrue();
            }
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleReport.of(Design.BRIEF)))) {
            assertThat(document.getVersion()).isEqualTo(1.7f);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("把会场搬到屋场 让清单变成实效");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("本刊编辑部");
            assertThat(document.getDocumentInformation().getKeywords()).isEqualTo("某市, 综述");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            String packet =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet).contains("<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", "某市");
        }
    }

    @Test
    void showsASignForACharacterNoFontHasAndTells() throws IOException {
        String egg = new String(Character.toChars(0x1F95A));
        Report report = SampleReport.report(
                Design.BRIEF, List.of(new Columns(2, List.of(Paragraph.body(Text.line("鸡蛋" + egg + "一篮。"))))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Notice> notices = new PdfWriter().write(report, out);
        assertThat(notices).extracting(Notice::code).containsExactly("missing-glyph");
        assertThat(notices.getFirst().place()).isEqualTo("blocks[0].blocks[0]");
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(StructuredText.read(document, false)).isEqualTo("鸡蛋〓一篮。");
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesAPageForAReportWithoutBlocks(Design design) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(SampleReport.report(design, List.of())))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesQpdf(Design design, @TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(isInstalled("qpdf")).as("qpdf is not installed; skipped").isTrue();
        Path file = folder.resolve("report.pdf");
        new PdfWriter().write(SampleReport.of(design), file);
        Process check = new ProcessBuilder("qpdf", "--check", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("qpdf.txt").toFile())
                .start();
        assertThat(check.waitFor())
                .as(Files.readString(folder.resolve("qpdf.txt")))
                .isZero();
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static byte[] write(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PdfWriter().write(report, out))
                .as("仿宋 and 小标宋 are not among the bundled faces")
                .allMatch(notice -> List.of("fang", "xiaobiaosong").contains(notice.place()));
        return out.toByteArray();
    }
}
