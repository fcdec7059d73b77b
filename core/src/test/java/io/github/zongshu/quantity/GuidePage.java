package io.github.zongshu.quantity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The guide's tables and blocks of code. */
record GuidePage(String text) {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    static GuidePage read() throws IOException {
        return new GuidePage(Files.readString(Path.of("..", "docs", "quantities.md")));
    }

    /** A row as its cells. */
    record Row(List<String> cells) {
        /** A cell's text. */
        String text(int column) {
            return cells.get(column);
        }

        /** The pieces of code in a cell. */
        List<String> codes(int column) {
            return CODE.matcher(cells.get(column))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        /** The first piece of code in a cell; empty if there is none. */
        String code(int column) {
            return codes(column).stream().findFirst().orElse("");
        }
    }

    /** The rows of the only table whose head is exactly this. */
    List<Row> table(String head) {
        List<String> lines = text.lines().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = lines.indexOf(head) + 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            String line = lines.get(i);
            rows.add(new Row(Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                    .map(String::strip)
                    .toList()));
        }
        if (!lines.contains(head) || lines.indexOf(head) != lines.lastIndexOf(head) || rows.isEmpty()) {
            throw new AssertionError("the guide has no table, or two, with the head " + head);
        }
        return rows;
    }

    /** The content of the first block of code in a language. */
    String block(String language) {
        String fence = "```" + language + "\n";
        int start = text.indexOf(fence) + fence.length();
        return text.substring(start, text.indexOf("```", start));
    }
}
