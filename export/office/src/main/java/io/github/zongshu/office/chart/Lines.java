package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Series;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of a line chart: a stroke, a dot at each labelled point, labels at the ends. */
final class Lines {
    private static final double WIDTH = 1.75;
    private static final double SHARE_WIDTH = 1.5;

    /** The part of a chart's width that the plot has beside its scale. */
    private static final double PLOT = 0.86;

    private static final List<String> DASHES = List.of("solid", "sysDash", "sysDot", "dashDot", "lgDash");

    private final ChartMarkup markup;
    private final Xml xml;

    Lines(ChartMarkup markup) {
        this.markup = markup;
        this.xml = markup.xml();
    }

    /** The label of the last number of a line. */
    static Map<Integer, String> last(Series line) {
        List<Integer> reported = reported(line);
        Map<Integer, String> last = new TreeMap<>();
        if (!reported.isEmpty()) {
            put(last, line, reported.get(reported.size() - 1));
        }
        return last;
    }

    /** The labels of the last number of a single line, and of its first, greatest and least where they have room. */
    Map<Integer, String> turns(Series line) {
        Map<Integer, String> turns = last(line);
        Comparator<Integer> byNumber = Comparator.comparing(index -> {
            Value value = line.values().get(index);
            return value == null ? 0 : Computed.number(value).doubleValue();
        });
        List<Integer> reported = reported(line);
        Stream.of(
                        reported.stream().findFirst(),
                        reported.stream().max(byNumber),
                        reported.stream().min(byNumber))
                .flatMap(point -> point.stream())
                .filter(point -> turns.keySet().stream().allMatch(other -> isApart(line, point, other)))
                .forEach(point -> put(turns, line, point));
        return turns;
    }

    private boolean isApart(Series line, int one, int other) {
        double words = line.values().stream()
                .flatMap(Stream::ofNullable)
                .mapToDouble(value -> TextLook.width(value.text()))
                .max()
                .orElse(0);
        return one == other || Math.abs(one - other) * step() > words + 4;
    }

    private static List<Integer> reported(Series line) {
        return IntStream.range(0, line.values().size())
                .filter(i -> line.values().get(i) != null)
                .boxed()
                .toList();
    }

    private static void put(Map<Integer, String> ends, Series line, int index) {
        Value value = line.values().get(index);
        if (value != null) {
            ends.put(index, value.text());
        }
    }

    void open() {
        xml.open("c:lineChart").leaf("c:grouping", "val", "standard").leaf("c:varyColors", "val", 0);
    }

    /**
     * What is written at a line.
     *
     * @param words the figures at some of its points
     * @param notes what happened at some other or the same of its points
     * @param position where the figures stand, as {@code c:dLblPos} names it
     * @param layout the layout of figures that are moved, as markup; empty for none
     */
    record Labels(Map<Integer, String> words, Map<Integer, String> notes, String position, String layout) {
        /** Figures above their points. */
        Labels(Map<Integer, String> words, Map<Integer, String> notes) {
            this(words, notes, "t", "");
        }
    }

    /**
     * A line.
     *
     * @param run its numbers
     * @param look which line of the plot it is, from 0; lines differ in dashes as well as in colour
     * @param labels what is written at it
     */
    void line(int run, int look, Labels labels) {
        String colour = Palette.line(look);
        Map<Integer, String> notes = labels.notes();
        begin(run, run, colour, WIDTH, DASHES.get(look % DASHES.size()));
        Map<Integer, String> words = new TreeMap<>(notes);
        labels.words().forEach((index, label) -> words.merge(index, label, (note, number) -> note + "\n" + number));
        words.keySet().forEach(index -> dot(index, colour));
        TextLook figure = TextLook.bold(Palette.lineText(look));
        new PointLabels(markup, labels.position())
                .placed(index -> notes.containsKey(index) ? "" : labels.layout())
                .beside(index ->
                        notes.containsKey(index) ? side(run, index, words.getOrDefault(index, "")) : labels.position())
                .some(words, figure, index -> notes.containsKey(index) ? TextLook.bold(Palette.INK) : figure);
        end(run);
    }

