package io.github.zongshu.charts;

import java.util.List;
import java.util.stream.Collectors;

/** One measured line of text, not yet placed. */
record Line(Style style, List<PlacedText.Run> runs, double width) {
    Line {
        runs = List.copyOf(runs);
    }

    String text() {
        return runs.stream().map(PlacedText.Run::text).collect(Collectors.joining());
    }

    /** Where the baseline comes to lie if ideographs and digits are to look centred on {@code middle}. */
    double baselineFor(double middle) {
        return middle + style.size() * 0.37;
    }

    /** The room it would take. */
    Box box(double left, double middle) {
        double baseline = baselineFor(middle);
        return Box.between(left, baseline - style.ascent(), left + width, baseline + style.descent());
    }
}
