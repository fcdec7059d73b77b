package io.github.zongshu.benchmarks;

import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.pdf.out.Typefaces;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.GlyphRun;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.pdf.type.Style;
import io.github.zongshu.pdf.type.Typesetter;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.MentionScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How evenly lines are set: what stands between neighbouring Han characters beyond their own width, line by line, over thirty
 * widths. With the name of a file it also writes a page that sets the same text in a browser and measures it in the same way.
 */
public final class Justification {
    private static final int BYTES = 90_000;
    private static final int WIDTHS = 30;
    private static final double EM = 10;

    private Justification() {}

    /**
     * Prints the spread.
     *
     * @param args nothing, or the file to write the browser's page to
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> paragraphs = Prose.ofBytes(BYTES).lines().toList();
        out.println(
                "| set by | lines | mean | deviation | root mean square | 95 of 100 below | most |\n|---|---|---|---|---|---|---|");
        out.println(row("Typesetter", stretches(paragraphs)));
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), page(paragraphs));
        }
    }

    /** From twelve characters to forty, in points. */
    private static double width(int index) {
        return 120 + 9.7 * index;
    }

    private static double[] stretches(List<String> paragraphs) {
        Style style = new Style(Typefaces.shared().of(FontLibrary.bundled().face(FontRole.SONG)), EM, 0);
        List<Double> stretches = new ArrayList<>();
        for (int i = 0; i < WIDTHS; i++) {
            Measure measure = new Measure(width(i), 2 * EM, 0, Alignment.JUSTIFIED);
            for (String paragraph : paragraphs) {
                for (Line line : Typesetter.set(List.of(Span.of(paragraph, style)), measure)) {
                    if (!line.last()) {
                        stretch(line, stretches);
                    }
                }
            }
        }
        return stretches.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Adds the middle one of a line's gaps between Han characters, in em. */
    private static void stretch(Line line, List<Double> stretches) {
        List<Double> gaps = new ArrayList<>();
        for (GlyphRun run : line.runs()) {
            int[] characters = run.text().codePoints().toArray();
            for (int i = 0; i + 1 < characters.length; i++) {
                if (Character.isIdeographic(characters[i]) && Character.isIdeographic(characters[i + 1])) {
                    gaps.add((run.place(i + 1) - run.place(i)) / EM - 1);
                }
            }
        }
        gaps.sort(null);
        if (!gaps.isEmpty()) {
            stretches.add(gaps.get(gaps.size() / 2));
        }
    }

    private static String row(String name, double[] sorted) {
        int n = sorted.length;
        double mean = Arrays.stream(sorted).sum() / n;
        double square = Arrays.stream(sorted).map(gap -> gap * gap).sum() / n;
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f |",
                name,
                n,
                mean,
                Math.sqrt(square - mean * mean),
                Math.sqrt(square),
                sorted[(int) Math.round(0.95 * (n - 1))],
                sorted[n - 1]);
    }

    private static String page(List<String> paragraphs) throws IOException {
        try (InputStream in = Objects.requireNonNull(Justification.class.getResourceAsStream("justification.html"))) {
            String texts = paragraphs.stream().map(Justification::marked).collect(Collectors.joining("</p>\n<p>"));
            StringBuilder widths = new StringBuilder();
            for (int i = 0; i < WIDTHS; i++) {
                widths.append(i == 0 ? "" : ",").append(width(i));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@texts@", "<p>" + texts + "</p>")
                    .replace("@widths@", widths);
        }
    }

    /** The text with its quantities marked; it has no character that HTML reads as its own. */
    private static String marked(String paragraph) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mention mention : MentionScanner.standard().scan(paragraph)) {
            marked.append(paragraph, at, mention.start()).append("<span>");
            marked.append(paragraph, mention.start(), mention.end()).append("</span>");
            at = mention.end();
        }
        return marked.append(paragraph.substring(at)).toString();
    }
}
