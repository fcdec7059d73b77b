package io.github.zongshu.office.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A workbook that was read.
 *
 * @param kind what the file is
 * @param sheets from left to right, hidden ones included
 */
public record Book(Kind kind, List<Sheet> sheets) {
    /** What a file is, whatever its name ends in. */
    public enum Kind {
        /** Office Open XML. */
        XLSX,
        /** BIFF8. */
        XLS,
        /** Text with separators. */
        CSV
    }

    /** Copies the list. */
    public Book {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of a name. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
