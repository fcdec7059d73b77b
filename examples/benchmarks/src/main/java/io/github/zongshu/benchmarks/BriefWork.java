package io.github.zongshu.benchmarks;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * What a data brief says, drawn by lot, always the same: 5,000 Chinese characters of 812 kinds, 3 tables of 20 rows, 4 charts,
 * 2 photos of some 150 KB.
 *
 * @param title the head
 * @param sections words under heads
 * @param tables 4 columns, the first row names them
 * @param charts of four kinds
 * @param photos JPEG files
 */
record BriefWork(
        String title,
        List<Section> sections,
        List<List<List<String>>> tables,
        List<Chart> charts,
        List<byte[]> photos) {
    static final List<String> CHART_NAMES = List.of("各季度场次", "全年走势", "问题构成", "分区办理");
    private static final int CHARACTERS = 5000;
    private static final int KINDS = 812;
    private static final int SECTIONS = 10;
    private static final int ROWS = 20;

    /** Words under a head. */
    record Section(String head, List<String> paragraphs) {}

    static BriefWork byLot() {
        Random lot = new Random(1);
        String kinds = kinds();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int p = 0; p < 4; p++) {
                int start = CHARACTERS * (4 * i + p) / (4 * SECTIONS);
                int end = CHARACTERS * (4 * i + p + 1) / (4 * SECTIONS);
                paragraphs.add(words(lot, kinds, start, end));
            }
            sections.add(new Section("第" + "一二三四五六七八九十".charAt(i) + "部分工作情况", paragraphs));
        }
        return new BriefWork("年度工作数据简报", sections, threeTables(), fourCharts(), List.of(photo(lot), photo(lot)));
    }

    /** Every fifth of the commoner characters of GB/T 2312, in its order. */
    private static String kinds() {
        StringBuilder kinds = new StringBuilder();
        for (int i = 0; i < KINDS; i++) {
            int place = 4 * i;
            byte[] code = {(byte) (0xB0 + place / 94), (byte) (0xA1 + place % 94)};
            kinds.append(new String(code, Charset.forName("GB2312")));
        }
        return kinds.toString();
    }

    /** Each kind comes once before any comes by lot; a mark after some ten characters, a figure after some thirty. */
    private static String words(Random lot, String kinds, int start, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = start; i < end; i++) {
            words.append(kinds.charAt(i < KINDS ? i : lot.nextInt(KINDS)));
            if (i % 10 == 9) {
                words.append(i % 50 == 49 ? "。" : "，");
            }
            if (i % 30 == 14) {
                words.append(100 + lot.nextInt(9900)).append(i % 60 == 14 ? "场" : "万余人次");
            }
        }
        return words.append("。").toString();
    }

    private static List<List<List<String>>> threeTables() {
        List<List<List<String>>> tables = new ArrayList<>();
        for (int t = 0; t < 3; t++) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("单位", "场次", "人次", "比上年"));
            for (int r = 1; r <= ROWS; r++) {
                rows.add(List.of("第" + r + "区", 100 * t + 13 * r + "", 7000 + 31 * r + "", r % 10 + "." + r % 7 + "%"));
            }
            tables.add(rows);
        }
        return tables;
    }

    private static List<Chart> fourCharts() {
        List<String> quarters = List.of("一季度", "二季度", "三季度", "四季度");
        List<Datum> bars = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            bars.add(new Datum(quarters.get(i), value(2000 + 317 * i)));
        }
        List<String> months = new ArrayList<>();
        List<@Nullable Value> line = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            months.add(i + "月");
            line.add(value(400 + 90 * (i % 5) + 20 * i));
        }
        List<Series> parts = List.of(
                new Series("已办", List.of(value(310), value(420), value(380), value(505))),
                new Series("在办", List.of(value(90), value(70), value(120), value(64))));
        return List.of(
                new BarChart(BarChart.Direction.VERTICAL, BarChart.Order.AS_GIVEN, bars),
                new TrendChart(months, List.of(new Series("场次", line)), null),
                new RingChart(bars, null),
                new SeriesBarChart(SeriesBarChart.Arrangement.STACKED, BarChart.Direction.VERTICAL, quarters, parts));
    }

    static Value value(long count) {
        return new MetricValue("count" + count, Quantity.of(count, "场"), QuantityFormat.CHART);
    }

    private static byte[] photo(Random lot) {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 2500; i++) {
            graphics.setColor(new Color(lot.nextInt(0x1000000)));
            graphics.fillOval(lot.nextInt(900), lot.nextInt(600), 10 + lot.nextInt(40), 10 + lot.nextInt(40));
        }
        graphics.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
