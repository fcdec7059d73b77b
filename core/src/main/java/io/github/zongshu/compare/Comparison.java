package io.github.zongshu.compare;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a campaign. Each list is in the order of the new campaign; what is gone follows in the
 * order of the old one. Empty lists mean that both print the same everywhere. Made in time linear in the campaigns' size.
 *
 * @param numbers what became of the reported numbers, then of what is said of them, then doubts about those that stayed
 * @param derived what became of the computed numbers: totals, derived cells and rates by path, then expressions
 * @param places what prints otherwise because of that, in words that nobody touched: sentences, board cells, tables, charts
 * @param edits what was edited beside the numbers
 */
public record Comparison(
        List<NumberChange> numbers, List<DerivedChange> derived, List<PlaceChange> places, List<Edit> edits) {
    /** Copies the lists. */
    public Comparison {
        numbers = List.copyOf(numbers);
        derived = List.copyOf(derived);
        places = List.copyOf(places);
        edits = List.copyOf(edits);
    }

    /** Compares two versions. */
    public static Comparison of(Campaign before, Campaign after) {
        Script old = new Script(before, before.ledger());
        Script now = new Script(after, after.ledger());
        LedgerComparer ledgers = new LedgerComparer(old.ledger(), now.ledger());
        ItemComparer items = new ItemComparer(Items.of(before), Items.of(after));
        WordComparer words = new WordComparer(old, now);
        FigureComparer figures = new FigureComparer(old, now, ledgers.cells());
        return new Comparison(
                joined(joined(ledgers.reported(), items.descriptions()), StaleNumbers.of(old, now)),
                joined(ledgers.computed(), ExpressionComparer.compare(old, now)),
                joined(words.places(), figures.places()),
                joined(items.edits(), words.edits()));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return numbers.isEmpty() && derived.isEmpty() && places.isEmpty() && edits.isEmpty();
    }

    /** The old hedged wordings whose numbers changed, reported ones first, each judged by the new number. */
    public List<Wording> wordings() {
        List<Wording> wordings = new ArrayList<>();
        for (NumberChange change : numbers) {
            if (change instanceof NumberChange.Restated restated) {
                judge(restated.path(), restated.label(), restated.before(), restated.after())
                        .forEach(wordings::add);
            }
        }
        for (DerivedChange change : derived) {
            judge(change.reference(), change.label(), change.before(), change.after())
                    .forEach(wordings::add);
        }
        return List.copyOf(wordings);
    }

    private static Stream<Wording> judge(
            String reference, String label, @Nullable Value before, @Nullable Value after) {
        if (before == null || after == null || before.quantity().isExact()) {
            return Stream.empty();
        }
        return Stream.of(new Wording(reference, label, before, after, Holding.of(before, after)));
    }

    private static <T> List<T> joined(List<? extends T> first, List<? extends T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