    /** The upper edge of an area, drawn as a line with a number of its own. */
    void edge(int run, int number, Map<Integer, String> labels) {
        begin(run, number, Palette.RED, WIDTH, DASHES.get(0));
        labels.keySet().forEach(index -> dot(index, Palette.RED));
        new PointLabels(markup, "t").some(labels, TextLook.bold(Palette.RED));
        end(run);
    }

    /** Shares that add up; the one at a point, if it is not negative, is labelled. */
    void cumulative(int run, int point) {
        begin(run, run, Palette.DEEP_RED, SHARE_WIDTH, DASHES.get(0));
        IntStream.range(0, markup.table().rows().size()).forEach(index -> dot(index, Palette.DEEP_RED));
        new PointLabels(markup, "l")
                .prefixed(index -> "累计 ")
                .only(index -> index == point)
                .all(markup.table().run(run), TextLook.bold(Palette.DEEP_RED));
        end(run);
    }

    /** A line that is not seen, for the sake of its labels. */
    void unseen(int run) {
        markup.openSeries(run);
        xml.open("c:spPr").raw(ChartMarkup.NO_LINE).close();
        xml.open("c:marker").leaf("c:symbol", "val", "none").close();
        new PointLabels(markup, "t").all(markup.table().run(run), TextLook.bold(Palette.INK));
        end(run);
    }

    /** A level to reach: broken, named above its left part. */
    void target(int run, String words) {
        begin(run, run, Palette.TEAL, 1, "dash");
        new PointLabels(markup, "t").some(Map.of(within(words), words), TextLook.bold(Palette.TEAL));
        end(run);
    }

    private void begin(int run, int number, String colour, double width, String dash) {
        markup.openSeries(run, number, number);
        markup.stroke(colour, width, dash);
        xml.open("c:marker").leaf("c:symbol", "val", "none").close();
    }

    /** The first point above which the words stand inside the plot. */
    private int within(String words) {
        int points = markup.table().rows().size();
        long index = Math.round(Math.ceil(TextLook.width(words) / 2 / step() - 0.5));
        return (int) Math.max(0, Math.min(index, (points - 1) / 2));
    }

    /** On which side of a point words leave its line free: where it rises left of it, where it falls right of it. */
    private String side(int run, int index, String words) {
        List<Value> near = IntStream.of(index, index + 1)
                .filter(i -> i < markup.table().rows().size())
                .mapToObj(i -> markup.table().run(run).get(i))
                .flatMap(Stream::ofNullable)
                .toList();
        boolean rises = near.size() < 2 || Computed.number(near.get(1)).compareTo(Computed.number(near.get(0))) >= 0;
        double room = (rises ? index + 0.5 : markup.table().rows().size() - index - 0.5) * step();
        double widest = words.lines().mapToDouble(TextLook::width).max().orElse(0);
        return widest > room ? "t" : rises ? "l" : "r";
    }

    /** How far points lie apart. */
    private double step() {
        return markup.plotWidth() * PLOT / Math.max(1, markup.table().rows().size());
    }

    void close(int categoryAxis, int valueAxis) {
        xml.leaf("c:marker", "val", 1);
        xml.leaf("c:axId", "val", categoryAxis).leaf("c:axId", "val", valueAxis).close();
    }

    private void end(int run) {
        markup.categories();
        markup.values(run);
        xml.leaf("c:smooth", "val", 0).close();
    }

    private void dot(int index, String colour) {
        xml.open("c:dPt").leaf("c:idx", "val", index);
        xml.open("c:marker").leaf("c:symbol", "val", "circle").leaf("c:size", "val", 6);
        markup.fill(colour);
        xml.close().leaf("c:bubble3D", "val", 0);
        markup.stroke(colour, WIDTH, "solid");
        xml.close();
    }
}
