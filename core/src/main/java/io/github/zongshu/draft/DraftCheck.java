package io.github.zongshu.draft;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the numbers of a returned draft against those that it was made from. */
public final class DraftCheck {
    private final Campaign campaign;
    private final Draft returned;
    private final Matching matching;

    /** A bound number of the original, or a repetition of one, that is still there. */
    private record Pair(Figure old, Figure now, Outcome outcome) {}

    private DraftCheck(Campaign campaign, Draft original, Draft returned) {
        this.campaign = campaign;
        this.returned = returned;
        this.matching = Matching.of(original, withOwnMarks(original, returned));
    }

    /** The draft without the marks of others: a form's own controls are no bound numbers. */
    private static Draft withOwnMarks(Draft original, Draft returned) {
        Set<String> own = original.passages().stream()
                .flatMap(passage -> passage.marks().stream())
                .flatMap(mark -> Stream.of(mark.reference(), mark.bookmark()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        List<Passage> passages = returned.passages().stream()
                .map(passage -> new Passage(
                        passage.place(),
                        passage.text(),
                        passage.marks().stream()
                                .filter(mark -> own.contains(mark.reference()) || own.contains(mark.bookmark()))
                                .toList()))
                .toList();
        return new Draft(passages, returned.notices());
    }

    /**
     * Checks a draft.
     *
     * @param campaign what it was made from
     * @param originals what it may have been before it was edited: the documents that the campaign makes, with their marks. The
     *     one most like the draft is taken
     * @param returned the draft as it came back
     * @throws IllegalArgumentException if there are no originals
     */
    public static Review of(Campaign campaign, List<Draft> originals, Draft returned) {
        Objects.requireNonNull(campaign, "campaign");
        Map<String, Integer> words = pairs(returned);
        Draft original = originals.stream()
                .max(Comparator.comparingDouble(each -> Letters.likeness(pairs(each), words)))
                .orElseThrow(() -> new IllegalArgumentException("no originals"));
        return new DraftCheck(campaign, original, returned).review();
    }

    private static Map<String, Integer> pairs(Draft draft) {
        StringBuilder words = new StringBuilder();
        draft.passages().forEach(passage -> words.append(Letters.masked(passage.text())));
        return Letters.pairs(words.toString());
    }

    private Review review() {
        List<Pair> pairs = pairs();
        Map<String, Quantity> printed = new LinkedHashMap<>();
        Map<String, Quantity> changes = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            pair.now.quantity().map(now -> whole(pair.old, now)).ifPresent(quantity -> {
                boolean changed = pair.outcome.isAlarming();
                printed.merge(pair.old.reference(), quantity, (first, next) -> changed ? next : first);
                if (changed) {
                    changes.putIfAbsent(pair.old.reference(), quantity);
                }
            });
        }
        Contradictions contradictions = new Contradictions(campaign, printed, changes);
        FindingWriter writer = new FindingWriter(returned, contradictions);
        Set<Figure> moved = new HashSet<>(new Reordering(matching).moved());
        List<NumberFinding> findings = new ArrayList<>();
        for (Pair pair : pairs) {
            Outcome outcome = pair.outcome == Outcome.INTACT && moved.contains(pair.old) ? Outcome.MOVED : pair.outcome;
            findings.add(writer.there(outcome, pair.old, pair.now));
        }
        matching.bound().stream()
                .filter(old -> matching.partner(old).isEmpty())
                .forEach(old -> findings.add(writer.deleted(old, matching.passageAfter(old.passage()))));
        matching.strangers().stream().filter(Figure::needsData).forEach(now -> findings.add(writer.unknown(now)));
        findings.sort(
                Comparator.comparingInt((NumberFinding each) -> each.spot().passage())
                        .thenComparingInt(each -> each.spot().start()));
        return new Review(findings, returned.notices());
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Figure old : matching.bound()) {
            matching.partner(old).ifPresent(now -> pairs.add(new Pair(old, now, Comparison.of(old, now))));
        }
        matching.repeated().forEach((now, old) -> {
            if (old.isMarked()) {
                pairs.add(new Pair(old, now, Comparison.of(old, now)));
            }
        });
        return pairs;
    }

    /** A number of a cell has no measure word of its own: the head of its column says it. */
    private Quantity whole(Figure old, Quantity now) {
        MeasureWord unit = campaign.ledger()
                .find(old.reference())
                .map(value -> value.quantity().unit())
                .orElse(MeasureWord.NONE);
        boolean cell = now.unit().isNone() && now.numeral().impliedUnit().isNone();
        return cell ? new Quantity(now.numeral(), now.qualifier(), unit) : now;
    }
}
