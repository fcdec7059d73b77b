package io.github.zongshu.office.check;

import io.github.zongshu.export.Reading;
import io.github.zongshu.office.reading.Markup;
import io.github.zongshu.office.reading.PartStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a workbook.
 *
 * @param sheets the rows of each sheet by its name, in the order of the tabs
 */
record Workbook(Map<String, List<Map<Integer, Reading.Cell>>> sheets) {
    /** Cells of one column, as the formula of a chart names them. */
    private static final Pattern RANGE = Pattern.compile("'?(.*?)'?!\\$([A-Z]+)\\$(\\d+)(?::\\$[A-Z]+\\$(\\d+))?");

    /** Reads a workbook that is a file of its own, or one that is kept in a document. */
    static Workbook read(PartStore parts) throws IOException {
        String main = parts.related("", "officeDocument");
        SharedStrings strings = SharedStrings.of(parts, main);
        CellFormats formats = CellFormats.of(parts, main);
        Map<String, List<Map<Integer, Reading.Cell>>> sheets = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : names(parts, main).entrySet()) {
            sheets.put(each.getKey(), SheetReader.read(parts.part(each.getValue()), strings, formats));
        }
        return new Workbook(sheets);
    }

    /** The part of each sheet by the sheet's name. */
    private static Map<String, String> names(PartStore parts, String main) throws IOException {
        Map<String, String> targets = parts.targets(main, "worksheet");
        Map<String, String> names = new LinkedHashMap<>();
        Markup.read(parts.part(main), new Markup.Listener() {
            @Override
            public void open(String name, Markup.Element element) {
                if (name.equals("sheet")) {
                    String part = targets.getOrDefault(element.attribute("id"), "");
                    names.put(SharedStrings.unescaped(element.attribute("name")), part);
                }
            }

            @Override
            public void close(String name) {}

            @Override
            public void text(String words) {}
        });
        return names;
    }

    /** The rows of which a chart names the first cells. */
    List<Map<Integer, Reading.Cell>> rows(String categories) throws IOException {
        Matcher range = range(categories);
        int first = Integer.parseInt(range.group(3)) - 1;
        int last = range.group(4) == null ? first : Integer.parseInt(range.group(4)) - 1;
        return sheet(range).subList(first, last + 1);
    }

    private static Matcher range(String cells) throws IOException {
        Matcher range = RANGE.matcher(cells);
        if (!range.matches()) {
            throw new IOException("not a column of cells: " + cells);
        }
        return range;
    }

    private List<Map<Integer, Reading.Cell>> sheet(Matcher range) throws IOException {
        String name = range.group(1).replace("''", "'");
        List<Map<Integer, Reading.Cell>> sheet = sheets.get(name);
        if (sheet == null) {
            throw new IOException("a chart names a sheet that is not there: " + name);
        }
        return sheet;
    }

    /**
     * The numbers of the table of which a chart names the first column.
     *
     * @param categories the cells of its categories: {@code 'Sheet1'!$A$2:$A$6}
     */
    List<Reading.Point> table(String categories) throws IOException {
        Matcher range = range(categories);
        int column = SheetReader.column(range.group(2));
        Map<Integer, Reading.Cell> heads = sheet(range).get(Integer.parseInt(range.group(3)) - 2);
        List<Reading.Point> points = new ArrayList<>();
        for (Map<Integer, Reading.Cell> row : rows(categories)) {
            row.forEach((c, cell) -> {
                if (c > column && cell.number() != null) {
                    points.add(new Reading.Point(text(heads, c), text(row, column), cell.number()));
                }
            });
        }
        return points;
    }

    private static String text(Map<Integer, Reading.Cell> row, int column) {
        Reading.Cell cell = row.get(column);
        return cell == null ? "" : cell.text();
    }
}
