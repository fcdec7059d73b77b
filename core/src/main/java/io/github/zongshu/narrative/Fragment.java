package io.github.zongshu.narrative;

import io.github.zongshu.quantity.QuantityFormat;
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
     * Words that their author declares to be no figure though they hold a numeral: {@code {'百年'}}.
     *
     * @param text the words, without quotation marks
     */
    record Declared(String text) implements Fragment {}

    /**
     * A number, or a word that numbers bear out, to be inserted.
     *
     * @param expression which
     * @param notation how the number is printed
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
        return ProseReader.read(template).stream()
                .map(ProseReader.Piece::fragment)
                .toList();
    }
}
