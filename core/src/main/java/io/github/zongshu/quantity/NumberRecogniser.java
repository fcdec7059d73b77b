package io.github.zongshu.quantity;

import java.util.Optional;

/** Looks at a numeral: a date or time, else a code, else an amount. */
final class NumberRecogniser implements Recogniser {
    private final Recogniser dates = new DateRecogniser();
    private final Recogniser codes;
    private final Recogniser amounts;

    NumberRecogniser(Lexicon lexicon) {
        this.codes = new CodeRecogniser(lexicon);
        this.amounts = new AmountRecogniser(lexicon);
    }

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        char c = text.charAt(at);
        boolean digit = Glyph.isDigit(c);
        if (digit || Glyph.isLatin(c)) {
            boolean free = digit && !Glyph.isLatin(text.at(at - 1));
            return (free ? dates.look(text, at) : Optional.<Finding>empty())
                    .or(() -> codes.look(text, at))
                    .or(() -> amounts.look(text, at));
        }
        if (Glyph.isHanNumeral(c)) {
            return dates.look(text, at).or(() -> amounts.look(text, at));
        }
        return "-负¥$€£几".indexOf(c) >= 0 ? amounts.look(text, at) : Optional.empty();
    }
}
