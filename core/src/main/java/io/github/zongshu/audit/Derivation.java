package io.github.zongshu.audit;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a number came about: a tree from what is printed down to the forms that were filled in.
 *
 * @param reference the path or expression
 * @param label what it counts; the expression itself where it has no name
 * @param printed as it is printed
 * @param interval the numbers that its wording leaves possible
 * @param note where it comes from; null for an expression without a place of its own
 * @param inputs what it was computed from, in order; empty for what was reported
 */
public record Derivation(
        String reference,
        String label,
        String printed,
        Interval interval,
        Ledger.@Nullable Note note,
        List<Derivation> inputs) {
    /** Copies the inputs. */
    public Derivation {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(interval, "interval");
        inputs = List.copyOf(inputs);
    }

    /**
     * How a number of a campaign came about.
     *
     * @param expression a path or an expression, such as {@code rate(resolved, issues)}
     * @throws io.github.zongshu.narrative.ProseSyntaxException if it is none
     * @throws io.github.zongshu.narrative.UnknownReferenceException if a path names no number
     * @throws io.github.zongshu.narrative.EvaluationException if the numbers do not go together
     */
    public static Derivation of(Campaign campaign, String expression) {
        Ledger ledger = campaign.ledger();
        Expression parsed = Expression.parse(expression);
        // A trend word comes with a number; what gives words alone has none, and evaluate says so.
        Value value = ledger.wording(parsed).number().orElseGet(() -> ledger.evaluate(parsed));
        return of(ledger, value);
    }

    /** How a value of a ledger came about. */
    public static Derivation of(Ledger ledger, Value value) {
        Optional<Ledger.Entry> entry = ledger.entry(value.reference());
        List<Value> inputs = switch (value) {
            case MetricValue metric -> List.of();
            case DerivedValue derived -> derived.inputs();
        };
        return new Derivation(
                value.reference(),
                entry.map(Ledger.Entry::label).orElse(value.reference()),
                value.text(),
                value.quantity().interval(),
                entry.map(Ledger.Entry::note).orElse(null),
                inputs.stream().map(input -> of(ledger, input)).toList());
    }

    /** The tree as lines of text, places as paths of the campaign. */
    public String text() {
        return text(UnaryOperator.identity());
    }

    /**
     * The tree as lines of text, each ended by a line break.
     *
     * @param locate turns a path of the campaign, such as {@code metrics[3].value}, into what a reader can look up, such as
     *     {@code campaign.yaml:41:12}
     */
    public String text(UnaryOperator<String> locate) {
        List<String> lines = new ArrayList<>();
        write(lines, "", "", locate);
        return String.join("\n", lines) + "\n";
    }

    private void write(List<String> lines, String first, String rest, UnaryOperator<String> locate) {
        String name = label.equals(reference) ? reference : label + "（" + reference + "）";
        lines.add(first + name + " = " + printed + "　" + interval);
        String indent = rest + (inputs.isEmpty() ? "   " : "│  ");
        Optional.ofNullable(note)
                .ifPresent(known -> provenance(known, locate).forEach(line -> lines.add(indent + line)));
        for (int i = 0; i < inputs.size(); i++) {
            boolean last = i == inputs.size() - 1;
            inputs.get(i).write(lines, rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), locate);
        }
    }

    private static List<String> provenance(Ledger.Note note, UnaryOperator<String> locate) {
        List<String> lines = new ArrayList<>();
        if (!note.source().isEmpty()) {
            lines.add("来源：" + note.source() + (note.sample() ? "（示例数据）" : ""));
        }
        if (!note.origin().text().isEmpty()) {
            lines.add("出处：" + note.origin().text());
        }
        lines.add("登记：" + locate.apply(note.place()));
        return lines;
    }
}
