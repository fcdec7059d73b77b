package io.github.zongshu.cli;

/** A place in a text that moves forward, as line and column from 1; columns count characters, a surrogate pair as one. */
final class TextPlace {
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    TextPlace(String text) {
        this.text = text;
    }

    /** Moves to an index that is not behind the place. */
    void moveTo(int index) {
        while (at < index) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            boolean pairFollows = c == '\r' && at < text.length() && text.charAt(at) == '\n';
            if (c == '\n' || (c == '\r' && !pairFollows)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
