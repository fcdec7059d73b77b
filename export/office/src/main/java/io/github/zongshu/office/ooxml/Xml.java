package io.github.zongshu.office.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Markup under construction. Elements are opened and closed in order, so the result is well formed; text and attribute
 * values are escaped. Not safe for use from several threads.
 */
public final class Xml {
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder markup;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inStartTag;

    private Xml(String start) {
        markup = new StringBuilder(1 << 12).append(start);
    }

    /** A document of its own, with its declaration. */
    public static Xml document() {
        return new Xml(PROLOG);
    }

    /** A piece that is put into a document later by {@link #raw}. */
    public static Xml fragment() {
        return new Xml("");
    }

    /**
     * Opens an element.
     *
     * @param name with its prefix
     * @param attributes names and values in turn; values are strings or whole numbers
     */
    public Xml open(String name, Object... attributes) {
        startTag(name, attributes);
        open.push(name);
        return this;
    }

    /** An element without content; parameters as {@link #open}. */
    public Xml leaf(String name, Object... attributes) {
        startTag(name, attributes);
        markup.append("/>");
        inStartTag = false;
        return this;
    }

    /** An element that holds nothing but text; the last parameters as {@link #open}. */
    public Xml element(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    /**
     * Text.
     *
     * @throws IllegalArgumentException if it holds a character that XML cannot hold
     */
    public Xml text(String words) {
        endStartTag();
        escape(words, false);
        return this;
    }

    /** Markup made by another instance, as it is. */
    public Xml raw(String fragment) {
        if (!fragment.isEmpty()) {
            endStartTag();
            markup.append(fragment);
        }
        return this;
    }

    /** Closes the element opened last. */
    public Xml close() {
        String name = open.pop();
        if (inStartTag) {
            markup.append("/>");
            inStartTag = false;
        } else {
            markup.append("</").append(name).append('>');
        }
        return this;
    }

    /** The markup as UTF-8. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The markup.
     *
     * @throws IllegalStateException if an element is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return markup.toString();
    }

    private void startTag(String name, Object... attributes) {
        endStartTag();
        markup.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString(), true);
            markup.append('"');
        }
        inStartTag = true;
    }

    private void endStartTag() {
        if (inStartTag) {
            markup.append('>');
            inStartTag = false;
        }
    }

    private void escape(String words, boolean attribute) {
        int next;
        for (int i = 0; i < words.length(); i = next) {
            int c = words.codePointAt(i);
            next = i + Character.charCount(c);
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append(attribute ? "&quot;" : "\"");
                case '\t' -> markup.append(attribute ? "&#9;" : "\t");
                case '\n' -> markup.append(attribute ? "&#10;" : "\n");
                default -> markup.appendCodePoint(checked(c, words));
            }
        }
    }

    private static int checked(int c, String words) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        if (c < ' ' || surrogate || c == 0xFFFE || c == 0xFFFF) {
            throw new IllegalArgumentException("U+" + Integer.toHexString(c) + " cannot stand in XML: " + words);
        }
        return c;
    }
}
