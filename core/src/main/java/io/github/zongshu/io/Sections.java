package io.github.zongshu.io;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds, by their look, the lines where the top-level keys of a file stand. */
final class Sections {
    private static final Pattern KEY = Pattern.compile("^(\\s*)[\"']?([A-Za-z]+)[\"']?\\s*[:：]");

    private final List<String> lines;
    private final Set<String> keys;

    Sections(List<String> lines, Set<String> keys) {
        this.lines = lines;
        this.keys = keys;
    }

    /** The next line after one, from 0, that begins with a key. */
    OptionalInt after(int line) {
        return IntStream.range(line + 1, lines.size()).filter(this::begins).findFirst();
    }

    /** Whether some line, indented or not, begins with that key. */
    boolean mentions(String key) {
        return lines.stream()
                .map(KEY::matcher)
                .anyMatch(m -> m.find() && m.group(2).equals(key));
    }

    private boolean begins(int line) {
        Matcher matcher = KEY.matcher(lines.get(line));
        return matcher.find() && matcher.group(1).isEmpty() && keys.contains(matcher.group(2));
    }
}
