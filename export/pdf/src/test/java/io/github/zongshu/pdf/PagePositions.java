package io.github.zongshu.pdf;

import io.github.zongshu.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where everything stands on the pages of a report, as PDFBox reads it back. Millimetres from the upper left corner. */
record PagePositions(List<Page> pages) {
    private static final double MM = 25.4 / 72;
    private static final double PAPER = 297;
    /** What of a character's square is above its baseline, in em. */
    private static final double ASCENT = 0.88;

    /**
     * A page.
     *
     * @param letters characters in the order they are drawn, spaces left out
     * @param rules filled rectangles
     */
    record Page(List<Letter> letters, List<Rule> rules) {
        /** The letters on lines by their baselines, from top to bottom, of upright text only. */
        List<List<Letter>> lines() {
            List<List<Letter>> lines = new ArrayList<>();
            letters.stream()
                    .filter(letter -> !letter.turned())
                    .sorted(Comparator.comparingDouble(Letter::baseline).thenComparingDouble(Letter::left))
                    .forEach(letter -> {
                        if (lines.isEmpty()
                                || letter.baseline()
                                                - lines.getLast().getFirst().baseline()
                                        > 0.5) {
                            lines.add(new ArrayList<>());
                        }
                        lines.getLast().add(letter);
                    });
            lines.forEach(line -> line.sort(Comparator.comparingDouble(Letter::left)));
            return lines;
        }

        /** The line that begins with some words. */
        List<Letter> line(String start) {
            return lines().stream()
                    .filter(line -> text(line).startsWith(start))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no line begins with " + start));
        }

        List<String> texts() {
            return lines().stream().map(PagePositions::text).toList();
        }

        List<Rule> rules(int rgb) {
            return rules.stream().filter(rule -> rule.rgb() == rgb).toList();
        }
    }

    /**
     * A character.
     *
     * @param text it
     * @param left where it begins
     * @param baseline where it stands
     * @param width its advance
     * @param size its em in points
     * @param turned whether it runs up the page
     */
    record Letter(String text, double left, double baseline, double width, double size, boolean turned) {
        /** The upper edge of its square. */
        double top() {
            return baseline - ASCENT * size * MM;
        }

        /** The lower edge of its square. */
        double bottom() {
            return baseline + (1 - ASCENT) * size * MM;
        }

        double right() {
            return left + width;
        }
    }

    /**
     * A filled rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width to the right
     * @param height downwards
     * @param rgb its colour
     */
    record Rule(double x, double y, double width, double height, int rgb) {
        double bottom() {
            return y + height;
        }
    }

    static PagePositions of(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(report, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(new Page(letters(document, i + 1), rules(document.getPage(i))));
            }
            return new PagePositions(pages);
        }
    }

    static String text(List<Letter> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(letter -> text.append(letter.text()));
        return text.toString();
    }

    private static List<Letter> letters(PDDocument document, int page) throws IOException {
        List<Letter> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (!at.getUnicode().isBlank()) {
                    letters.add(letter(at));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return letters;
    }

    private static Letter letter(TextPosition at) {
        boolean turned = Math.abs(at.getTextMatrix().getShearY())
                > Math.abs(at.getTextMatrix().getScaleY());
        return new Letter(
                at.getUnicode(),
                at.getTextMatrix().getTranslateX() * MM,
                PAPER - at.getTextMatrix().getTranslateY() * MM,
                at.getWidth() * MM,
                at.getFontSize(),
                turned);
    }

    private static List<Rule> rules(PDPage page) throws IOException {
        List<Rule> rules = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        int rgb = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSNumber number) {
                numbers.add((double) number.floatValue());
            } else if (token instanceof Operator operator) {
                if (operator.getName().equals("rg")) {
                    rgb = colour(numbers);
                } else if (operator.getName().equals("re")) {
                    double height = numbers.get(3) * MM;
                    double y = PAPER - numbers.get(1) * MM - height;
                    rules.add(new Rule(numbers.get(0) * MM, y, numbers.get(2) * MM, height, rgb));
                }
                numbers.clear();
            } else if (token instanceof COSBase) {
                numbers.clear();
            }
        }
        return rules;
    }

    private static int colour(List<Double> parts) {
        int rgb = 0;
        for (double part : parts) {
            rgb = rgb << 8 | (int) Math.round(part * 255);
        }
        return rgb;
    }
}
