package io.github.zongshu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A JSON value (RFC 8259) and how it is written: indented by two spaces, Chinese as it is, members in the order given. */
sealed interface Json permits Json.Words, Json.Flag, Json.Nothing, Json.Items, Json.Members {
    /** A string. */
    record Words(String text) implements Json {}

    /** True or false. */
    record Flag(boolean value) implements Json {}

    /** Null. */
    record Nothing() implements Json {}

    /** An array. */
    record Items(List<Json> items) implements Json {}

    /** A member of an object. */
    record Member(String name, Json value) {}

    /** An object. */
    record Members(List<Member> members) implements Json {}

    /** A string; null becomes null. */
    static Json words(@Nullable String text) {
        return text == null ? new Nothing() : new Words(text);
    }

    /** An array of the values. */
    static Json items(List<? extends Json> items) {
        return new Items(List.copyOf(items));
    }

    /** An object, member by member. */
    final class Builder {
        private final List<Member> members = new ArrayList<>();

        Builder with(String name, Json value) {
            members.add(new Member(name, value));
            return this;
        }

        Builder with(String name, @Nullable String text) {
            return with(name, words(text));
        }

        Json build() {
            return new Members(List.copyOf(members));
        }
    }

    /** Begins an object. */
    static Builder object() {
        return new Builder();
    }

    /** The text of a file, with a line break at the end. */
    default String document() {
        StringBuilder out = new StringBuilder();
        write(out, "\n");
        return out.append('\n').toString();
    }

    private void write(StringBuilder out, String line) {
        String inner = line + "  ";
        switch (this) {
            case Words words -> quote(out, words.text());
            case Flag flag -> out.append(flag.value());
            case Nothing nothing -> out.append("null");
            case Items list -> {
                String separator = inner;
                out.append('[');
                for (Json item : list.items()) {
                    item.write(out.append(separator), inner);
                    separator = "," + inner;
                }
                out.append(list.items().isEmpty() ? "" : line).append(']');
            }
            case Members object -> {
                String separator = inner;
                out.append('{');
                for (Member member : object.members()) {
                    quote(out.append(separator), member.name());
                    member.value().write(out.append(": "), inner);
                    separator = "," + inner;
                }
                out.append(object.members().isEmpty() ? "" : line).append('}');
            }
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        text.chars().forEach(c -> {
            boolean hidden = c < ' ' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (hidden) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }
}
