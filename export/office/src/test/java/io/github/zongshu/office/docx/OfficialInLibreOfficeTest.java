package io.github.zongshu.office.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zongshu.report.Block;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Text;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official documents as LibreOffice lays them out, measured in millimetres; skipped where it is not installed. */
final class OfficialInLibreOfficeTest {
    private static final double MM = 25.4 / 72;
    private static final Offset<Double> NEAR = within(1.0);
    /** Pixels in a millimetre of a page that is looked at. */
    private static final int PIXELS = 10;
    /** Word and LibreOffice put four fifths of an exact line above its base line. */
    private static final double ABOVE = 0.8 * 28.95 * MM;

    private static final double LINE = 28.95 * MM;

    @TempDir
    Path folder = Path.of("");

    /**
     * A line of a page.
     *
     * @param text without spaces
     * @param left of its first character
     * @param right of its last one
     * @param baseline from the upper edge of the paper
     */
    private record Line(String text, double left, double right, double baseline) {}

    /**
     * A page as it is read and seen.
     *
     * @param lines from top to bottom
     * @param red where rules of that colour begin, from the upper edge of the paper
     * @param black the same
     */
    private record Seen(List<Line> lines, List<Double> red, List<Double> black) {
        Line line(String start) {
            return lines.stream()
                    .filter(line -> line.text().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Seen> pages(Block... blocks) throws Exception {
        Optional<Path> program = LibreOffice.program();
        assumeTrue(program.isPresent(), "soffice is not installed");
        new DocxWriter().write(OfficialDocxTest.report(blocks), folder.resolve("official.docx"));
        List<Seen> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(
                LibreOffice.toPdf(program.get(), folder, "official").toFile())) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(i, (float) (25.4 * PIXELS));
                pages.add(new Seen(lines(document, i + 1), rules(image, true), rules(image, false)));
            }
        }
        return pages;
    }

    private static List<Line> lines(PDDocument document, int page) throws Exception {
        TreeMap<Long, List<TextPosition>> rows = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (!at.getUnicode().isBlank()) {
                    rows.computeIfAbsent(Math.round((double) at.getYDirAdj()), y -> new ArrayList<>())
                            .add(at);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        List<Line> lines = new ArrayList<>();
        for (List<TextPosition> row : rows.values()) {
            row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
            StringBuilder text = new StringBuilder();
            row.forEach(at -> text.append(at.getUnicode()));
            TextPosition last = row.getLast();
            lines.add(new Line(
                    text.toString(),
                    row.getFirst().getXDirAdj() * MM,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
                    row.getFirst().getYDirAdj() * MM));
        }
        return lines;
    }

    /** Where rows of pixels of a colour run over nearly all of the text's width. */
    private static List<Double> rules(BufferedImage image, boolean red) {
        List<Double> rules = new ArrayList<>();
        boolean in = false;
        for (int y = 0; y < image.getHeight(); y++) {
            int count = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int r = rgb >> 16 & 0xFF;
                int g = rgb >> 8 & 0xFF;
                count += red ? (r > 200 && g < 120 ? 1 : 0) : (r < 120 && g < 120 ? 1 : 0);
            }
            boolean rule = count > 150 * PIXELS;
            if (rule && !in) {
                rules.add((double) y / PIXELS);
            }
            in = rule;
        }
        return rules;
    }

    @Test
    void aPageHasTwentyTwoLinesOfTwentyEightCharacters() throws Exception {
        List<Seen> pages = pages(OfficialDocxTest.han(26 + 28 * 22 * 3));
        List<Line> lines = pages.get(1).lines();

        assertThat(lines).as("22 lines and the page number").hasSize(23);
        assertThat(lines.subList(0, 22)).allSatisfy(line -> {
            assertThat(line.text()).hasSize(28);
            assertThat(line.left()).isCloseTo(28, NEAR);
            assertThat(line.right()).isCloseTo(184, NEAR);
        });
        for (int i = 0; i < 22; i++) {
            assertThat(lines.get(i).baseline()).isCloseTo(37 + ABOVE + i * LINE, NEAR);
        }
        assertThat(lines.get(21).baseline()).isLessThan(262);
        assertThat(pages.get(0).lines().get(0).left()).isCloseTo(28 + 2 * 156 / 28.0, NEAR);
        assertThat(pages.get(0).lines().get(0).text()).hasSize(26);
    }

