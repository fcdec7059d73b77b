package io.github.zongshu.pdf;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.picture.Picture;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A report with every kind of block, as long as a real one. All of it is made up. */
final class SampleReport {
    private static final Value SESSIONS = value("sessions", "9837场", QuantityFormat.PRESS);
    private static final Value PEOPLE = value("people", "44万余人次", QuantityFormat.PRESS);
    private static final Value DONE = value("done", "1.13万余件", QuantityFormat.PRESS);
    private static final Value RATE = value("rate", "77.3%以上", QuantityFormat.PRESS);

    private SampleReport() {}

    static Report of(Design design) {
        List<Block> blocks = new ArrayList<>();
        boolean formal = design == Design.OFFICIAL || design == Design.BULLETIN;
        if (formal) {
            blocks.add(redHead());
        }
        blocks.add(new Masthead(
                Text.line("年终盘点 · 数据简报"),
                Text.line("2021年第8期"),
                Text.line("把会场搬到屋场 让清单变成实效"),
                Text.line("——某市“为群众办实事”活动年度综述")));
        blocks.add(new Byline(Text.line("■文/本刊编辑部　图/资料室"), Text.line("统计周期：2021年1月1日—12月14日　单位：某市")));
        blocks.add(board());
        blocks.add(new Panel("编者按", List.of(Text.line("岁末回望，一组数字勾勒出一年的足迹。文中数字均有出处，逐一核对。"))));
        blocks.add(new Columns(design == Design.REVIEW ? 4 : 2, running()));
        blocks.add(table(14));
        blocks.add(new Columns(design == Design.REVIEW ? 4 : 2, ending()));
        blocks.add(new Paragraph(Paragraph.Role.REMARK, Text.line("说明：标有“示例数据”的图表为演示而编，不是实际统计。")));
        if (formal) {
            blocks.addAll(documentEnd());
        }
        return report(design, blocks);
    }

    static RedHead redHead() {
        return new RedHead(
                List.of("000001", "秘密★1年", "特急"), "某市活动办公室文件", "某活办〔2021〕8号", List.of("甲某某", "乙某某", "丙某某"), "", "");
    }

    /** What stands below the text of a formal document: signature, an attachment too wide for the page, imprint. */
    static List<Block> documentEnd() {
        return List.of(
                new Paragraph(Paragraph.Role.ADDRESSEES, Text.line("各县（市）区，市直各单位：")),
                closing(),
                new AttachmentHead("附件1", Text.line("各县（市）区进度")),
                wideTable(),
                new AttachmentHead("附件2", Text.line("从“听到”到“办到”")),
                funnel(),
                imprint());
    }

    static Closing closing() {
        return new Closing(
                List.of(Text.line("各县（市）区进度"), Text.line("从“听到”到“办到”")),
                List.of("某市活动办公室"),
                "2021年12月30日",
                true,
                "（此件公开发布）");
    }

    static Imprint imprint() {
        return new Imprint(
                List.of(new Imprint.Recipients("抄送：", "市委办公室，市人大常委会办公室，市人民政府办公室，市政协办公室。")), "某市活动办公室", "2021年12月30日印发");
    }

    /** A table of so many columns that an upright page has no room for it. */
    static TableBlock wideTable() {
        List<TableBlock.Column> columns = new ArrayList<>(List.of(new TableBlock.Column("单位", "", false)));
        for (int c = 1; c <= 9; c++) {
            columns.add(new TableBlock.Column("重点事项之" + c, "人次", true));
        }
        List<TableBlock.Row> rows = new ArrayList<>();
        for (int r = 1; r <= 17; r++) {
            List<TableBlock.Cell> cells = new ArrayList<>(List.of(words("第" + r + "区")));
            for (int c = 1; c <= 9; c++) {
                cells.add(number("w" + r + c, 100 * r + c + "人次"));
            }
            rows.add(new TableBlock.Row(false, cells));
        }
        return new TableBlock(caption("表2", "各区重点事项"), columns, rows);
    }

    static Report report(Design design, List<Block> blocks) {
        ReportInfo info = new ReportInfo(
                design,
                "把会场搬到屋场 让清单变成实效",
                "某市活动年度综述",
                "本刊编辑部",
                List.of("某市", "综述"),
                LocalDate.of(2021, 12, 30),
                Text.line("年终盘点　2021年12月30日　星期四　04"),
                Text.line("某市活动年度综述"));
        return new Report(info, blocks, List.of());
    }

    static Value value(String reference, String text, QuantityFormat format) {
        return new MetricValue(reference, Quantity.parse(text), format);
    }

    private static Board board() {
        return new Board(List.of(
                new Board.Cell("开展屋场恳谈会", SESSIONS.in(QuantityFormat.BOARD), Text.line("覆盖全市各县（市）区")),
                new Board.Cell(
                        "参与群众",
                        PEOPLE,
                        List.of(new Text("场均约"), new Bound(value("mean", "45人次", QuantityFormat.PRESS)))),
                new Board.Cell("办结实事", DONE, List.of()),
                new Board.Cell("办结率", RATE, Text.line("▲ 比上年高"))));
    }

