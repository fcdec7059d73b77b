package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Look;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Piece;
import io.github.zongshu.pdf.type.Typesetter;
import io.github.zongshu.quantity.Printed;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** The board of numbers: boxes or a strip, as many in a row as read well, the rows equally long. */
final class BoardSetter {
    private static final double HAIRLINE = 0.6;
    private static final double RED_RULE = 1.2;
    private static final double INK_RULE = 0.9;
    private static final double PADDING = 11;
    private static final double STRIP_PADDING = 8;
    private static final double LEAST_CELL = 92;
    private static final String THIN = "\u2005";
    private static final int MOST_BOXES = 4;
    private static final int MOST_IN_STRIP = 6;

    private final Galley galley;
    private final boolean strip;

    BoardSetter(Galley galley) {
        this.galley = galley;
        this.strip = galley.sheet().shapes().board() == Sheet.BoardShape.STRIP;
    }

    /** A cell, set. */
    private record Cell(SetText label, SetText figure, SetText remark) {}

    List<Slab> set(Board board, Spot spot) {
        int fits = (int) Math.max(1, Math.floor(spot.width() / LEAST_CELL));
        int most = Math.min(fits, strip ? MOST_IN_STRIP : MOST_BOXES);
        int count = board.cells().size();
        int rows = (count + most - 1) / most;
        int columns = (count + rows - 1) / rows;
        Tag list = spot.parent().add(Tag.Role.LIST);
        List<Slab> slabs = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int i = row * columns; i < Math.min(count, (row + 1) * columns); i++) {
                Tag item = list.add(Tag.Role.ITEM);
                cells.add(cell(
                        board.cells().get(i),
                        new Spot(spot.width() / columns, item, spot.place() + ".cells[" + i + "]")));
            }
            slabs.add(row(cells, columns, row == 0, row + 1 == rows));
        }
        return slabs;
    }

    private Cell cell(Board.Cell cell, Spot spot) {
        Measure measure = new Measure(spot.width() - 2 * padding(), strip ? Alignment.CENTRE : Alignment.LEFT);
        SetText label = galley.text(spot, Tag.Role.LABEL, Text.line(cell.label()), Voice.BOARD_LABEL, measure);
        Tag body = spot.parent().add(Tag.Role.BODY);
        SetText figure = figure(body, cell.value().printed(), measure, spot.place());
        SetText remark = galley.text(body, cell.remark(), Voice.BOARD_REMARK, measure, spot.place());
        return new Cell(label, figure, remark);
    }

    private double padding() {
        return strip ? STRIP_PADDING : PADDING;
    }

    /** The number large, what is around it small; all of it smaller where the cell is too narrow. */
    private SetText figure(Tag tag, Printed printed, Measure measure, String place) {
        TextLook large = galley.sheet().look(Voice.BOARD_FIGURE);
        Look small = galley.sheet().look(Voice.BOARD_UNIT).plain();
        double natural = figure(printed, large.plain(), small, place).width();
        double factor = Math.min(1, measure.width() / natural);
        Line line =
                figure(printed, large.plain().sized(large.size() * factor), small.sized(small.size() * factor), place);
        double slack = measure.width() - line.width();
        Line moved = measure.alignment() == Alignment.CENTRE ? line.moved(slack / 2) : line;
        return new SetText(tag, List.of(moved), large.size(), large.leading());
    }

    /** In display sizes characters stand side by side; only the small ones keep a narrow space from the large ones. */
    private Line figure(Printed printed, Look large, Look small, String place) {
        Words words = galley.words();
        String after = printed.after() + printed.unit();
        List<Piece> pieces = new ArrayList<>();
        pieces.addAll(words.pieces(printed.before().isEmpty() ? "" : printed.before() + THIN, small, place));
        pieces.addAll(words.pieces(printed.number(), large, place));
        pieces.addAll(words.pieces(after.isEmpty() ? "" : THIN + after, small, place));
        return Typesetter.plain(pieces);
    }

    private Slab row(List<Cell> cells, int columns, boolean first, boolean last) {
        double labels =
                cells.stream().mapToDouble(c -> c.label().height()).max().orElse(0);
        double figures =
                cells.stream().mapToDouble(c -> c.figure().height()).max().orElse(0);
        double remarks =
                cells.stream().mapToDouble(c -> c.remark().height()).max().orElse(0);
        double height = labels + figures + remarks + 2 * padding();
        Slab slab = Slab.of(height, (canvas, box) -> {
            double width = box.width() / columns;
            for (int i = 0; i < cells.size(); i++) {
                Box cell = new Box(box.x() + i * width, box.y(), width, height);
                paint(canvas, cells.get(i), cell, labels, figures);
                if (i > 0) {
                    canvas.fill(new Box(cell.x(), box.y(), HAIRLINE, height), Palette.LINE);
                }
            }
            frame(canvas, box, first, last);
        });
        return first ? slab.spaced(strip ? 16 : 12, 0) : slab.kept();
    }

    private void frame(Canvas canvas, Box box, boolean first, boolean last) {
        if (strip) {
            double weight = first ? INK_RULE : HAIRLINE;
            canvas.rule(box.x(), box.y(), box.width(), weight, first ? Palette.INK : Palette.LINE);
            if (last) {
                canvas.rule(box.x(), box.bottom() - INK_RULE, box.width(), INK_RULE, Palette.INK);
            }
            return;
        }
        canvas.fill(new Box(box.x(), box.y(), HAIRLINE, box.height()), Palette.LINE);
        canvas.fill(new Box(box.right() - HAIRLINE, box.y(), HAIRLINE, box.height()), Palette.LINE);
        canvas.rule(box.x(), box.bottom() - HAIRLINE, box.width(), HAIRLINE, Palette.LINE);
        if (first) {
            canvas.rule(box.x(), box.y(), box.width(), RED_RULE, Palette.DEEP_RED);
        }
    }

    private void paint(Canvas canvas, Cell cell, Box box, double labels, double figures) {
        double x = box.x() + padding();
        double y = box.y() + padding();
        // A strip shows the number first, but says it in the same order as the boxes do.
        cell.label().paint(canvas, x, strip ? y + figures : y);
        cell.figure().paint(canvas, x, strip ? y : y + labels);
        cell.remark().paint(canvas, x, y + labels + figures);
    }
}
