package io.github.zongshu.quantity;

import java.util.Optional;

/** Recognises the fixed expressions of a lexicon. */
final class ExpressionRecogniser implements Recogniser {
    private static final int ENOUGH_FOR_A_LIST = 3;

    private final Lexicon lexicon;

    ExpressionRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        Optional<WordTree.Hit<Expression>> hit = lexicon.expression(text, at);
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        int end = at + hit.get().length();
        return switch (hit.get().meaning()) {
            case Expression.Trap trap -> isPartOfNumber(text, at, end) ? Optional.empty() : skip(end);
            case Expression.Stated stated ->
                isOneOfSlogans(text, at, end) ? skip(end) : Optional.of(figure(text, at, end, stated));
        };
    }

    private static Optional<Finding> skip(int end) {
        return Optional.of(new Finding.Skip(end));
    }

    /** 12345 is a hotline, 12345个 a number. */
    private boolean isPartOfNumber(ScanText text, int at, int end) {
        return Glyph.isDigit(text.charAt(end - 1))
                && (Glyph.isDigit(text.at(at - 1))
                        || ".,".indexOf(text.at(at - 1)) >= 0
                        || Glyph.isDigit(text.at(end))
                        || (text.at(end) == '.' && Glyph.isDigit(text.at(end + 1)))
                        || Glyph.power(text.at(end)) >= 0
                        || "%‰+".indexOf(text.at(end)) >= 0
                        || (QuantityReader.isJoiner(text, end) && Glyph.isDigit(text.at(end + 1)))
                        || Glyph.remainder(text.at(end))
                        || lexicon.measure(text, end).isPresent());
    }

    /** 一批 and 一大批 count in 批: a measure word may close the expression. */
    private Content wordless(ScanText text, int at, int end) {
        for (int from = at + 1; from < end; from++) {
            boolean closes =
                    from + lexicon.measure(text, from).map(WordTree.Hit::length).orElse(0) == end;
            if (closes) {
                return new Content.Wordless(text.slice(at, end), new MeasureWord(text.slice(from, end)));
            }
        }
        return new Content.Wordless(text.slice(at, end), MeasureWord.NONE);
    }

    private Finding figure(ScanText text, int at, int end, Expression.Stated stated) {
        return stated.quantity()
                .map(quantity -> {
                    int start = at;
                    String before = HedgeWords.before(text, at);
                    boolean hedged = quantity.qualifier().equals(Qualifier.NONE) && !before.isEmpty();
                    Quantity stressed = hedged
                            ? new Quantity(quantity.numeral(), Qualifier.before(before), quantity.unit())
                            : quantity;
                    return (Finding) Finding.Figure.amount(
                            hedged ? start - before.length() : start, end, stated.kind(), stressed);
                })
                .orElseGet(() -> new Finding.Figure(at, end, stated.kind(), wordless(text, at, end)));
    }

    /** 组建一批…、培育一批…、打造一批…: the items of a slogan, not figures. */
    private static boolean isOneOfSlogans(ScanText text, int at, int end) {
        String word = text.slice(at, end);
        if (!word.equals("一批")) {
            return false;
        }
        int from = at;
        while (from > 0 && at - from < 80 && "。；！？\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int count = 0;
        for (int i = from; i < Math.min(text.length(), at + 80) && "。！？\n".indexOf(text.charAt(i)) < 0; i++) {
            count += text.startsWith(word, i) ? 1 : 0;
        }
        return count >= ENOUGH_FOR_A_LIST;
    }
}
