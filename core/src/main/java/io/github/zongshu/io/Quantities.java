package io.github.zongshu.io;

import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.quantity.QuantityFormatException;
import java.util.Optional;
import java.util.stream.Stream;

/** Quantities in a file: whole, or without the measure word where a column or series names it once. */
final class Quantities {
    private Quantities() {}

    /**
     * Reads a quantity.
     *
     * @param unit the measure word of a number without one
     * @throws QuantityFormatException if the text is not one quantity
     */
    static Quantity parse(String text, String unit) {
        Quantity read = Quantity.parse(text);
        return read.unit().isNone() && !unit.isBlank()
                ? new Quantity(read.numeral(), read.qualifier(), new MeasureWord(unit.strip()))
                : read;
    }

    /**
     * The text that reads as a quantity, the shorter one if there are two.
     *
     * @param unit the measure word that need not be written
     * @return empty if no text does, as for a measure word that begins with 万
     */
    static Optional<String> text(Quantity quantity, String unit) {
        return Stream.of(QuantityFormat.AS_WRITTEN.withoutUnits(), QuantityFormat.AS_WRITTEN)
                .map(format -> format.format(quantity))
                .filter(text -> readsAs(text, unit, quantity))
                .findFirst();
    }

    /** The node that reads as a quantity. */
    static Scalar node(Quantity quantity, String unit) {
        return Entries.numeral(text(quantity, unit).orElse(quantity.toString()));
    }

    /** The measure word that all of some quantities have; empty if they differ or there are none. */
    static String commonUnit(Stream<Quantity> quantities) {
        var units = quantities.map(Quantity::unit).distinct().toList();
        return units.size() == 1 ? units.get(0).text() : "";
    }

    private static boolean readsAs(String text, String unit, Quantity quantity) {
        try {
            return parse(text, unit).equals(quantity);
        } catch (QuantityFormatException e) {
            return false;
        }
    }
}
