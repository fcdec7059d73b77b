package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A waterfall as stacked columns: a base that is not seen, on it a level, a gain or a loss, and on these, not seen either, a column
 * that carries the label. The numbers as reported come first.
 */
final class StepRuns {
    static final int BASE = 1;
    static final int LEVEL = 2;
    static final int GAIN = 3;
    static final int LOSS = 4;
    static final int LABEL = 5;

    private static final List<String> HEADS = List.of("数值", "底", "水平", "增加", "减少", "标注");

    private final List<Datum> bars;
    private final List<List<@Nullable Value>> columns = new ArrayList<>();
    private final List<Value> soFar = new ArrayList<>();
    private BigDecimal at = BigDecimal.ZERO;
    private boolean belowZero;

    StepRuns(WaterfallChart chart) {
        this.bars = chart.drawn();
        HEADS.forEach(head -> columns.add(new ArrayList<>(Collections.nCopies(bars.size(), null))));
        for (int i = 0; i < bars.size(); i++) {
            Value value = bars.get(i).value();
            if (value != null) {
                add(i, value);
            }
        }
    }

    private void add(int index, Value value) {
        boolean level = index == 0 || index == bars.size() - 1;
        columns.get(0).set(index, value);
        columns.get(LABEL).set(index, Computed.length(value));
        if (level) {
            at = Computed.number(value);
            columns.get(LEVEL).set(index, value);
            soFar.add(value);
        } else {
            step(index, value);
        }
        belowZero |= at.signum() < 0;
    }

    private void step(int index, Value value) {
        boolean loss = Computed.number(value).signum() < 0;
        List<Value> before = List.copyOf(soFar);
        soFar.add(value);
        at = at.add(Computed.number(value));
        List<Value> below = loss ? soFar : before;
        if (!below.isEmpty()) {
            columns.get(BASE).set(index, Computed.drawnSum(below));
        }
        columns.get(loss ? LOSS : GAIN).set(index, Computed.length(value));
    }

    /** Whether it falls below zero, where columns on a base cannot show it. */
    boolean isBelowZero() {
        return belowZero;
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < HEADS.size(); i++) {
            runs.add(new Run(HEADS.get(i), columns.get(i)));
        }
        return runs;
    }
}
