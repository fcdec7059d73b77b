package io.github.zongshu.office.xlsx;

/**
 * Estimates the room that text takes. The unit is Excel's: the width of a digit in the workbook's default face at 11 pt; a
 * Chinese character of 12 pt takes two. Estimates are on the safe side, since no font is at hand and none is asked for.
 */
final class TextMeasure {
    private static final double BASE_POINTS = 12;

    private TextMeasure() {}

    /** The width of the longest line, in column units. */
    static double width(String text, double points) {
        double widest = 0;
        for (String line : text.split("\n", -1)) {
            widest = Math.max(widest, units(line));
        }
        return widest * points / BASE_POINTS;
    }

    /** How many lines the text takes in a column of a width. */
    static int lines(String text, double points, double columnWidth) {
        double room = room(points, columnWidth);
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(units(line) / room));
        }
        return lines;
    }

    /** How many UTF-16 units from a place on fit into some lines; at least one character. */
    static int fitting(String text, int from, double points, double columnWidth, int lines) {
        double room = room(points, columnWidth) * lines;
        int at = from;
        double taken = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            taken += c == '\n' ? room / lines : units(c);
            if (taken > room && at > from) {
                break;
            }
            at += Character.charCount(c);
        }
        return at - from;
    }

    /** What is left of a column between its edges, with a reserve for faces that run wider. */
    private static double room(double points, double columnWidth) {
        return Math.max(2, (columnWidth - 1) * 0.96 * BASE_POINTS / points);
    }

    private static double units(String line) {
        return line.codePoints().mapToDouble(TextMeasure::units).sum();
    }

    /** Faces for Chinese set everything but Latin, its kin and the narrow spaces on a full square. */
    private static double units(int c) {
        if (c >= 0x2000 && c <= 0x200F) {
            return 0.5;
        }
        return c < 0x0370 ? 1 : 2;
    }
}
