package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.QuantityFormat;
import java.util.ArrayList;
import java.util.List;

/** A piece of prose: words as they stand, or a number to be inserted. */
public sealed interface Fragment {
    /**
     * Words as they stand, braces already single.
     *
     * @param text the words
     */
    record Literal(String text) implements Fragment {}

    /**
     * A number to be inserted.
     *
     * @param expression which number
     * @param notation how it is printed
     */
    record Insertion(Expression expression, QuantityFormat notation) implements Fragment {}

    /**
     * Reads prose.
     *
     * @param template words with references in braces
     * @return its pieces in order; no two literals touch
     * @throws ProseSyntaxException with the offset of the first thing that cannot be read
     */
    static List<Fragment> parse(String template) {
        List<Fragment> fragments = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            boolean doubled = at + 1 < template.length() && template.charAt(at + 1) == c;
            if (c != '{' && c != '}') {
                words.append(c);
                at++;
            } else if (doubled) {
                words.append(c);
                at += 2;
            } else if (c == '}') {
                throw new ProseSyntaxException(
                        at, new Message("多出右花括号“}”，要印出花括号请写“}}”", "a stray \"}\"; write \"}}\" for a brace itself"));
            } else {
                flush(words, fragments);
                at = insertion(template, at, fragments);
            }
        }
        flush(words, fragments);
        return List.copyOf(fragments);
    }

    private static int insertion(String template, int open, List<Fragment> fragments) {
        int close = template.indexOf('}', open);
        if (close < 0) {
            throw new ProseSyntaxException(open, new Message("左花括号“{”没有配对", "an opening brace is not closed"));
        }
        String inside = template.substring(open + 1, close);
        int bar = inside.indexOf('|');
        try {
            Expression expression = Expression.parse(bar < 0 ? inside : inside.substring(0, bar));
            fragments.add(new Insertion(expression, notation(bar < 0 ? "" : inside.substring(bar + 1), bar + 1)));
        } catch (ProseSyntaxException e) {
            throw new ProseSyntaxException(open + 1 + e.offset(), e.explanation());
        }
        return close + 1;
    }

    private static QuantityFormat notation(String word, int offset) {
        String name = word.strip();
        return Notation.of(name)
                .orElseThrow(() -> new ProseSyntaxException(
                        offset, new Message("没有写法“" + name + "”", "there is no notation \"" + name + "\"")));
    }

    private static void flush(StringBuilder words, List<Fragment> fragments) {
        if (!words.isEmpty()) {
            fragments.add(new Literal(words.toString()));
            words.setLength(0);
        }
    }
}
