package io.github.zongshu.audit;

import io.github.zongshu.audit.Finding.Input;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Evaluator;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Lookup;
import io.github.zongshu.narrative.UnknownReferenceException;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that an audit looks things up in: this year's, and last year's under {@code last.}. */
final class Records implements Lookup {
    private static final String LAST = "last.";

    private final Ledger thisYear;
    private final @Nullable Ledger lastYear;

    Records(Ledger thisYear, @Nullable Ledger lastYear) {
        this.thisYear = thisYear;
        this.lastYear = lastYear;
    }

    @Override
    public Optional<Value> find(String path) {
        return entry(path).map(Ledger.Entry::value);
    }

    @Override
    public List<String> expand(String pattern) {
        if (!pattern.startsWith(LAST)) {
            return thisYear.expand(pattern);
        }
        return Optional.ofNullable(lastYear).stream()
                .flatMap(ledger -> ledger.expand(pattern.substring(LAST.length())).stream())
                .map(path -> LAST + path)
                .toList();
    }

    private Optional<Ledger.Entry> entry(String path) {
        return path.startsWith(LAST)
                ? Optional.ofNullable(lastYear).flatMap(ledger -> ledger.entry(path.substring(LAST.length())))
                : thisYear.entry(path);
    }

    /**
     * The number an expression stands for.
     *
     * @throws UnknownReferenceException if a number is missing
     * @throws EvaluationException if the numbers do not go together
     */
    Value value(Expression expression) {
        return new Evaluator(this).evaluate(expression);
    }

    /** What an expression counts; itself where it is computed. */
    String label(Expression expression) {
        return label(expression.text());
    }

    private String label(String path) {
        String lastYears = path.startsWith(LAST) ? "上年" : "";
        return entry(path).map(entry -> lastYears + entry.label()).orElse(path);
    }

    /** Every number that expressions name, each once. */
    List<Input> inputs(List<Expression> expressions) {
        List<Input> inputs = new ArrayList<>();
        Stream<String> paths = expressions.stream()
                .flatMap(expression -> expression.expanded(this).references())
                .map(Expression.Reference::path)
                .distinct();
        paths.map(this::input).forEach(inputs::add);
        return inputs;
    }

    private Input input(String path) {
        return entry(path)
                .map(entry -> new Input(
                        path,
                        label(path),
                        entry.value().text(),
                        entry.value().quantity().interval(),
                        entry.note()))
                .orElseGet(() -> new Input(path, label(path), "", null, null));
    }
}
