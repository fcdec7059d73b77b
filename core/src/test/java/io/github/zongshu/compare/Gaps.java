package io.github.zongshu.compare;

import io.github.zongshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes gaps in rows. */
final class Gaps {
    private Gaps() {}

    /** The cells, the first of them not reported. */
    // The record allows gaps, but NullAway does not see that in class files.
    @SuppressWarnings("NullAway")
    static List<Quantity> first(List<@Nullable Quantity> cells) {
        List<Quantity> gap = new ArrayList<>(cells);
        gap.set(0, null);
        return gap;
    }
}
