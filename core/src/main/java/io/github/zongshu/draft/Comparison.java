package io.github.zongshu.draft;

import io.github.zongshu.quantity.Direction;
import io.github.zongshu.quantity.Hedge;
import io.github.zongshu.quantity.Quantity;
import java.util.Optional;

/** Says whether a number still states what it stated. */
final class Comparison {
    private Comparison() {}

    /** What became of a number that is still there. */
    static Outcome of(Figure old, Figure now) {
        if (turned(old, now)) {
            return Outcome.CHANGED;
        }
        if (Letters.plain(old.text()).equals(Letters.plain(now.text()))) {
            return Outcome.INTACT;
        }
        Optional<Quantity> before = old.quantity();
        Optional<Quantity> after = now.quantity();
        return before.isPresent() && after.isPresent() ? of(before.get(), after.get()) : Outcome.CHANGED;
    }

    private static Outcome of(Quantity before, Quantity after) {
        boolean oneUnit = before.unit().equals(after.unit());
        if (oneUnit && sameWording(before, after)) {
            return Outcome.INTACT;
        }
        if (before.value().compareTo(after.value()) == 0) {
            return oneUnit ? Outcome.HEDGE_CHANGED : Outcome.UNIT_CHANGED;
        }
        boolean oneScale = before.numeral().scale().equals(after.numeral().scale());
        boolean oneNumber = before.numeral().digits().equals(after.numeral().digits());
        return oneNumber && !oneScale ? Outcome.UNIT_CHANGED : Outcome.CHANGED;
    }

    private static boolean sameWording(Quantity before, Quantity after) {
        return before.interval().equals(after.interval()) && strength(before) == strength(after);
    }

    /** 达 promises what the bare number does. */
    private static Hedge strength(Quantity quantity) {
        return quantity.hedge() == Hedge.REACHING ? Hedge.EXACT : quantity.hedge();
    }

    /** 增长 became 下降. */
    private static boolean turned(Figure old, Figure now) {
        Direction.Sense before = old.sense().orElse(Direction.Sense.NONE);
        Direction.Sense after = now.sense().orElse(Direction.Sense.NONE);
        return before != after && before != Direction.Sense.NONE && after != Direction.Sense.NONE;
    }
}
