package io.github.zongshu.campaign;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a number was taken from, as exactly as is known: the unit that filled in a form, its reporter, the file, sheet and cell.
 *
 * @param unit 填报单位; may be empty
 * @param reporter 填报人, by office rather than by name; may be empty
 * @param file the file's name; may be empty
 * @param sheet the sheet's name; may be empty
 * @param cell such as {@code C7}; may be empty
 */
public record Origin(String unit, String reporter, String file, String sheet, String cell) {
    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin("", "", "", "", "");

    /** Refuses null. */
    public Origin {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
    }

    /** On one line, from the reporter to the cell: {@code 衡南县 县委办 衡南.xlsx 填报!C7}; empty if nothing is known. */
    public String text() {
        String place = Stream.of(sheet, cell).filter(part -> !part.isEmpty()).collect(Collectors.joining("!"));
        return List.of(unit, reporter, file, place).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
