package io.github.zongshu.pdf.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets Chinese text: breaks a paragraph into lines by the rules of GB/T 15834-2011 and CLREQ, squeezes marks, spaces what is
 * left, and says where each glyph stands. Nothing is lost but the spaces at line ends.
 */
public final class Typesetter {
    private static final double ENDLESS = 1e7;

    private Typesetter() {}

    /**
     * Sets a paragraph.
     *
     * @param spans its text; line feeds have no meaning here, one paragraph has none
     * @param measure the room it has
     * @return its lines from top to bottom; none for an empty text. None is wider than the room, unless one character is
     */
    public static List<Line> set(List<Span> spans, Measure measure) {
        Ribbon ribbon = new Ribbon(ClusterReader.read(spans));
        List<Line> lines = new ArrayList<>();
        for (Breaker.Extent extent : new Breaker(ribbon, measure).lines()) {
            lines.add(LineMaker.make(ribbon, extent, measure, lines.isEmpty()));
        }
        return lines;
    }

    /**
     * Sets a text on one line, character beside character by their advances alone, as a drawing wants it that has measured
     * the text itself.
     *
     * @return the line, beginning at 0; without runs for an empty text
     */
    public static Line plain(List<Piece> pieces) {
        return PlainLine.of(pieces);
    }

    /**
     * The width that a text takes on one line, marks at the ends set half-width.
     *
     * @return points; 0 for an empty text
     */
    public static double width(List<Span> spans) {
        List<Line> lines = set(spans, new Measure(ENDLESS, Alignment.LEFT));
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /**
     * The width below which a text cannot be set without breaking what should stay whole.
     *
     * @return points; 0 for an empty text
     */
    public static double leastWidth(List<Span> spans) {
        return new Ribbon(ClusterReader.read(spans)).widestPart();
    }
}