    @Test
    void pageNumbersStandSevenMillimetresBelowTheTextAtTheRightOfOddPagesAndTheLeftOfEvenOnes() throws Exception {
        List<Seen> pages = pages(OfficialDocxTest.han(26 + 28 * 22 * 3));
        double em = 14 * MM;

        for (int i = 0; i < 4; i++) {
            Line number = pages.get(i).lines().getLast();
            assertThat(number.text()).isEqualTo("—" + (i + 1) + "—");
            assertThat(number.baseline() - 0.38 * em).isCloseTo(262 + 7, NEAR);
            assertThat(i % 2 == 0 ? number.right() : number.left()).isCloseTo(i % 2 == 0 ? 184 - em : 28 + em, NEAR);
        }
    }

    @Test
    void theHeadStandsWhereTheStandardPutsIt() throws Exception {
        Seen page = pages(
                        new RedHead(List.of(), "某市活动办公室文件", "某活办〔2021〕8号", List.of(), "", ""),
                        new Masthead(List.of(), List.of(), Text.line("关于工作情况的报告"), List.of()),
                        OfficialDocxTest.han(300))
                .get(0);
        Line name = page.line("某市活动");
        double size = (name.right() - name.left()) / 9 / 1.1;
        Line number = page.line("某活办");
        double numberFoot = number.baseline() + 0.12 * 16 * MM;

        assertThat(name.baseline() - 0.88 * size).isCloseTo(37 + 35, NEAR);
        assertThat(page.red()).hasSize(1);
        assertThat(page.red().get(0) - numberFoot).isCloseTo(4, NEAR);
        double title = page.line("关于工作").baseline() - 0.88 * 22 * MM;
        assertThat(title - page.red().get(0)).isBetween(2 * LINE, 3.3 * LINE);
        assertThat(page.lines()).anyMatch(line -> line.text().startsWith("国国"));
    }

    @Test
    void theImprintEndsOnTheLowerEdgeOfTheLastPage() throws Exception {
        Seen page = pages(OfficialDocxTest.han(700), OfficialDocxTest.imprint()).getLast();

        assertThat(page.black()).hasSize(3);
        assertThat(page.black().get(2)).isCloseTo(262, NEAR);
        assertThat(page.line("某市活动办公室").left()).isCloseTo(28 + 14 * MM, NEAR);
        assertThat(page.line("某市活动办公室").right()).isCloseTo(184 - 14 * MM, NEAR);
    }

    @Test
    void signatureAndDateStandAsWithASeal() throws Exception {
        Seen page = pages(OfficialDocxTest.han(60), OfficialDocxTest.closing()).get(0);
        Line name = page.line("某市活动办公室");
        Line date = page.line("2021年");

        assertThat(date.right()).isCloseTo(184 - 4 * 156 / 28.0, NEAR);
        // The digits of the face that stands in for 仿宋 here are wider than half an em.
        assertThat((name.left() + name.right()) / 2).isCloseTo((date.left() + date.right()) / 2, within(3.0));
        assertThat(page.line("2.清单").left()).isCloseTo(28 + 5 * 156 / 28.0, NEAR);
    }

    @Test
    void aTurnedPageHasItsNumberWhereTheUprightPaperHasIt() throws Exception {
        List<Seen> pages = pages(OfficialDocxTest.whole());

        assertThat(pages).hasSizeBetween(4, 5);
        assertThat(pages.get(0).lines()).anyMatch(line -> line.text().contains("国国国"));
        assertThat(pages.getLast().black()).as("imprint on upright paper").hasSize(3);
    }
}
