package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Items below each other, as many as a height can hold in readable size. If not all fit, the first ones stay, the last place
 * going to one that must be seen; a line below and a notice say how many are left out.
 *
 * @param shown the items that fit, in order
 * @param hidden how many do not
 * @param box where the rows stand, without the line below them
 */
record Rows<T>(List<T> shown, int hidden, Box box) {
    Rows {
        shown = List.copyOf(shown);
    }

    /**
     * Fits items into a box.
     *
     * @param pitch how high a row may be; where rows need not be stretched, the block is centred
     * @param vital an item that must not be left out
     */
    static <T> Rows<T> fit(Canvas canvas, Box box, List<T> items, Pitch pitch, Predicate<T> vital) {
        int room = Math.max(1, (int) Math.floor(box.height() / pitch.least()));
        if (items.size() <= room) {
            double height = Math.min(box.height(), items.size() * pitch.most());
            return new Rows<>(items, 0, box.inset(0, (box.height() - height) / 2, 0, (box.height() - height) / 2));
        }
        Line probe = canvas.type().line(note(items.size()), canvas.type().mute());
        double noteHeight = probe.style().leading();
        Box rest = box.inset(0, 0, 0, noteHeight);
        int count = Math.max(1, (int) Math.floor(rest.height() / pitch.least()));
        Rows<T> rows = new Rows<>(chosen(items, count, vital), items.size() - count, rest);
        tell(canvas, rows.hidden(), box.right(), box.bottom() - noteHeight / 2);
        return rows;
    }

    /** Least and greatest height of a row, in points. */
    record Pitch(double least, double most) {}

    private static <T> List<T> chosen(List<T> items, int count, Predicate<T> vital) {
        List<T> chosen = new ArrayList<>(items.subList(0, count));
        if (chosen.stream().noneMatch(vital)) {
            items.stream().filter(vital).findFirst().ifPresent(item -> chosen.set(count - 1, item));
        }
        return chosen;
    }

    /** Says that some items are left out, in a line that ends at {@code right}, and in a notice. */
    static void tell(Canvas canvas, int hidden, double right, double middle) {
        Typesetter type = canvas.type();
        canvas.write(type.line(note(hidden), type.mute()), right, middle, Anchor.END);
        type.notice(
                "chart-rows-left-out",
                "",
                new Message(
                        "图太小，有" + hidden + "项未画出；加高图形即可",
                        hidden + " rows are left out because the chart is too small; make it higher"));
    }

    private static String note(int hidden) {
        return "另有" + hidden + "项未列出";
    }

    double pitch() {
        return box.height() / shown.size();
    }

    double middle(int row) {
        return box.y() + pitch() * (row + 0.5);
    }
}
