package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.chart.ChartTable;
import io.github.zongshu.office.chart.NativeChart;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lays out charts, two side by side where the columns are free: caption, measure, chart, source. */
final class ChartPlan {
    /** Room for the lines around a chart, in points. */
    private static final double WORDS = 100;

    private final Canvas canvas;
    private final ChartData data;
    private final Images images;

    ChartPlan(Canvas canvas, ChartData data, Images images) {
        this.canvas = canvas;
        this.data = data;
        this.images = images;
    }

    /**
     * A chart and its room.
     *
     * @param block the chart
     * @param path where it stands in the report
     * @param span its columns
     * @param live its native form, if it has one
     * @param height in points; 0 if there is nothing to draw
     */
    private record Seat(
            ChartBlock block, String path, ColumnPlan.Span span, Optional<NativeChart> live, double height) {}

    /** How many charts stand side by side. */
    int beside() {
        return canvas.columns().seats().size();
    }

    /** Lays out at most {@link #beside} charts in one band. */
    void layOut(List<Chapter.Item> charts) {
        List<ColumnPlan.Span> spans = canvas.columns().seats();
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < charts.size(); i++) {
            seats.add(seat((ChartBlock) charts.get(i).block(), charts.get(i).path(), spans.get(i)));
        }
        double height = seats.stream().mapToDouble(Seat::height).max().orElse(0);
        canvas.keepTogether(height + WORDS);
        line(seats, NamedStyle.CAPTION, ChartPlan::title);
        line(seats, NamedStyle.MEASURE, seat -> seat.block().caption().measure());
        line(seats, NamedStyle.BODY, seat -> seat.height() > 0 ? List.of() : Text.line("暂无数据"));
        int top = canvas.nextRow();
        int rows = height > 0 ? canvas.roomFor(height) : 0;
        seats.stream().filter(seat -> seat.height() > 0).forEach(seat -> draw(seat, top, rows));
        line(seats, NamedStyle.REMARK, seat -> seat.block().caption().source());
        canvas.gap(12);
    }

    private Seat seat(ChartBlock block, String path, ColumnPlan.Span span) {
        if (block.chart().isEmpty()) {
            return new Seat(block, path, span, Optional.empty(), 0);
        }
        double width = points(span);
        Optional<NativeChart> live = NativeChart.of(block.chart()).map(chart -> chart.at(width));
        double height = live.map(chart -> chart.height(width)).orElseGet(() -> images.height(block.chart(), width));
        return new Seat(block, path, span, live, height);
    }

    private void draw(Seat seat, int top, int rows) {
        CellText caption = canvas.scribe().words(title(seat), seat.path());
        ChartTable table = ChartTable.of(seat.block().chart());
        Drawing.Image image;
        if (seat.live().isPresent()) {
            image = new Drawing.Live(seat.live().get(), data.add(caption, table, seat.path()));
        } else {
            data.add(caption.and(CellText.of("（图为图片，不随本表改变）")), table, seat.path());
            image = images.chart(seat.block(), points(seat.span()), seat.height(), seat.path());
        }
        Drawing.Area area =
                new Drawing.Area(top, seat.span().from(), rows, seat.span().count());
        canvas.add(new Drawing(area, seat.block().alt(), image));
    }

    private void line(List<Seat> seats, NamedStyle style, Function<Seat, List<Inline>> words) {
        List<GridCell> cells = new ArrayList<>();
        boolean any = false;
        for (Seat seat : seats) {
            CellText text = canvas.scribe().cell(CellText.of(words.apply(seat)), seat.path());
            any |= !text.isEmpty();
            cells.add(GridCell.words(seat.span().from(), seat.span().count(), Look.of(style), text));
        }
        if (any) {
            canvas.row(cells, "");
        }
    }

    private static List<Inline> title(Seat seat) {
        Caption caption = seat.block().caption();
        List<Inline> line = new ArrayList<>(Text.line(caption.label()));
        if (!line.isEmpty() && !caption.title().isEmpty()) {
            line.add(new Text("　"));
        }
        line.addAll(caption.title());
        return line;
    }

    private double points(ColumnPlan.Span span) {
        return canvas.columns().width(span) * ColumnPlan.POINTS_PER_UNIT;
    }
}
