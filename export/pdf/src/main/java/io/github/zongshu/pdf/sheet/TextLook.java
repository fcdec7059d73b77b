package io.github.zongshu.pdf.sheet;

/**
 * How a kind of text is set.
 *
 * @param plain its words
 * @param bound the numbers in it that lead back to a metric
 * @param strong the words in it that stand out
 * @param leading from one baseline to the next, in points
 */
public record TextLook(Look plain, Look bound, Look strong, double leading) {
    /** Text in one face throughout. */
    public static TextLook of(Look look, double leading) {
        return new TextLook(look, look, look, leading);
    }

    /** The em of its words in points. */
    public double size() {
        return plain.size();
    }

    /** The same in another size, with the leading in proportion. */
    public TextLook scaled(double factor) {
        return new TextLook(
                plain.sized(plain.size() * factor),
                bound.sized(bound.size() * factor),
                strong.sized(strong.size() * factor),
                leading * factor);
    }
}
