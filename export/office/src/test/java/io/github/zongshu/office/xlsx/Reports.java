package io.github.zongshu.office.xlsx;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.picture.Picture;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Reports for tests: one with every kind of block, and small ones around a single block. */
final class Reports {
    static final Value SESSIONS = value("sessions", "9837场");
    static final Value PEOPLE = value("people", "44万余人次");
    static final Value ISSUES = value("issues", "14614个");
    static final Value RESOLVED = value("resolved", "1.13万余件");
    static final Value RATE = new DerivedValue(
            "rate(resolved, issues)",
            Arithmetic.share(RESOLVED.quantity(), ISSUES.quantity(), 1),
            QuantityFormat.PRESS,
            List.of(RESOLVED, ISSUES));

    private Reports() {}

    static Value value(String reference, String written) {
        return new MetricValue(reference, Quantity.parse(written), QuantityFormat.PRESS);
    }

    /** A cell of a table, as a composer makes it. */
    static TableBlock.Amount amount(Value value) {
        return new TableBlock.Amount(value.in(QuantityFormat.TABLE));
    }

    /** A cell of a column of mixed units. */
    static TableBlock.Amount amountIn(String unit, int number) {
        return new TableBlock.Amount(new MetricValue(unit, Quantity.of(number, unit), QuantityFormat.BOARD));
    }

    static TableBlock.Words words(String words) {
        return new TableBlock.Words(Text.line(words));
    }

    static Report of(Block... blocks) {
        return new Report(info(Design.APPENDIX), List.of(blocks), List.of());
    }

    static ReportInfo info(Design design) {
        return new ReportInfo(
                design,
                "屋场恳谈连民心（附表）",
                "年度综述",
                "编辑部",
                List.of("临江市", "附表"),
                LocalDate.of(2021, 12, 30),
                Text.line("年终盘点 R&D"),
                Text.line("屋场恳谈连民心"));
    }

    static Report full(Design design) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Masthead(Text.line("年终盘点"), Text.line("第8期"), Text.line("屋场恳谈连民心 清单办结见实效"), Text.line("——年度综述")));
        blocks.add(new Byline(Text.line("■文/编辑部"), Text.line("统计周期：2021年")));
        blocks.add(new Board(List.of(
                new Board.Cell("开展屋场恳谈会", SESSIONS, Text.line("覆盖各县市区")),
                new Board.Cell("参与群众", PEOPLE, List.of()),
                new Board.Cell("办结实事", RESOLVED, List.of(new Text("办结率"), new Bound(RATE))))));
        blocks.add(new Panel("编者按", List.of(Text.line("岁末回望，一组数字勾勒出一年的足迹。"))));
        blocks.add(chart("funnel", new FunnelChart(data())));
        blocks.add(chart("bars", new BarChart(BarChart.Direction.HORIZONTAL, BarChart.Order.BY_VALUE, data())));
        blocks.add(new Columns(2, List.of(section(), prose(), list(), districts(), photo())));
        blocks.add(heading("图"));
        blocks.add(chart("ring", new RingChart(data(), null)));
        blocks.add(chart("trend", trend()));
        blocks.add(chart("progress", progress()));
        blocks.add(heading("大事记"));
        blocks.add(new Timeline(List.of(
                new Timeline.Entry("4月1日", Text.line("首场宣讲报告会举行。")),
                new Timeline.Entry("12月14日上午", List.of(new Text("全市共开展"), new Bound(SESSIONS), new Text("。"))))));
        return new Report(info(design), blocks, List.of());
    }

    static Heading heading(String words) {
        return new Heading(1, Text.line(words), List.of());
    }

    private static Heading section() {
        return new Heading(1, Text.line("听民声"), Text.line("把会场搬到屋场"));
    }

    private static Paragraph prose() {
        return Paragraph.body(List.of(
                new Text("全年共开展"),
                new Emphasis(List.of(new Bound(SESSIONS))),
                new Text("，参与群众"),
                new Bound(PEOPLE),
                new Text("，办结率"),
                new Bound(RATE),
                new Text("。")));
    }

    private static Listing list() {
        return new Listing(true, List.of(Text.line("面对面交流"), Text.line("一件一件办")));
    }

    /** Two districts with a derived column, and totals as the ledger of a campaign makes them. */
    static TableBlock districts() {
        Value south = value("districts.south.issues", "2206个");
        Value north = value("districts.north.issues", "1851个");
        Value southDone = value("districts.south.done", "1759件");
        Value northDone = value("districts.north.done", "1328件");
        Value issues = sum("districts.total.issues", south, north);
        Value done = sum("districts.total.done", southDone, northDone);
        return new TableBlock(
                new Caption("表1", Text.line("各县市区办结情况"), Text.line("单位见表头"), Text.line("数据来源：市级汇总表（示例数据）")),
                List.of(
                        new TableBlock.Column("县市区", "", false),
                        new TableBlock.Column("收集问题", "个", true),
                        new TableBlock.Column("办结实事", "件", true),
                        new TableBlock.Column("办结率", "", true),
                        new TableBlock.Column("名次", "", true)),
                List.of(
                        row(false, "南乡", south, southDone, rate("districts.south.rate", southDone, south)),
                        row(false, "北乡", north, northDone, rate("districts.north.rate", northDone, north)),
                        row(true, "合计", issues, done, rate("districts.total.rate", done, issues))));
    }

    private static TableBlock.Row row(boolean total, String label, Value issues, Value done, Value rate) {
        return new TableBlock.Row(
                total, List.of(words(label), amount(issues), amount(done), amount(rate), new TableBlock.Missing()));
    }

    static Value sum(String path, Value... parts) {
        Quantity sum =
                Arithmetic.sum(List.of(parts).stream().map(Value::quantity).toList());
        return new DerivedValue(path, sum, QuantityFormat.PRESS, List.of(parts));
    }

    static Value rate(String path, Value part, Value whole) {
        Quantity share = Arithmetic.share(part.quantity(), whole.quantity(), 1);
        Value computed = new DerivedValue("rate(done, issues)", share, QuantityFormat.PRESS, List.of(part, whole));
        return new DerivedValue(path, share, QuantityFormat.PRESS, List.of(computed));
    }

    private static List<Datum> data() {
        return List.of(
                new Datum("恳谈会", chart(SESSIONS)), new Datum("收集问题", chart(ISSUES)), new Datum("办结", chart(RESOLVED)));
    }

    private static TrendChart trend() {
        List<Value> rates = List.of(chart(value("rates.h1", "41.5%")), chart(value("rates.h2", "77.3%")));
        return new TrendChart(
                List.of("上半年", "下半年"),
                List.of(new Series("办结率", new ArrayList<>(rates))),
                new Datum("目标", chart(value("aim", "75%"))));
    }

    private static ProgressChart progress() {
        Value done = value("list.a.done", "5项");
        Value total = value("list.a.total", "12项");
        return new ProgressChart(List.of(
                new ProgressChart.Row("A类", chart(done), chart(total), chart(rate("list.a.rate", done, total)))));
    }

    private static Value chart(Value value) {
        return value.in(QuantityFormat.CHART);
    }

    static ChartBlock chart(String id, io.github.zongshu.chart.Chart chart) {
        Caption caption = new Caption("图", Text.line("图题" + id), Text.line("单位见图"), Text.line("数据来源：汇总表"));
        return new ChartBlock(id, caption, chart, "图表：" + id);
    }

    private static PhotoBlock photo() {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PhotoBlock(Picture.of(png.toByteArray()), Text.line("一张方桌，几条板凳。"), "■资料室 摄", "夜色");
    }
}
