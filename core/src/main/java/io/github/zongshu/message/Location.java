package io.github.zongshu.message;

import java.util.Objects;

/**
 * A place in an input: the file, the line and column, and the path within it. Parts that are not known are empty or 0.
 *
 * @param file the file's name as the caller gave it, or empty for a campaign built in Java
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 * @param path the path within the input, such as {@code metrics[3].value}; empty for the whole input
 */
public record Location(String file, int line, int column, String path) {
    /** Refuses negative lines and columns. */
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line " + line + ", column " + column);
        }
    }

    /** A place in something that has no lines: a campaign built in Java. */
    public static Location ofPath(String path) {
        return new Location("", 0, 0, path);
    }

    /** As compilers print it: {@code file:line:column path}, without the parts that are not known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(text.isEmpty() ? "" : ":").append(line).append(':').append(column);
        }
        if (!path.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(path);
        }
        return text.toString();
    }
}