    private static List<Block> running() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            blocks.add(new Heading(1, Text.line(List.of("听民声", "解民忧", "暖民心").get(i)), Text.line("把会场搬到屋场，面对面听民意")));
            blocks.add(Paragraph.body(List.of(
                    new Text("全年共开展各类屋场恳谈会"),
                    new Bound(SESSIONS),
                    new Text("，参与群众"),
                    new Bound(PEOPLE),
                    new Text("，办结实事"),
                    new Bound(DONE),
                    new Text("，办结率在"),
                    new Bound(RATE),
                    new Text("。面对面、实打实、心贴心的交流，让问题"),
                    new Emphasis(Text.line("在一线发现、在一线解决")),
                    new Text("——这是群众的话：“会开到家门口，话说到心坎上……”"))));
            blocks.add(
                    Paragraph.body(Text.line("恳谈会上提出的问题涉及道路、饮水、就学、就医等方面。对能当场答复的当场答复，对需要协调的列入清单、限时办结、逐件销号（《清单》见附表）。")));
            blocks.add(i == 0 ? funnel() : i == 1 ? bars() : photo());
        }
        blocks.add(new Heading(2, Text.line("两张清单"), List.of()));
        blocks.add(new Listing(true, List.of(Text.line("任务清单：定事项、定责任、定时限，全部向社会公开。"), Text.line("销号清单：办结一件，销号一件。"))));
        blocks.add(new Paragraph(
                Paragraph.Role.PULL_QUOTE,
                List.of(new Bound(SESSIONS), new Text("恳谈会，"), new Bound(DONE), new Text("实事"))));
        blocks.add(new Paragraph(Paragraph.Role.CLOSING, Text.line("展望新的一年，清单还会越列越长，也会越办越短。")));
        return blocks;
    }

    private static List<Block> ending() {
        return List.of(
                new Heading(1, Text.line("大事记"), List.of()),
                new Timeline(List.of(
                        new Timeline.Entry("4月1日", Text.line("首场报告会举行。")),
                        new Timeline.Entry("6月22日", Text.line("微展馆揭牌开馆，为全省首家沉浸式社区微展馆。")),
                        new Timeline.Entry(
                                "12月14日上午", List.of(new Text("微党课大赛决赛举行，受众"), new Bound(PEOPLE), new Text("。"))))),
                new Heading(1, Text.line("荣誉"), List.of()),
                new Listing(false, List.of(Text.line("全国示范项目"), Text.line("全省优秀案例"))));
    }

    private static ChartBlock funnel() {
        return new ChartBlock(
                "funnel",
                caption("图1", "从“听到”到“办到”"),
                new FunnelChart(List.of(new Datum("恳谈会", SESSIONS), new Datum("办结", DONE))),
                "漏斗图：恳谈会9837场，办结1.13万余件。");
    }

    private static ChartBlock bars() {
        List<Datum> data = List.of(
                new Datum("学位", value("school", "40300个", QuantityFormat.CHART)),
                new Datum("停车位", value("parking", "13135个", QuantityFormat.CHART)),
                new Datum("床位", value("beds", "970张", QuantityFormat.CHART)));
        return new ChartBlock(
                "bars",
                caption("图2", "民生“五位”新增数量"),
                new BarChart(BarChart.Direction.HORIZONTAL, BarChart.Order.AS_GIVEN, data),
                "条形图：学位40300，停车位13135，床位970。");
    }

    private static Caption caption(String label, String title) {
        return new Caption(label, Text.line(title), Text.line("收集问题与办结情况（个、件）"), Text.line("数据来源：市级汇总表（示例数据）"));
    }

    static PhotoBlock photo() {
        BufferedImage image = new BufferedImage(400, 260, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xC8A15A));
        graphics.fillRect(0, 0, 400, 260);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PhotoBlock(Picture.of(out.toByteArray()), Text.line("恳谈会现场。"), "■资料室 摄", "一张方桌，几条板凳。");
    }

    static TableBlock table(int rows) {
        List<TableBlock.Column> columns = List.of(
                new TableBlock.Column("单位", "", false),
                new TableBlock.Column("恳谈会", "场", true),
                new TableBlock.Column("办结率", "", true));
        List<TableBlock.Row> body = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            TableBlock.Cell rate = i == 3 ? new TableBlock.Missing() : number("rate" + i, (60 + i % 40) + ".5%");
            body.add(new TableBlock.Row(false, List.of(words("第" + i + "区"), number("n" + i, 1000 + i + "场"), rate)));
        }
        body.add(new TableBlock.Row(true, List.of(words("合计"), number("all", "9837场"), number("rate", "77.4%"))));
        return new TableBlock(caption("表1", "各县（市）区进度"), columns, body);
    }

    private static TableBlock.Cell words(String text) {
        return new TableBlock.Words(Text.line(text));
    }

    private static TableBlock.Cell number(String reference, String text) {
        return new TableBlock.Amount(value(reference, text, QuantityFormat.TABLE));
    }

    /** Everything a reader reads, in reading order, white space left out; numbers of numbered lists included. */
    static String text(Report report) {
        StringBuilder text = new StringBuilder();
        report.blocks().forEach(block -> add(text, block));
        return text.toString().replaceAll("[\\s\\u3000\\u2009]", "");
    }

    private static void add(StringBuilder text, Block block) {
        if (block instanceof Columns columns) {
            columns.blocks().forEach(inner -> add(text, inner));
        } else if (block instanceof Listing listing && listing.numbered()) {
            for (int i = 0; i < listing.items().size(); i++) {
                text.append(i + 1)
                        .append('.')
                        .append(Inline.text(listing.items().get(i)));
            }
        } else {
            block.lines().forEach(line -> text.append(Inline.text(line)));
        }
    }
}
