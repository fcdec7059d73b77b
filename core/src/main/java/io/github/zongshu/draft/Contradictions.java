package io.github.zongshu.draft;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.Finding;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.ProseSyntaxException;
import io.github.zongshu.narrative.UnknownReferenceException;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the other numbers say to those that were changed. All changes are taken together, so that numbers which were corrected
 * together do not contradict each other; each contradiction is told at the change without which it would not be there.
 */
final class Contradictions {
    private final Campaign campaign;
    private final Ledger reported;
    private final Ledger restated;
    private final Map<String, Quantity> changes;
    private final Set<String> failing;
    private final List<Finding> failingNow;
    private final Map<String, Quantity> printed;

    /**
     * The contradictions of a draft.
     *
     * @param campaign what was reported
     * @param printed what the draft now prints for references, changed or not
     * @param changes what it prints otherwise
     */
    Contradictions(Campaign campaign, Map<String, Quantity> printed, Map<String, Quantity> changes) {
        this.campaign = campaign;
        this.printed = printed;
        this.changes = changes;
        this.reported = campaign.ledger();
        this.restated = changes.isEmpty() ? reported : campaign.ledger(changes);
        this.failing = changes.isEmpty() ? Set.of() : identities(Audit.restated(campaign, Map.of()));
        this.failingNow = changes.isEmpty()
                ? List.of()
                : Audit.restated(campaign, changes).with(Verdict.FAIL);
    }

    /** What speaks against the change of a number. */
    List<Message> of(String reference) {
        Set<Message> all = new LinkedHashSet<>();
        boolean metric = reported.find(reference).orElse(null) instanceof MetricValue;
        if (metric) {
            all.addAll(rules(reference));
        }
        printed.forEach((other, quantity) -> {
            if (other.equals(reference)
                    ? !metric
                    : dependsOn(other, reference) && isCause(reference, other, quantity)) {
                mismatch(other, quantity).ifPresent(all::add);
            }
        });
        return List.copyOf(all);
    }

    /** Whether a change alone makes a computed number wrong; where no change does so alone, all do together. */
    private boolean isCause(String reference, String derived, Quantity quantity) {
        List<String> causes = changes.keySet().stream()
                .filter(changed -> dependsOn(derived, changed))
                .filter(changed -> !mayBe(alone(changed), derived, quantity))
                .toList();
        return causes.isEmpty() || causes.contains(reference);
    }

    private Ledger alone(String reference) {
        return campaign.ledger(Map.of(reference, Objects.requireNonNull(changes.get(reference))));
    }

    private List<Message> rules(String reference) {
        if (failingNow.isEmpty()) {
            return List.of();
        }
        Map<String, Quantity> others = new LinkedHashMap<>(changes);
        others.remove(reference);
        Set<String> without = identities(Audit.restated(campaign, others));
        return failingNow.stream()
                .filter(finding -> !failing.contains(identity(finding)))
                .filter(finding -> !without.contains(identity(finding)) || finding.concerns(reference))
                .map(Finding::message)
                .toList();
    }

    private static Set<String> identities(Audit audit) {
        return audit.with(Verdict.FAIL).stream().map(Contradictions::identity).collect(Collectors.toSet());
    }

    private static String identity(Finding finding) {
        return finding.code() + " " + finding.place() + " "
                + finding.inputs().stream().map(Finding.Input::reference).toList();
    }

    private boolean dependsOn(String derived, String reference) {
        return value(reported, derived)
                .map(value -> inputs(value).anyMatch(input -> input.reference().equals(reference)))
                .orElse(false);
    }

    private static Stream<Value> inputs(Value value) {
        return switch (value) {
            case MetricValue metric -> Stream.empty();
            case DerivedValue derived ->
                derived.inputs().stream().flatMap(input -> Stream.concat(Stream.of(input), inputs(input)));
        };
    }

    /** What a computed number must come to, if it is not what is printed. */
    private Optional<Message> mismatch(String reference, Quantity quantity) {
        return value(restated, reference)
                .filter(value -> value instanceof DerivedValue)
                .filter(value -> !mayBe(restated, reference, quantity))
                .map(value -> new Message(
                        "“" + label(reference) + "”印作" + quantity + "，按所用各数应为" + value.quantity(),
                        "\"" + label(reference) + "\" is printed " + quantity + "; from its numbers it must be "
                                + value.quantity()));
    }

    /** A fall is printed without a sign, so either sign will do. */
    private static boolean mayBe(Ledger ledger, String reference, Quantity quantity) {
        try {
            Interval possible = Audit.possible(ledger, Expression.parse(reference));
            Interval stated = quantity.rounding();
            return possible.meets(stated) || possible.negate().meets(stated);
        } catch (UnknownReferenceException | EvaluationException e) {
            return true;
        }
    }

    /** What a reference counts, or the expression itself. */
    String label(String reference) {
        return reported.entry(reference).map(Ledger.Entry::label).orElse(reference);
    }

    /** The number that the campaign has for a reference. */
    Optional<Value> value(String reference) {
        return value(reported, reference);
    }

    private static Optional<Value> value(Ledger ledger, String reference) {
        try {
            Optional<Value> found = ledger.find(reference);
            return found.isPresent() ? found : Optional.of(ledger.evaluate(Expression.parse(reference)));
        } catch (ProseSyntaxException | UnknownReferenceException | EvaluationException e) {
            return Optional.empty();
        }
    }

    /** The paths of all numbers, with what they count. */
    List<Map.Entry<String, String>> labels() {
        List<Map.Entry<String, String>> labels = new ArrayList<>();
        reported.paths().forEach(path -> labels.add(Map.entry(path, label(path))));
        return labels;
    }
}
