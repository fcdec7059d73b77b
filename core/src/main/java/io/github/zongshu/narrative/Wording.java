package io.github.zongshu.narrative;

import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.Value;
import java.util.Objects;
import java.util.Optional;

/**
 * What an insertion prints: a number, a word that the data bear out (翻番), or both (增长4.7%).
 *
 * @param words the word in front; empty if there is only a number
 * @param number the number, whose reference is the whole expression; absent if there is only a word
 */
public record Wording(String words, Optional<Value> number) {
    /** Refuses what prints nothing. */
    public Wording {
        Objects.requireNonNull(number, "number");
        if (words.isEmpty() && number.isEmpty()) {
            throw new IllegalArgumentException("neither words nor a number");
        }
    }

    static Wording of(Value number) {
        return new Wording("", Optional.of(number));
    }

    static Wording of(String words) {
        return new Wording(words, Optional.empty());
    }

    /** The same with the number in another notation. */
    public Wording in(QuantityFormat notation) {
        return new Wording(words, number.map(value -> value.in(notation)));
    }

    /** What is printed. */
    public String text() {
        return words + number.map(Value::text).orElse("");
    }
}
