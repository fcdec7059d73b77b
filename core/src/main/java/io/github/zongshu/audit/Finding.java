package io.github.zongshu.audit;

import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Interval;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one check.
 *
 * @param code what was checked, a stable name in lower case with hyphens: {@code sum}, {@code rate}, {@code at-most}
 * @param verdict what came of it
 * @param basis why it was checked
 * @param place where it stands in the campaign, such as {@code rules[2]} or {@code metrics[3].value}
 * @param inputs the numbers it speaks of, in its order
 * @param computed what it comes to; null where nothing could be computed
 * @param message what was found
 * @param suggestion what to do; both sentences also for what holds
 */
public record Finding(
        String code,
        Verdict verdict,
        Basis basis,
        String place,
        List<Input> inputs,
        @Nullable Computed computed,
        Message message,
        Message suggestion) {
    /**
     * Why something is checked.
     *
     * @param inferred whether nobody asked for it
     * @param reason who asked, or what it was inferred from
     */
    public record Basis(boolean inferred, Message reason) {
        /** Refuses null. */
        public Basis {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A number that takes part.
     *
     * @param reference its path or expression
     * @param label what it counts
     * @param printed as it is printed; empty where it is missing
     * @param interval the numbers that its wording leaves possible; null where it is missing
     * @param note where it comes from; null for an expression or a missing number
     */
    public record Input(
            String reference,
            String label,
            String printed,
            @Nullable Interval interval,
            Ledger.@Nullable Note note) {
        /** Refuses null. */
        public Input {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(printed, "printed");
        }
    }

    /**
     * What a check comes to.
     *
     * @param interval the numbers that the inputs' wording leaves possible, exact
     * @param printed as it would be printed to the precision of what is stated
     */
    public record Computed(Interval interval, String printed) {
        /** Refuses null. */
        public Computed {
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(printed, "printed");
        }
    }

    /** Copies the inputs; checks that the code can be filtered by. */
    public Finding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(suggestion, "suggestion");
        inputs = List.copyOf(inputs);
        if (!Objects.requireNonNull(code, "code").matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("code is not lower case with hyphens: " + code);
        }
    }

    /** What it comes to, if anything could be computed. */
    public Optional<Computed> result() {
        return Optional.ofNullable(computed);
    }

    /** Whether a number takes part. */
    public boolean concerns(String reference) {
        return inputs.stream().anyMatch(input -> input.reference().equals(reference));
    }
}
