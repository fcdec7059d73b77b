package io.github.zongshu.pdf;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.RingChart;
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
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A report drawn by lot from every kind of block: few or many, short or long, with marks, Latin, rare and alike characters. */
final class RandomReport {
    private static final String HAN = "全年共开展各类屋场恳谈会参与群众收集问题办结实事面对贴心的交流让在一线发现解决市县区乡镇村䶮㑇龥";
    private static final List<Paragraph.Role> ROLES = List.of(Paragraph.Role.values());
    private static final String MARKS = "，、；：，。，。！？";
    private static final List<String> ODDS = List.of(
            "——",
            "……",
            "“甲”",
            "《清单》",
            "（附表）",
            "APP",
            "Zongshu 2.0",
            "3.5%",
            "①",
            "·",
            "•",
            "‧",
            "é",
            "ü",
            "和/或",
            "±",
            "→",
            "　");
    private static final List<String> NUMBERS = List.of("9837场", "44万余人次", "1.13万余件", "77.3%以上", "5件", "640余万元");

    private final Random lot;
    private int counted;

    private RandomReport(long seed) {
        this.lot = new Random(seed);
    }

    static Report of(long seed) {
        RandomReport report = new RandomReport(seed);
        Design[] designs = {Design.BRIEF, Design.REVIEW, Design.APPENDIX};
        Design design = designs[report.lot.nextInt(designs.length)];
        return SampleReport.report(design, report.blocks(1 + report.lot.nextInt(10), design == Design.APPENDIX));
    }

    private List<Block> blocks(int count, boolean flat) {
        List<Block> blocks = new ArrayList<>();
        if (lot.nextInt(3) > 0) {
            blocks.add(new Masthead(maybe(4), maybe(6), line(12), maybe(10)));
        }
        for (int i = 0; i < count; i++) {
            blocks.add(lot.nextInt(4) == 0 && !flat ? new Columns(2 + lot.nextInt(3), list(6, this::block)) : block());
        }
        return blocks;
    }

    private Block block() {
        return switch (lot.nextInt(12)) {
            case 0 -> new Heading(1 + lot.nextInt(4), line(8), maybe(10));
            case 1 -> new Byline(line(10), maybe(12));
            case 2 -> new Board(list(5, () -> new Board.Cell(words(4), value(), maybe(6))));
            case 3 -> new Panel(words(4), list(3, () -> line(60)));
            case 4 -> new Listing(lot.nextBoolean(), list(5, () -> line(40)));
            case 5 -> new Timeline(list(5, () -> new Timeline.Entry(words(3), line(30))));
            case 6 -> table();
            case 7 -> chart();
            case 8 -> photo();
            default -> new Paragraph(ROLES.get(lot.nextInt(ROLES.size())), line(10 + lot.nextInt(200)));
        };
    }

    private TableBlock table() {
        int width = 1 + lot.nextInt(5);
        List<TableBlock.Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new TableBlock.Column(words(4), i == 0 ? "" : "场", i > 0));
        }
        List<TableBlock.Row> rows = new ArrayList<>();
        int count = lot.nextInt(40);
        for (int r = 0; r < count; r++) {
            List<TableBlock.Cell> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                cells.add(i == 0 || lot.nextInt(3) == 0 ? new TableBlock.Words(line(1 + lot.nextInt(30))) : number());
            }
            rows.add(new TableBlock.Row(r > 2 && lot.nextInt(9) == 0, cells));
        }
        return new TableBlock(caption("表"), columns, rows);
    }

    private TableBlock.Cell number() {
        return lot.nextInt(6) == 0 ? new TableBlock.Missing() : new TableBlock.Amount(value());
    }

    private ChartBlock chart() {
        List<Datum> data = List.of(
                new Datum("甲", SampleReport.value("a", "30场", QuantityFormat.CHART)),
                new Datum("乙", SampleReport.value("b", 1 + lot.nextInt(40) + "场", QuantityFormat.CHART)));
        Chart chart = switch (lot.nextInt(3)) {
            case 0 -> new BarChart(BarChart.Direction.HORIZONTAL, BarChart.Order.BY_VALUE, data);
            case 1 -> new RingChart(data, null);
            default -> new FunnelChart(data);
        };
        return new ChartBlock("chart" + counted, caption("图"), chart, words(8));
    }

    private PhotoBlock photo() {
        return new PhotoBlock(SampleReport.photo().picture(), maybe(12), lot.nextBoolean() ? words(4) : "", words(8));
    }

    private Caption caption(String kind) {
        counted++;
        return new Caption(kind + counted, line(8), maybe(6), maybe(10));
    }

    private <T> List<T> list(int most, Supplier<T> make) {
        List<T> list = new ArrayList<>();
        for (int i = 1 + lot.nextInt(most); i > 0; i--) {
            list.add(make.get());
        }
        return list;
    }

    private List<Inline> maybe(int words) {
        return lot.nextInt(3) == 0 ? List.of() : line(words);
    }

    private List<Inline> line(int length) {
        List<Inline> line = new ArrayList<>();
        line.add(new Text(words(length)));
        for (int i = lot.nextInt(3); i > 0; i--) {
            line.add(new Bound(value()));
            line.add(lot.nextInt(4) == 0 ? new Emphasis(Text.line(words(3))) : new Text(words(length)));
        }
        return line;
    }

    private Value value() {
        return SampleReport.value("v", NUMBERS.get(lot.nextInt(NUMBERS.size())), QuantityFormat.PRESS);
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = 1 + lot.nextInt(most); i > 0; i--) {
            words.append(HAN.charAt(lot.nextInt(HAN.length())));
            if (lot.nextInt(9) == 0) {
                words.append(MARKS.charAt(lot.nextInt(MARKS.length())));
            } else if (lot.nextInt(12) == 0) {
                words.append(ODDS.get(lot.nextInt(ODDS.size())));
            }
        }
        return words.toString();
    }
}
