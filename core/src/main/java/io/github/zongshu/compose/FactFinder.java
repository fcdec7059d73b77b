package io.github.zongshu.compose;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Fact;
import io.github.zongshu.report.FactSheet;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the numbers that a report states, in text, boards and charts, with what its campaign knows of them. */
final class FactFinder {
    private final Campaign campaign;
    private final Ledger ledger;
    private final Map<String, Metric> metrics;

    FactFinder(Campaign campaign, Ledger ledger) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.metrics = campaign.metrics().stream().collect(Collectors.toMap(Metric::id, metric -> metric));
    }

    FactSheet facts(List<Block> blocks) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        blocks.stream()
                .flatMap(FactFinder::values)
                .forEach(value -> facts.computeIfAbsent(value.reference(), reference -> fact(value)));
        return new FactSheet(campaign.scope().name(), List.copyOf(facts.values()));
    }

    private static Stream<Value> values(Block block) {
        if (block instanceof Columns columns) {
            return columns.blocks().stream().flatMap(FactFinder::values);
        }
        Stream<Value> text = block.lines().stream().flatMap(List::stream).flatMap(FactFinder::values);
        return block instanceof ChartBlock chart ? Stream.concat(text, chart.chart().values().stream()) : text;
    }

    private static Stream<Value> values(Inline inline) {
        return switch (inline) {
            case Text words -> Stream.empty();
            case Bound bound -> Stream.of(bound.value());
            case Emphasis emphasis -> emphasis.content().stream().flatMap(FactFinder::values);
        };
    }

    private Fact fact(Value value) {
        String reference = value.reference();
        Optional<Ledger.Entry> entry = ledger.entry(reference);
        Optional<Metric> metric = Optional.ofNullable(metrics.get(reference));
        String own = metric.map(Metric::period).orElse("");
        return new Fact(
                reference,
                entry.map(Ledger.Entry::label).orElse(reference),
                value.quantity(),
                own.isEmpty() ? campaign.period().text() : own,
                metric.map(Metric::definition).orElse(""),
                entry.map(Ledger.Entry::note).map(Ledger.Note::source).orElse(""),
                value instanceof DerivedValue);
    }
}
