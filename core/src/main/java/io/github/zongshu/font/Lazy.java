package io.github.zongshu.font;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made at the first use and kept; a failure is not kept, the next use tries again. Safe for several threads. */
final class Lazy<T> {
    private final Supplier<T> supplier;
    private volatile @Nullable T value;

    Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    T get() {
        T known = value;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = value;
        if (known == null) {
            known = supplier.get();
            value = known;
        }
        return known;
    }
}
