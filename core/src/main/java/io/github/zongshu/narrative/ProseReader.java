package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Fragment.Declared;
import io.github.zongshu.narrative.Fragment.Insertion;
import io.github.zongshu.narrative.Fragment.Literal;
import java.util.ArrayList;
import java.util.List;

/** Reads prose into fragments that remember where they stood. */
final class ProseReader {
    private static final char QUOTE = '\'';

    private final String template;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    private ProseReader(String template) {
        this.template = template;
    }

    /**
     * A fragment in its place.
     *
     * @param fragment what stands there
     * @param start where it starts in the template
     * @param end where it ends, exclusive
     * @param places of a literal, where each of its characters stands; otherwise empty
     */
    record Piece(Fragment fragment, int start, int end, List<Integer> places) {}

    static List<Piece> read(String template) {
        return new ProseReader(template).read();
    }

    private List<Piece> read() {
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            boolean doubled = at + 1 < template.length() && template.charAt(at + 1) == c;
            if ((c != '{' && c != '}') || doubled) {
                words.append(c);
                places.add(at);
                at += c == '{' || c == '}' ? 2 : 1;
            } else if (c == '}') {
                throw new ProseSyntaxException(
                        at, new Message("多出右花括号“}”，要印出花括号请写“}}”", "a stray \"}\"; write \"}}\" for a brace itself"));
            } else {
                flush(at);
                at = template.startsWith("{" + QUOTE, at) ? declared(at) : insertion(at);
            }
        }
        flush(at);
        return List.copyOf(pieces);
    }

    /** {@code {'…'}}; a doubled quotation mark stands for itself, and braces may stand inside. */
    private int declared(int open) {
        StringBuilder inside = new StringBuilder();
        int at = open + 2;
        while (at < template.length()) {
            boolean quote = template.charAt(at) == QUOTE;
            if (quote && template.startsWith("}", at + 1) && !inside.isEmpty()) {
                pieces.add(new Piece(new Declared(inside.toString()), open, at + 2, List.of()));
                return at + 2;
            }
            if (quote && !template.startsWith("'", at + 1)) {
                break;
            }
            inside.append(template.charAt(at));
            at += quote ? 2 : 1;
        }
        throw new ProseSyntaxException(
                Math.min(at, template.length()),
                new Message(
                        "声明的文字写作“{'百年'}”，引号里不能为空",
                        "declared words are written \"{'…'}\", with something between the marks"));
    }

    private int insertion(int open) {
        int close = template.indexOf('}', open);
        if (close < 0) {
            throw new ProseSyntaxException(open, new Message("左花括号“{”没有配对", "an opening brace is not closed"));
        }
        String inside = template.substring(open + 1, close);
        int bar = inside.indexOf('|');
        try {
            Expression expression = Expression.parse(bar < 0 ? inside : inside.substring(0, bar));
            Insertion insertion =
                    new Insertion(expression, Notation.of(bar < 0 ? "" : inside.substring(bar + 1), bar + 1));
            pieces.add(new Piece(insertion, open, close + 1, List.of()));
        } catch (ProseSyntaxException e) {
            throw new ProseSyntaxException(open + 1 + e.offset(), e.explanation());
        }
        return close + 1;
    }

    private void flush(int end) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(new Literal(words.toString()), places.getFirst(), end, List.copyOf(places)));
            words.setLength(0);
            places.clear();
        }
    }
}
