package io.github.zongshu.office.sheet;

import io.github.zongshu.form.Entry;
import java.math.BigDecimal;

/** Goes through a worksheet part once (ECMA-376 part 1, 18.3.1). */
final class SheetScan {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    /** Far above any form; a sheet with more is a register, or an attack. */
    private static final int MOST_CELLS = 2_000_000;

    private final Sheet.Draft sheet;
    private final SharedTexts texts;
    private final CellKinds kinds;
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean computed;
    private String value = "";
    private boolean hasValue;

    SheetScan(Sheet.Draft sheet, SharedTexts texts, CellKinds kinds) {
        this.sheet = sheet;
        this.texts = texts;
        this.kinds = kinds;
    }

    Sheet read(byte[] part) throws RefusedFileException {
        Tags tags = new Tags(part);
        boolean reading = false;
        while (tags.next()) {
            if (tags.opens("c")) {
                cell(tags);
            } else if (tags.opens("v") && !tags.isEmpty() && !type.equals("inlineStr")) {
                value = tags.text();
                hasValue = true;
            } else if (tags.closes("c")) {
                put();
            } else if (tags.opens("row")) {
                row(tags);
            } else if (tags.opens("f")) {
                computed = true;
            } else if (tags.opens("rPh")) {
                reading = true;
            } else if (tags.closes("rPh")) {
                reading = false;
            } else if (tags.opens("t") && !tags.isEmpty() && !reading) {
                value += tags.text();
                hasValue = true;
            } else if (tags.opens("mergeCell")) {
                merge(tags.attribute("ref"));
            } else if (tags.opens("col")) {
                columns(tags);
            }
        }
        return new Sheet(sheet);
    }

    private void row(Tags tags) throws RefusedFileException {
        String number = tags.attribute("r");
        row = number.isEmpty() ? row + 1 : index(number, MOST_ROWS) - 1;
        column = -1;
        String hidden = tags.attribute("hidden");
        if (hidden.equals("1") || hidden.equals("true")) {
            sheet.hiddenRows.set(row);
        }
    }

    private void cell(Tags tags) throws RefusedFileException {
        String name = tags.attribute("r");
        column = name.isEmpty() ? column + 1 : column(name);
        if (column >= MOST_COLUMNS || row < 0) {
            throw RefusedFileException.damaged("单元格位置 " + name + " 不合规", "the cell " + name + " is nowhere");
        }
        type = tags.attribute("t");
        String number = tags.attribute("s");
        style = number.isEmpty() ? 0 : index(number, 1 << 20);
        computed = false;
        value = "";
        hasValue = false;
    }

    private static int index(String number, int most) throws RefusedFileException {
        int index = SharedTexts.index(number);
        if (index < 0 || index > most) {
            throw RefusedFileException.damaged("编号 " + number + " 不合规", number + " is no index");
        }
        return index;
    }

    /** The column of a cell's name, {@code C5}, from 0. */
    static int column(String name) {
        int column = 0;
        for (int i = 0; i < Math.min(name.length(), 4) && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z'; i++) {
            column = column * 26 + name.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private void put() throws RefusedFileException {
        if (!hasValue || value.isEmpty()) {
            return;
        }
        if (sheet.cells.size() >= MOST_CELLS) {
            throw RefusedFileException.tooLarge("工作表的单元格太多", "the sheet has too many cells");
        }
        Entry entry = switch (type) {
            case "s" -> words(texts.get(value));
            case "str", "inlineStr" -> words(SharedTexts.unescaped(value));
            case "e" -> new Entry.Fault(value);
            case "b" -> new Entry.Words(value.equals("1") ? "TRUE" : "FALSE");
            case "d" -> new Entry.Words(value);
            default -> number();
        };
        if (!(entry instanceof Entry.Blank)) {
            sheet.cells.add(new Sheet.Cell(row, column, entry, computed));
        }
        value = "";
    }

    private static Entry words(String text) {
        return text.isBlank() ? new Entry.Blank() : new Entry.Words(text);
    }

    private Entry number() throws RefusedFileException {
        try {
            BigDecimal number = new BigDecimal(value.strip());
            if (Math.abs(number.scale()) > 400) {
                throw new NumberFormatException(value);
            }
            return kinds.entry(number, style);
        } catch (NumberFormatException e) {
            throw RefusedFileException.damaged(
                    "单元格 " + Sheet.a1(row, column) + " 存的不是数字",
                    "the cell " + Sheet.a1(row, column) + " stores no number");
        }
    }

    private void merge(String range) throws RefusedFileException {
        String[] ends = range.split(":", 2);
        if (ends.length == 2 && ends[0].matches("[A-Z]{1,3}[0-9]{1,7}") && ends[1].matches("[A-Z]{1,3}[0-9]{1,7}")) {
            sheet.merges.add(new Sheet.Area(rowOf(ends[0]), column(ends[0]), rowOf(ends[1]), column(ends[1])));
        }
    }

    private static int rowOf(String name) throws RefusedFileException {
        return index(name.replaceFirst("[A-Z]+", ""), MOST_ROWS) - 1;
    }

    private void columns(Tags tags) throws RefusedFileException {
        String hidden = tags.attribute("hidden");
        if (hidden.equals("1") || hidden.equals("true")) {
            sheet.hiddenColumns.set(
                    index(tags.attribute("min"), MOST_COLUMNS) - 1, index(tags.attribute("max"), MOST_COLUMNS));
        }
    }
}
