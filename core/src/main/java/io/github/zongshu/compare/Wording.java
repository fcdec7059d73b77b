package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import io.github.zongshu.value.Value;
import java.util.Objects;

/**
 * A hedged wording of the old campaign, judged by the new number. Whoever printed it wants to know whether it may stand.
 *
 * @param reference the number's path in the ledger, or the expression that computes it
 * @param label what it counts
 * @param before the old wording
 * @param after the new number
 * @param holding the verdict
 */
public record Wording(String reference, String label, Value before, Value after, Holding holding) {
    /** Refuses null. */
    public Wording {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(holding, "holding");
    }

    /** The verdict in a sentence. */
    public Message message() {
        return new Message(
                "“" + label + "”的原说法“" + before.text() + "”，现为" + after.text() + "："
                        + holding.words().zh(),
                "the wording \"" + before.text() + "\" of \"" + label + "\", now " + after.text() + ": "
                        + holding.words().en());
    }
}
