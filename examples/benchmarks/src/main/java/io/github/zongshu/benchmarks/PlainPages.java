package io.github.zongshu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The work laid out as simply as can be: lines broken where they are full, one below the other. Points; y grows upwards. */
final class PlainPages {
    static final double WIDTH = 595;
    static final double HEIGHT = 842;
    static final double ROOM = 451;
    static final double CHART = 200;
    static final double PHOTO = 300;
    private static final double MARGIN = 72;
    private static final double SIZE = 10.5;
    private static final double LEADING = 20;

    private final ToDoubleFunction<String> width;
    private final List<List<Item>> pages = new ArrayList<>();
    private double y;

    /** What stands on a page. */
    sealed interface Item permits Words, Rule, Drawing, Photo {}

    /**
     * Text.
     *
     * @param bold in which of the two faces
     */
    record Words(String text, boolean bold, double size, double x, double y) implements Item {}

    /** A rule over the whole width. */
    record Rule(double y) implements Item {}

    /** A chart, by its number. */
    record Drawing(int index, double x, double y) implements Item {}

    /** A photo, by its number. */
    record Photo(int index, double x, double y) implements Item {}

    private PlainPages(ToDoubleFunction<String> width) {
        this.width = width;
    }

    /**
     * Lays it out.
     *
     * @param width of a text in the regular face, in em
     */
    static List<List<Item>> of(BriefWork work, ToDoubleFunction<String> width) {
        PlainPages pages = new PlainPages(width);
        pages.turn();
        pages.line(work.title(), true, 22, 0);
        for (int i = 0; i < work.sections().size(); i++) {
            BriefWork.Section section = work.sections().get(i);
            pages.line(section.head(), true, 15, 0);
            section.paragraphs().forEach(pages::paragraph);
            if (i < work.tables().size()) {
                pages.line("表" + (i + 1) + "进度", true, SIZE, 0);
                work.tables().get(i).forEach(pages::row);
            }
            if (i >= 3 && i - 3 < work.charts().size()) {
                pages.line("图" + (i - 2) + BriefWork.CHART_NAMES.get(i - 3), true, SIZE, 0);
                pages.add(new Drawing(i - 3, MARGIN, pages.down(CHART)));
            }
            if (i >= 7 && i - 7 < work.photos().size()) {
                pages.add(new Photo(i - 7, MARGIN, pages.down(PHOTO)));
                pages.line("现场", false, SIZE, 0);
            }
        }
        return pages.pages;
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = HEIGHT - MARGIN;
    }

    private double down(double height) {
        if (y - height < MARGIN) {
            turn();
        }
        y -= height;
        return y;
    }

    private void add(Item item) {
        pages.get(pages.size() - 1).add(item);
    }

    private void line(String text, boolean bold, double size, double indent) {
        double baseline = down(size * LEADING / SIZE);
        add(new Words(text, bold, size, MARGIN + indent, baseline));
    }

    private void paragraph(String words) {
        StringBuilder line = new StringBuilder();
        double used = 2;
        double indent = 2 * SIZE;
        for (int c : words.codePoints().toArray()) {
            String character = Character.toString(c);
            double advance = width.applyAsDouble(character);
            if ((used + advance) * SIZE > ROOM) {
                line(line.toString(), false, SIZE, indent);
                line.setLength(0);
                used = 0;
                indent = 0;
            }
            line.append(character);
            used += advance;
        }
        line(line.toString(), false, SIZE, indent);
    }

    private void row(List<String> cells) {
        double baseline = down(LEADING);
        double column = ROOM / cells.size();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            double left = i == 0 ? 0 : column - width.applyAsDouble(cell) * SIZE;
            add(new Words(cell, false, SIZE, MARGIN + i * column + left, baseline));
        }
        add(new Rule(baseline - 6));
    }
}
