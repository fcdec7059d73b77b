package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** Tables: red rules, hairlines between rows, a tinted total, the head repeated where a table is divided. */
final class TableSetter {
    private static final double RED_RULE = 1.2;
    private static final double HEAD_RULE = 0.7;
    private static final double HAIRLINE = 0.5;
    private static final double CAPTION_RULE = 0.9;
    private static final double CAPTION_GAP = 4;
    /** A table is divided only where much room would stay empty otherwise. */
    private static final double DIVIDED = 500;

    private static final double SHORT_REST = 900;
    private static final int LONG_TABLE = 16;

    private final Galley galley;
    private final double padding;

    TableSetter(Galley galley) {
        this.galley = galley;
        this.padding = galley.sheet().shapes().table().padding();
    }

    List<Slab> set(TableBlock table, Spot spot) {
        Tag tag = spot.parent().add(Tag.Role.TABLE);
        Spot within = new Spot(spot.width(), tag, spot.place());
        CaptionLines caption = CaptionLines.set(galley, table.caption(), within);
        TableColumns columns = TableColumns.fit(galley, table, within);
        List<TableBlock.Cell> names = table.columns().stream()
                .<TableBlock.Cell>map(column -> new TableBlock.Words(Text.line(column.text())))
                .toList();
        TableRow head = TableRow.set(galley, columns, names, TableRow.Kind.HEAD, within);
        TableRow repeated = TableRow.set(
                galley, columns, names, TableRow.Kind.HEAD, new Spot(spot.width(), Tag.ARTIFACT, spot.place()));
        List<Slab> slabs = new ArrayList<>();
        slabs.add(headSlab(caption, head).spaced(galley.pitch() * 0.7, 0));
        slabs.addAll(rows(table, columns, head(repeated), within));
        addSource(slabs, table, spot);
        return slabs;
    }

    private Slab headSlab(CaptionLines caption, TableRow head) {
        double above = CAPTION_RULE + CAPTION_GAP + caption.height() + CAPTION_GAP;
        double height = above + RED_RULE + head.height() + 2 * padding;
        return Slab.of(height, (canvas, box) -> {
            canvas.rule(box.x(), box.y(), box.width(), CAPTION_RULE, Palette.INK);
            caption.paint(canvas, box.x(), box.y() + CAPTION_RULE + CAPTION_GAP);
            paintHead(canvas, new Box(box.x(), box.y() + above, box.width(), box.height() - above), head);
        });
    }

    private Slab head(TableRow head) {
        return Slab.of(RED_RULE + head.height() + 2 * padding, (canvas, box) -> paintHead(canvas, box, head));
    }

    private void paintHead(Canvas canvas, Box box, TableRow head) {
        canvas.rule(box.x(), box.y(), box.width(), RED_RULE, Palette.RED);
        head.paint(canvas, box.x(), box.y() + RED_RULE + padding);
        canvas.rule(box.x(), box.bottom() - HEAD_RULE, box.width(), HEAD_RULE, Palette.RED);
    }

    private List<Slab> rows(TableBlock table, TableColumns columns, Slab head, Spot spot) {
        List<Slab> slabs = new ArrayList<>();
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            TableBlock.Row row = table.rows().get(i);
            Spot there = new Spot(spot.width(), spot.parent(), spot.place() + ".rows[" + i + "]");
            TableRow.Kind kind = row.total() ? TableRow.Kind.TOTAL : TableRow.Kind.BODY;
            TableRow set = TableRow.set(galley, columns, row.cells(), kind, there);
            List<Slab> parts = set.height() > galley.mostWhole()
                    ? lines(set, row.total(), i == last)
                    : List.of(slab(set, new Ruled(padding, padding, i == last, row.total())));
            for (int p = 0; p < parts.size(); p++) {
                slabs.add(parts.get(p).under(head).breaking(p == 0 ? cost(i, last, row.total()) : 0));
            }
        }
        return slabs;
    }

    /**
     * What surrounds a row, or a part of one.
     *
     * @param above space between the rule above and the text
     * @param below space between the text and the rule below, or {@link #OPEN} where the row goes on
     * @param last whether the table ends here
     * @param tinted whether it stands on a ground
     */
    private record Ruled(double above, double below, boolean last, boolean tinted) {
        static final double OPEN = -1;
    }

    private Slab slab(TableRow row, Ruled ruled) {
        boolean closed = ruled.below() != Ruled.OPEN;
        double height = row.height() + ruled.above() + (closed ? ruled.below() : 0);
        return Slab.of(height, (canvas, box) -> {
            if (ruled.tinted()) {
                canvas.fill(box, Palette.TINT);
            }
            row.paint(canvas, box.x(), box.y() + ruled.above());
            if (closed) {
                double weight = ruled.last() ? RED_RULE : HAIRLINE;
                int color = ruled.last() ? Palette.RED : Palette.LINE;
                canvas.rule(box.x(), box.bottom() - weight, box.width(), weight, color);
            }
        });
    }

    /** A row that fills a good part of a page is divided between its lines. */
    private List<Slab> lines(TableRow row, boolean tinted, boolean last) {
        List<Slab> slabs = new ArrayList<>();
        int count = row.lines();
        for (int i = 0; i < count; i++) {
            double below = i + 1 < count ? Ruled.OPEN : padding;
            slabs.add(slab(row.line(i), new Ruled(i == 0 ? padding : 0, below, last, tinted)));
        }
        return slabs;
    }

    /** A head is never alone, a total never without rows above it, and short tables stay in one piece. */
    private static double cost(int row, int last, boolean total) {
        if (row == 0 || total) {
            return Slab.NEVER;
        }
        boolean near = row < 3 || last - row < 3;
        return near ? SHORT_REST : last < LONG_TABLE ? DIVIDED : 0;
    }

    private void addSource(List<Slab> slabs, TableBlock table, Spot spot) {
        SetText source = CaptionLines.source(galley, table.caption().source(), spot);
        if (!source.isEmpty()) {
            slabs.add(Slab.of(
                            source.height() + CAPTION_GAP,
                            (canvas, box) -> source.paint(canvas, box.x(), box.y() + CAPTION_GAP))
                    .kept());
        }
        Slab last = slabs.get(slabs.size() - 1);
        slabs.set(slabs.size() - 1, last.spaced(last.before(), galley.pitch() * 0.7));
    }
}
