package io.github.zongshu.office.form;

import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.office.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A sheet of a form under construction: rows of cells from top to bottom, and the markup of both. */
final class Grid {
    private static final String LIKE_FORMULAS = "=+-@＝＋－＠\t\r\n";
    private static final int MOST_UNITS = 32_767;
    private static final double LINE = 1.35;

    private final Xml rows = Xml.fragment();
    private final List<String> merges = new ArrayList<>();
    private final SharedWords shared;
    private final double[] widths;
    private Xml cells = Xml.fragment();
    private int row;
    private double height;

    /** With columns of these widths, in digits; its words are kept with those of the whole workbook. */
    Grid(SharedWords shared, double... widths) {
        this.shared = shared;
        this.widths = widths.clone();
    }

    /** The row that is being filled, from 0. */
    int row() {
        return row;
    }

    /** Words in a cell. */
    Grid words(int column, Look look, String words) {
        return words(column, column, look, words);
    }

    /** Words in a cell that spans columns up to a last one. */
    Grid words(int column, int last, Look look, String words) {
        String clean = clean(words);
        boolean quoted = !clean.isEmpty() && LIKE_FORMULAS.indexOf(clean.charAt(0)) >= 0;
        String name = Sheet.a1(row, column);
        if (clean.isEmpty()) {
            cells.leaf("c", "r", name, "s", look.style(false));
        } else {
            cells.open("c", "r", name, "s", look.style(quoted), "t", "s");
            cells.element("v", Integer.toString(shared.index(clean))).close();
            double room = 0;
            for (int c = column; c <= last; c++) {
                room += widths[c];
            }
            raise(look, lines(clean, room * 12 / look.points()));
        }
        for (int c = column + 1; c <= last; c++) {
            cells.leaf("c", "r", Sheet.a1(row, c), "s", look.style(false));
        }
        if (last > column) {
            merges.add(name + ":" + Sheet.a1(row, last));
        }
        return this;
    }

    /** A number in a cell. */
    Grid number(int column, Look look, BigDecimal number) {
        cells.open("c", "r", Sheet.a1(row, column), "s", look.style(false));
        cells.element("v", number.toPlainString()).close();
        raise(look, 1);
        return this;
    }

    private void raise(Look look, int lines) {
        height = Math.max(height, Math.min(409, lines * look.points() * LINE + look.points() * 0.75));
    }

    /** How many lines words take; a Chinese character is two digits wide. */
    private static int lines(String words, double width) {
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            double units =
                    line.codePoints().mapToDouble(c -> c < 0x0370 ? 1 : 2).sum();
            lines += Math.max(1, (int) Math.ceil(units / Math.max(2, width * 0.94 - 1)));
        }
        return lines;
    }

    /** Ends the row at the height that its words need. */
    Grid end() {
        return end(false);
    }

    /** Ends the row; a hidden one is for machines. */
    Grid end(boolean hidden) {
        if (hidden) {
            rows.open("row", "r", row + 1, "hidden", 1);
        } else {
            String points = Double.toString(Math.round(Math.max(18, height) * 4) / 4.0);
            rows.open("row", "r", row + 1, "ht", points, "customHeight", 1);
        }
        rows.raw(cells.toString()).close();
        cells = Xml.fragment();
        height = 0;
        row++;
        return this;
    }

    /** Writes the widths of the columns. */
    void columns(Xml xml, boolean firstHidden) {
        xml.open("cols");
        for (int c = 0; c < widths.length; c++) {
            List<Object> attributes = new ArrayList<>(
                    List.of("min", c + 1, "max", c + 1, "width", Double.toString(widths[c]), "customWidth", 1));
            if (c == 0 && firstHidden) {
                attributes.addAll(List.of("hidden", 1));
            }
            xml.leaf("col", attributes.toArray());
        }
        xml.close();
    }

    /** Writes the rows. */
    void data(Xml xml) {
        xml.open("sheetData").raw(rows.toString()).close();
    }

    /** Writes what is merged. */
    void merges(Xml xml) {
        if (!merges.isEmpty()) {
            xml.open("mergeCells", "count", merges.size());
            merges.forEach(range -> xml.leaf("mergeCell", "ref", range));
            xml.close();
        }
    }

    /** Where the sheet ends: {@code A1:G20}. */
    String area() {
        return "A1:" + Sheet.a1(Math.max(0, row - 1), widths.length - 1);
    }

    /** What XML and a cell can hold; what they cannot is shown as U+FFFD or an ellipsis. */
    static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean control = c < 0x20 && c != '\t' && c != '\n';
            boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            clean.appendCodePoint(control || surrogate || (c & 0xFFFE) == 0xFFFE ? 0xFFFD : c);
        });
        return cut(clean.toString(), MOST_UNITS);
    }

    /** At most so many UTF-16 units; a pair is not parted. */
    static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = most - 1 - (Character.isHighSurrogate(words.charAt(most - 2)) ? 1 : 0);
        return words.substring(0, end) + "…";
    }
}
