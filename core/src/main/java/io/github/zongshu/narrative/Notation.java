package io.github.zongshu.narrative;

import io.github.zongshu.quantity.QuantityFormat;
import java.util.Optional;

/** The notations that prose can ask for behind a bar, by their words. */
final class Notation {
    private Notation() {}

    /** The notation called by a word; press notation where nothing is said. */
    static Optional<QuantityFormat> of(String word) {
        return switch (word) {
            case "", "press" -> Optional.of(QuantityFormat.PRESS);
            case "strict" -> Optional.of(QuantityFormat.STRICT);
            case "written" -> Optional.of(QuantityFormat.AS_WRITTEN);
            case "number" -> Optional.of(QuantityFormat.PRESS.withoutUnits());
            default -> Optional.empty();
        };
    }
}
