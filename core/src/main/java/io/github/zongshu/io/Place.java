package io.github.zongshu.io;

/**
 * Where a node stands in a file.
 *
 * @param line from 1; 0 for a node that was not read
 * @param column from 1, in code points; 0 for a node that was not read
 * @param path keys and indexes from the root: {@code metrics[3].value}; empty for the root
 */
record Place(int line, int column, String path) {
    /** Of a node that is to be written. */
    static final Place NOWHERE = new Place(0, 0, "");

    /** The beginning of a file. */
    static final Place START = new Place(1, 1, "");

    /** The path of an entry of the mapping here. */
    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The path of an item of the sequence here. */
    String pathOf(int index) {
        return path + "[" + index + "]";
    }

    /** The same line and column under another path. */
    Place at(String otherPath) {
        return new Place(line, column, otherPath);
    }

    /** The path without its last key or index; the empty path has none and gives itself. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
