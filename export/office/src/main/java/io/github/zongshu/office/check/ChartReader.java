package io.github.zongshu.office.check;

import io.github.zongshu.export.Reading;
import io.github.zongshu.office.reading.Markup;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the numbers that a native chart shows until it is brought up to date (ECMA-376 part 1, 21.2). */
final class ChartReader implements Markup.Listener {
    private final List<Reading.Point> points = new ArrayList<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, String> categories = new HashMap<>();
    private final Map<Integer, String> numbers = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private Map<Integer, String> current = names;
    private final Set<String> tables = new LinkedHashSet<>();
    private boolean inCategories;
    private boolean inRun;
    private int index;

    private ChartReader() {}

    static ChartReader read(byte[] part) throws IOException {
        ChartReader reader = new ChartReader();
        Markup.read(part, reader);
        return reader;
    }

    /** What it draws. */
    List<Reading.Point> points() {
        return points;
    }

    /** The cells of its categories. */
    Set<String> categories() {
        return tables;
    }

    /** All numbers of the table that it names. */
    List<Reading.Point> table(Workbook workbook) throws IOException {
        List<Reading.Point> all = new ArrayList<>();
        for (String categories : tables) {
            all.addAll(workbook.table(categories));
        }
        return all;
    }

    @Override
    public void open(String name, Markup.Element element) {
        switch (name) {
            case "ser" -> {
                inRun = true;
                names.clear();
                categories.clear();
                numbers.clear();
            }
            case "tx" -> begin(names, false);
            case "cat" -> begin(categories, true);
            case "val" -> begin(numbers, false);
            case "pt" -> index = Integer.parseInt(element.attribute("idx"));
            case "v", "f" -> words.setLength(0);
            default -> {}
        }
    }

    private void begin(Map<Integer, String> part, boolean ofCategories) {
        current = part;
        inCategories = ofCategories;
    }

    @Override
    public void text(String text) {
        words.append(text);
    }

    @Override
    public void close(String name) {
        if (name.equals("v") && inRun) {
            current.put(index, words.toString());
        } else if (name.equals("f") && inRun && inCategories) {
            tables.add(words.toString());
        } else if (name.equals("ser")) {
            inRun = false;
            String run = names.getOrDefault(0, "");
            numbers.forEach((at, number) ->
                    points.add(new Reading.Point(run, categories.getOrDefault(at, ""), new BigDecimal(number))));
        }
    }
}
