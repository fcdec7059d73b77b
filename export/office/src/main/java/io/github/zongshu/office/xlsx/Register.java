package io.github.zongshu.office.xlsx;

import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each number of the workbook has its own cell: in the first table that holds it, else where it first stands. */
final class Register {
    /**
     * The cell of a number.
     *
     * @param place where
     * @param value the number
     * @param worth what is stored
     */
    record Entry(Place place, Value value, BigDecimal worth) {}

    private final Map<String, Entry> entries = new HashMap<>();

    /** The numbers of all sheets. */
    Register(List<GridSheet> sheets) {
        sheets.forEach(sheet -> collect(sheet, true));
        sheets.forEach(sheet -> collect(sheet, false));
    }

    /** The cell of a number; nothing if none holds the very same number, whatever its notation. */
    Optional<Entry> entry(Value value) {
        return Optional.ofNullable(entries.get(value.reference()))
                .filter(entry -> entry.value().in(value.format()).equals(value));
    }

    private void collect(GridSheet sheet, boolean tables) {
        for (int r = 0; r < sheet.rows().size(); r++) {
            for (GridCell cell : sheet.rows().get(r).cells()) {
                if (cell.content() instanceof Content.Figure figure && figure.inTable() == tables) {
                    Place place = new Place(sheet.name(), r, cell.column());
                    Entry entry =
                            new Entry(place, figure.value(), figure.digits().worth());
                    entries.putIfAbsent(figure.value().reference(), entry);
                }
            }
        }
    }
}
