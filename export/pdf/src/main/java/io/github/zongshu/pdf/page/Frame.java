package io.github.zongshu.pdf.page;

/**
 * The paper and the text area, in points.
 *
 * @param width of the paper
 * @param height of the paper
 * @param text the text area
 * @param pitch from one baseline of the grid to the next
 */
public record Frame(double width, double height, Box text, double pitch) {
    /** Points in a millimetre. */
    public static final double MM = 72 / 25.4;

    /**
     * A page by its margins.
     *
     * @param size of the paper, in millimetres
     * @param margins at the top, at both sides and at the foot, in millimetres
     * @param pitch in points
     */
    public static Frame of(Paper size, Margins margins, double pitch) {
        double width = size.width() * MM;
        double height = size.height() * MM;
        double side = margins.side() * MM;
        double top = margins.top() * MM;
        Box text = new Box(side, top, width - 2 * side, height - top - margins.bottom() * MM);
        return new Frame(width, height, text, pitch);
    }

    /** Sizes of paper (ISO 216), in millimetres. */
    public enum Paper {
        /** 210 × 297 mm. */
        A4(210, 297),
        /** A4, turned. */
        A4_TURNED(297, 210),
        /** 297 × 420 mm. */
        A3(297, 420);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** In millimetres. */
        public double width() {
            return width;
        }

        /** In millimetres. */
        public double height() {
            return height;
        }
    }

    /**
     * Margins in millimetres.
     *
     * @param top above the text area
     * @param side left and right of it
     * @param bottom below it
     */
    public record Margins(double top, double side, double bottom) {}
}
