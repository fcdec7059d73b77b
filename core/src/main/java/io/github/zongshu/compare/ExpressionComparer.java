package io.github.zongshu.compare;

import io.github.zongshu.narrative.Expression;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the expressions of prose, board and charts that print something else. */
final class ExpressionComparer {
    private ExpressionComparer() {}

    /** An expression as it is printed somewhere. */
    private record Use(String expression, QuantityFormat notation) {}

    /** What changed of the expressions that both campaigns print, in the order of the new one. */
    static List<DerivedChange> compare(Script before, Script after) {
        Map<Use, Value> old = uses(before);
        List<DerivedChange> changes = new ArrayList<>();
        uses(after).forEach((use, value) -> {
            Value earlier = old.get(use);
            if (earlier != null && !earlier.text().equals(value.text())) {
                changes.add(new DerivedChange(use.expression(), use.expression(), earlier, value));
            }
        });
        return changes;
    }

    private static Map<Use, Value> uses(Script script) {
        Map<Use, Value> uses = new LinkedHashMap<>();
        script.campaign().board().forEach(item -> add(uses, script, value(script, item.reference())));
        script.campaign().graphics().stream()
                .flatMap(graphic -> graphic.targets().stream())
                .forEach(target -> add(uses, script, value(script, target)));
        script.sentences().flatMap(sentence -> sentence.numbers().stream()).forEach(value -> add(uses, script, value));
        return uses;
    }

    private static Value value(Script script, String expression) {
        return script.ledger().evaluate(Expression.parse(expression));
    }

    /** What stands in the ledger under its own path is compared there. */
    private static void add(Map<Use, Value> uses, Script script, Value value) {
        if (value instanceof DerivedValue
                && script.ledger().entry(value.reference()).isEmpty()) {
            uses.putIfAbsent(new Use(value.reference(), value.format()), value);
        }
    }
}
