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
            int[] codePoints = piece.text().codePoints().toArray();
            double[] places = new double[codePoints.length];
            for (int i = 0; i < codePoints.length; i++) {
                places[i] = x;
                x += (piece.style().face().advance(codePoints[i])
                                + piece.style().tracking())
                        * piece.style().size();
            }
            if (codePoints.length > 0) {
                runs.add(new GlyphRun(piece.style(), piece.text(), places));
            }
        }
        return new Line(runs, 0, x, 0, true);
    }
}
