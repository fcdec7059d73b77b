package io.github.zongshu.compare;

import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares two ledgers path by path. Numbers are compared as they were written: 40000件 and 4万件 differ in a table. */
final class LedgerComparer {
    private final Map<String, CellChange> cells = new LinkedHashMap<>();

    LedgerComparer(Ledger before, Ledger after) {
        after.paths()
                .forEach(path -> compare(
                        path, before.entry(path).orElse(null), after.entry(path).orElse(null)));
        for (String path : before.paths()) {
            if (after.entry(path).isEmpty()) {
                compare(path, before.entry(path).orElse(null), null);
            }
        }
    }

    private void compare(String path, Ledger.@Nullable Entry old, Ledger.@Nullable Entry now) {
        Value from = old == null ? null : old.value().in(QuantityFormat.AS_WRITTEN);
        Value to = now == null ? null : now.value().in(QuantityFormat.AS_WRITTEN);
        boolean same = from != null && to != null && from.quantity().equals(to.quantity());
        if (!same) {
            String label = now != null ? now.label() : old != null ? old.label() : path;
            cells.put(path, new CellChange(path, label, from, to));
        }
    }

    /** Every number that differs, by its path: in the order of the new ledger, then what is gone. */
    Map<String, CellChange> cells() {
        return cells;
    }

    /** What became of the reported numbers. */
    List<NumberChange> reported() {
        List<NumberChange> changes = new ArrayList<>();
        for (CellChange cell : cells.values()) {
            if (!isComputed(cell)) {
                changes.add(change(cell));
            }
        }
        return changes;
    }

    private static NumberChange change(CellChange cell) {
        Value old = cell.before();
        Value now = cell.after();
        if (old != null && now != null) {
            return NumberChange.Restated.of(cell.path(), cell.label(), old, now);
        }
        if (now != null) {
            return new NumberChange.Added(cell.path(), cell.label(), now);
        }
        if (old != null) {
            return new NumberChange.Removed(cell.path(), cell.label(), old);
        }
        throw new IllegalStateException(cell.path() + " is in neither ledger");
    }

    /** What became of totals, derived cells and rates. */
    List<DerivedChange> computed() {
        return cells.values().stream()
                .filter(LedgerComparer::isComputed)
                .map(cell -> new DerivedChange(cell.path(), cell.label(), cell.before(), cell.after()))
                .toList();
    }

    private static boolean isComputed(CellChange cell) {
        return isComputed(cell.before()) && isComputed(cell.after());
    }

    private static boolean isComputed(@Nullable Value value) {
        return value == null || value instanceof DerivedValue;
    }
}
