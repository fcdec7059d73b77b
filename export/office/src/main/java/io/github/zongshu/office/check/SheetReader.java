package io.github.zongshu.office.check;

import io.github.zongshu.export.Reading;
import io.github.zongshu.office.reading.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the cells of a sheet, by row and column (ECMA-376 part 1, 18.3.1). */
final class SheetReader implements Markup.Listener {
    private final SharedStrings strings;
    private final CellFormats formats;
    private final List<Map<Integer, Reading.Cell>> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int column;
    private String type = "";
    private String style = "";
    private boolean inValue;

    private SheetReader(SharedStrings strings, CellFormats formats) {
        this.strings = strings;
        this.formats = formats;
    }

    /** The rows from top to bottom, each a map of its cells by column; cells without content left out. */
    static List<Map<Integer, Reading.Cell>> read(byte[] part, SharedStrings strings, CellFormats formats)
            throws IOException {
        SheetReader reader = new SheetReader(strings, formats);
        try {
            Markup.read(part, reader);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return reader.rows;
    }

    @Override
    public void open(String name, Markup.Element element) {
        switch (name) {
            case "row" -> row(Integer.parseInt(element.attribute("r")));
            case "c" -> {
                column = column(element.attribute("r"));
                type = element.attribute("t");
                style = element.attribute("s");
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    /** Rows that the file leaves out are empty. */
    private void row(int number) {
        while (rows.size() < number) {
            rows.add(new TreeMap<>());
        }
    }

    /** The column of a cell's name, {@code C5}, from 0. */
    static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            column = column * 26 + name.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public void text(String words) {
        if (inValue) {
            value.append(words);
        }
    }

    @Override
    public void close(String name) {
        if (name.equals("v") || name.equals("t")) {
            inValue = false;
        } else if (name.equals("c") && !value.isEmpty()) {
            rows.getLast().put(column, cell());
        }
    }

    private Reading.Cell cell() {
        try {
            if (type.equals("s")) {
                return Reading.Cell.of(strings.get(value.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!type.isEmpty() && !type.equals("n")) {
            return Reading.Cell.of(value.toString());
        }
        BigDecimal number = new BigDecimal(value.toString());
        return new Reading.Cell(formats.get(style).of(number), number);
    }
}
