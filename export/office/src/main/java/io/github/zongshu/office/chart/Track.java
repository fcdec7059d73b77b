package io.github.zongshu.office.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Bars on tracks of one length, with two words behind each track, beside each other or, where that would leave too little for the
 * bars, one below the other.
 *
 * @param names the names before the tracks
 * @param figures the words behind them, each the first and, on a new line, the second
 * @param width of the chart, in points
 */
record Track(List<String> names, List<String> figures, double width) {
    private static final double ROOM = 8;
    private static final double LEAST_BAR = 0.25;
    private static final double GOOD_BAR = 0.5;
    private static final String WIDE = "　";

    /** Copies the lists. */
    Track {
        names = List.copyOf(names);
        figures = List.copyOf(figures);
    }

    /** The words behind each track. */
    Map<Integer, String> labels() {
        List<String> words = isWide() ? beside() : figures;
        Map<Integer, String> labels = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            labels.put(i, words.get(i));
        }
        return labels;
    }

    /** Where a scale ends so that behind a track of a length the longest words have room. */
    double end(double length) {
        double words = isWide() ? widest(beside()) : widest(lines());
        double full = Math.max(bars() * LEAST_BAR, bars() - words - ROOM);
        return length * bars() / full;
    }

    private boolean isWide() {
        return bars() - widest(beside()) >= bars() * GOOD_BAR;
    }

    private double bars() {
        return width - widest(names) - ROOM;
    }

    private List<String> beside() {
        return figures.stream().map(words -> words.replace("\n", WIDE)).toList();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        figures.forEach(words -> lines.addAll(words.lines().toList()));
        return lines;
    }

    private static double widest(List<String> words) {
        return words.stream().mapToDouble(TextLook::width).max().orElse(0);
    }
}
