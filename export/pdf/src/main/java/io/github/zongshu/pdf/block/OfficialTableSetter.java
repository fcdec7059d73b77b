package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.OfficialSheet;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.report.TableBlock;
import java.util.ArrayList;
import java.util.List;

/** Tables of formal documents: black rules around every cell, rows on the grid; one too wide for the page is turned (8). */
final class OfficialTableSetter {
    private static final double OUTER = 0.9;
    private static final double INNER = 0.5;
    /** A table that wants so many times the width of the text is turned. */
    private static final double CROWDED = 1.25;

    private static final double PADDING = 3;
    /** Tables of no more lines than these stay in one piece. */
    private static final int SHORT = 8;

    /** Whole lines of the grid across a turned page. */
    private static final int TURNED_LINES = (int) (OfficialSheet.AREA.width() / OfficialSheet.PITCH);

    private final Galley galley;

    OfficialTableSetter(Galley galley) {
        this.galley = galley;
    }

    /** Whether a table would be wrapped nearly everywhere on an upright page. */
    boolean isTooWide(TableBlock table, Spot spot) {
        double wanted = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            wanted += ColumnNeed.of(galley, table, i, spot).natural();
        }
        return wanted > CROWDED * OfficialSheet.AREA.width();
    }

    /** Strips for a turned page, each taking a page of its own. */
    List<Strip> turned(List<Strip> strips) {
        List<Strip> pages = new ArrayList<>();
        for (List<Grid.Seat> seats : Grid.seat(strips, TURNED_LINES)) {
            pages.add(Strip.of(
                            OfficialSheet.LINES,
                            (canvas, box) -> canvas.turned(
                                    OfficialSheet.AREA,
                                    (on, room) -> seats.forEach(seat -> seat.paint(on, room, OfficialSheet.PITCH))))
                    .at(Strip.Place.TOP));
        }
        return pages;
    }

    List<Strip> set(TableBlock table, Spot spot) {
        Tag tag = spot.parent().add(Tag.Role.TABLE);
        Spot within = new Spot(spot.width(), tag, spot.place());
        List<Strip> strips = new ArrayList<>(caption(table, within));
        TableColumns columns = TableColumns.fit(galley, table, within);
        strips.addAll(rows(table, columns, within));
        SetText source = CaptionLines.source(galley, table.caption().source(), spot);
        if (!source.isEmpty()) {
            Strip last = strips.remove(strips.size() - 1);
            strips.add(last.kept());
            strips.add(words(source));
        }
        return strips;
    }

    private List<Strip> caption(TableBlock table, Spot spot) {
        boolean any = !table.caption().label().isEmpty()
                || !table.caption().title().isEmpty()
                || !table.caption().measure().isEmpty();
        if (!any) {
            return List.of();
        }
        CaptionLines caption = CaptionLines.set(galley, table.caption(), spot);
        int lines = lines(caption.height());
        double top = lines * OfficialSheet.PITCH - caption.height() - PADDING;
        return List.of(Strip.of(lines, (canvas, box) -> caption.paint(canvas, box.x(), box.y() + top))
                .kept());
    }

    private static Strip words(SetText text) {
        return Strip.of(lines(text.height()), (canvas, box) -> text.paint(canvas, box.x(), box.y() + PADDING));
    }

    private static int lines(double height) {
        return (int) Math.max(1, Math.ceil((height + PADDING) / OfficialSheet.PITCH));
    }

    private List<Strip> rows(TableBlock table, TableColumns columns, Spot spot) {
        List<Strip> strips = new ArrayList<>();
        strips.add(row(TableRow.head(galley, columns, table, spot), Edge.TOP).kept());
        Spot artifact = new Spot(spot.width(), Tag.ARTIFACT, spot.place());
        Strip repeated = row(TableRow.head(galley, columns, table, artifact), Edge.TOP);
        int last = table.rows().size() - 1;
        boolean whole = last < SHORT;
        for (int i = 0; i <= last; i++) {
            TableBlock.Row row = table.rows().get(i);
            Spot there = new Spot(spot.width(), spot.parent(), spot.place() + ".rows[" + i + "]");
            TableRow set = TableRow.body(galley, columns, row, there);
            Strip strip = row(set, i == last ? Edge.BOTTOM : Edge.NONE).under(repeated);
            boolean beforeTotal = i < last && table.rows().get(i + 1).total();
            strips.add(i < last && (whole || beforeTotal || i == 0) ? strip.kept() : strip);
        }
        return strips;
    }

    /** Which outer rule a row has. */
    private enum Edge {
        TOP,
        NONE,
        BOTTOM
    }

    private static Strip row(TableRow row, Edge edge) {
        return Strip.of(lines(row.height()), (canvas, box) -> {
            row.paint(canvas, box.x(), box.y() + (box.height() - row.height()) / 2);
            rules(canvas, box, row.columns(), edge);
        });
    }

    private static void rules(Canvas canvas, Box box, TableColumns columns, Edge edge) {
        if (edge == Edge.TOP) {
            canvas.rule(box.x(), box.y(), box.width(), OUTER, Palette.BLACK);
        }
        double weight = edge == Edge.BOTTOM ? OUTER : INNER;
        canvas.rule(box.x(), box.bottom() - weight, box.width(), weight, Palette.BLACK);
        for (TableColumns.Column column : columns.columns()) {
            canvas.fill(new Box(box.x() + column.x(), box.y(), INNER, box.height()), Palette.BLACK);
        }
        canvas.fill(new Box(box.right() - INNER, box.y(), INNER, box.height()), Palette.BLACK);
    }
}
