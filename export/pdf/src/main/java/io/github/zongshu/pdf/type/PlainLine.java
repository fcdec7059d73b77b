package io.github.zongshu.pdf.type;

import java.util.ArrayList;
import java.util.List;

/** Puts characters side by side by their advances. */
final class PlainLine {
    private PlainLine() {}

    static Line of(List<Piece> pieces) {
        List<GlyphRun> runs = new ArrayList<>();
        double x = 0;
        for (Piece piece : pieces) {
            Style style = piece.style();
            StringBuilder text = new StringBuilder();
            List<Double> places = new ArrayList<>();
            for (int c : piece.text().codePoints().toArray()) {
                boolean blank = Kind.of(c).isBlank();
                text.appendCodePoint(blank ? ' ' : c);
                places.add(x);
                double advance =
                        blank ? ClusterReader.blank(c, style) : style.face().advance(c);
                x += (advance + style.tracking()) * style.size();
            }
            if (!places.isEmpty()) {
                runs.add(GlyphRun.of(style, text.toString(), places));
            }
        }
        return new Line(runs, 0, x, 0, true);
    }
}
