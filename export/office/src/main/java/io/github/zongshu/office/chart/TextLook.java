package io.github.zongshu.office.chart;

/**
 * How text in a chart looks.
 *
 * @param colour six hexadecimal digits
 * @param bold whether it is heavier
 * @param size in hundredths of a point
 */
record TextLook(String colour, boolean bold, int size) {
    private static final int LABEL = 800;

    static TextLook of(String colour) {
        return new TextLook(colour, false, LABEL);
    }

    static TextLook bold(String colour) {
        return new TextLook(colour, true, LABEL);
    }

    /** The width of a label of the usual size in points, rather more than less. */
    static double width(String words) {
        double ems = words.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.6 : 1).sum();
        return ems * LABEL / 100;
    }

    TextLook sized(int hundredths) {
        return new TextLook(colour, bold, hundredths);
    }
}
