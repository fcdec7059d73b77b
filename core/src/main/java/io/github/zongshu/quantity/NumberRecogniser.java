package io.github.zongshu.quantity;

import java.util.Optional;

/** Looks at a numeral: a date or time, else a code, else an amount. */
final class NumberRecogniser implements Recogniser {
    private static final CharClass SIGNS = CharClass.of("-负±¥$€£几");

    private final DateRecogniser dates = new DateRecogniser();
    private final CodeRecogniser codes;
    private final AmountRecogniser amounts;

    NumberRecogniser(Lexicon lexicon) {
        this.codes = new CodeRecogniser(lexicon);
        this.amounts = new AmountRecogniser(lexicon);
    }

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        char c = text.charAt(at);
        boolean latin = Glyph.isLatin(c);
        boolean code = latin || Glyph.isDigit(c);
        if (latin && !Glyph.isLatin(text.at(at - 1)) && NumeralPrefix.isLatinCurrency(text, at)) {
            return amounts.look(text, at);
        }
        Optional<Finding> finding = Optional.empty();
        if (!latin && (code || Glyph.isHanNumeral(c)) && !Glyph.isLatin(text.at(at - 1))) {
            finding = dates.look(text, at);
        }
        boolean minus = c == '-' && Glyph.isDigit(text.at(at + 1)) && !Glyph.isDigit(text.at(at - 1));
        if (finding.isEmpty() && (code || minus)) {
            finding = codes.look(text, minus ? at + 1 : at);
        }
        boolean number = code || Glyph.isHanNumeral(c) || SIGNS.has(c);
        return finding.isEmpty() && number ? amounts.look(text, at) : finding;
    }
}
