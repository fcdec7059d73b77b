package io.github.zongshu.io;

import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes a tree as JSON (RFC 8259), indented by two spaces, Chinese as it is. */
final class JsonPrinter {
    private final StringBuilder text = new StringBuilder();

    private JsonPrinter() {}

    /** The text of a file. */
    static String print(Mapping root) {
        JsonPrinter printer = new JsonPrinter();
        printer.add(root, 0, false);
        return printer.text.append('\n').toString();
    }

    private void add(Node node, int depth, boolean isInline) {
        switch (node) {
            case Scalar scalar -> {
                if (scalar.quoted()) {
                    string(scalar.text());
                } else {
                    text.append(scalar.text());
                }
            }
            case Sequence list -> {
                boolean inline = isInline || list.inline();
                group('[', ']', list.items().iterator(), depth, inline, item -> add(item, depth + 1, inline));
            }
            case Mapping mapping -> {
                boolean inline = isInline || mapping.inline();
                group('{', '}', mapping.entries().entrySet().iterator(), depth, inline, entry -> {
                    string(entry.getKey());
                    text.append(": ");
                    add(entry.getValue().value(), depth + 1, inline);
                });
            }
        }
    }

    private <T> void group(char begin, char end, Iterator<T> items, int depth, boolean inline, Consumer<T> item) {
        boolean empty = !items.hasNext();
        text.append(begin);
        while (items.hasNext()) {
            newLine(depth + 1, inline);
            item.accept(items.next());
            if (items.hasNext()) {
                text.append(inline ? ", " : ",");
            }
        }
        if (!empty) {
            newLine(depth, inline);
        }
        text.append(end);
    }

    private void newLine(int depth, boolean inline) {
        if (!inline) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    boolean hidden = c < ' ' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
                    text.append(hidden ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
                }
            }
        }
        text.append('"');
    }
}
