package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * The names below a vertical chart. They are wrapped where there is room for it, and thinned out where there is not: 3月,
 * 6月, 9月 tell of the months between. Where leaving out loses something, that is a notice.
 */
final class CategoryNames {
    private static final int MOST_LINES = 5;
    private static final double MOST_HEIGHT = 0.42;
    private static final double LEAST_CHARACTERS = 3;

    private record Placed(int category, List<Line> lines, double left, double right) {}

    private final Typesetter type;
    private final List<String> names;
    private final Style style;
    private final boolean counting;
    private final int mostLines;
    private List<Placed> placed = List.of();

    /** @param chartHeight of which the names take a third or so at most */
    CategoryNames(Typesetter type, List<String> names, Style style, double chartHeight) {
        this(type, names, style, (int) Math.clamp(MOST_HEIGHT * chartHeight / style.leading(), 1, MOST_LINES));
    }

    /** Names in so many lines at most. */
    static CategoryNames inLines(Typesetter type, List<String> names, Style style, int mostLines) {
        return new CategoryNames(type, names, style, mostLines);
    }

    private CategoryNames(Typesetter type, List<String> names, Style style, int mostLines) {
        this.type = type;
        this.names = names;
        this.style = style;
        this.mostLines = mostLines;
        this.counting =
                names.stream().map(CategoryNames::withoutDigits).distinct().count() == 1;
    }

    private static String withoutDigits(String name) {
        return name.replaceAll("[0-9]+", "#");
    }

    /**
     * Chooses what to show and how.
     *
     * @param band the width of a category
     * @param middle where the middle of a category lies
     * @param left how far names may reach at the left
     * @param right and at the right
     */
    CategoryNames fit(double band, IntToDoubleFunction middle, double left, double right) {
        for (int every = 1; every <= names.size(); every++) {
            Optional<List<Placed>> trial = trial(every, band, middle, Box.between(left, 0, right, 0));
            if (trial.isPresent()) {
                placed = trial.get();
                tellLeftOut();
                return this;
            }
        }
        double width = right - left;
        List<Line> lines = type.wrap(names.get(0), style, width, mostLines);
        placed = List.of(new Placed(0, lines, left, left + Canvas.widthOf(lines)));
        tellLeftOut();
        return this;
    }

    private Optional<List<Placed>> trial(int every, double band, IntToDoubleFunction middle, Box limits) {
        int offset = counting ? (names.size() - 1) % every : 0;
        double room = every * band - 0.5 * type.em();
        boolean wrapping = !counting && room >= LEAST_CHARACTERS * style.size();
        double free = limits.x() - type.em();
        List<Placed> trial = new ArrayList<>();
        for (int i = offset; i < names.size(); i += every) {
            List<Line> lines = lines(names.get(i), wrapping ? room : Double.MAX_VALUE);
            double width = Canvas.widthOf(lines);
            double left = Math.max(limits.x(), Math.min(middle.applyAsDouble(i) - width / 2, limits.right() - width));
            if (lines.size() > mostLines || left < free + 0.4 * type.em() || left + width > limits.right() + 0.01) {
                return Optional.empty();
            }
            trial.add(new Placed(i, lines, left, left + width));
            free = left + width;
        }
        return Optional.of(trial);
    }

    private List<Line> lines(String name, double width) {
        return LineBreaks.of(name).wrap(width, part -> type.width(part, style)).stream()
                .map(part -> type.line(part, style))
                .toList();
    }

    private void tellLeftOut() {
        int left = names.size() - placed.size();
        if (left > 0 && !counting) {
            type.notice(
                    "chart-names-left-out",
                    "",
                    new Message(
                            "图太窄，横轴上有" + left + "个名称未写出；加宽图形或改用横向条形图",
                            left
                                    + " names along the axis are left out because the chart is too narrow; widen it or use horizontal bars"));
        }
    }

    double height() {
        return placed.stream()
                .mapToDouble(name -> Canvas.heightOf(name.lines()))
                .max()
                .orElse(0);
    }

    void write(Canvas canvas, double top) {
        for (Placed name : placed) {
            double middle = top + Canvas.heightOf(name.lines()) / 2;
            canvas.write(name.lines(), (name.left() + name.right()) / 2, middle, Anchor.MIDDLE);
        }
    }
}
