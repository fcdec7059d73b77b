package io.github.zongshu.office.check;

import io.github.zongshu.export.Reading;
import io.github.zongshu.office.reading.Markup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects paragraphs, cells, rows and charts from the body of a document (ECMA-376 part 1, 17). */
final class DocxReader implements Markup.Listener {
    private final List<String> lines = new ArrayList<>();
    private final List<List<Reading.Cell>> rows = new ArrayList<>();
    private final List<List<Reading.Cell>> figures = new ArrayList<>();
    private final List<DrawnChart> charts = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<List<String>> cells = new ArrayDeque<>();
    private final Deque<List<Reading.Cell>> openRows = new ArrayDeque<>();
    private String alt = "";
    private boolean inText;

    @Override
    public void open(String name, Markup.Element element) {
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> inText = true;
            case "tc" -> cells.push(new ArrayList<>());
            case "tr" -> openRows.push(new ArrayList<>());
            case "docPr" -> alt = element.attribute("descr");
            case "chart" -> charts.add(new DrawnChart(alt, element.attribute("id")));
            default -> {}
        }
    }

    @Override
    public void text(String words) {
        if (inText && !paragraphs.isEmpty()) {
            paragraphs.peek().append(words);
        }
    }

    @Override
    public void close(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> paragraph(paragraphs.pop().toString());
            case "tc" -> cell(cells.pop());
            case "tr" -> rows.add(openRows.pop());
            default -> {}
        }
    }

    private void paragraph(String words) {
        lines.add(words);
        if (!cells.isEmpty()) {
            cells.peek().add(words);
        }
    }

    private void cell(List<String> content) {
        if (!openRows.isEmpty()) {
            openRows.peek().add(Reading.Cell.of(String.join("", content)));
        }
        List<Reading.Cell> box = content.stream().map(Reading.Cell::of).toList();
        figures.add(box);
        if (box.size() > 1) {
            // Some designs set the number above its label.
            List<Reading.Cell> numberFirst = new ArrayList<>(box);
            numberFirst.add(1, numberFirst.removeFirst());
            figures.add(numberFirst);
        }
    }

    List<String> lines() {
        return lines;
    }

    List<List<Reading.Cell>> rows() {
        return rows;
    }

    List<List<Reading.Cell>> figures() {
        return figures;
    }

    List<DrawnChart> charts() {
        return charts;
    }
}
