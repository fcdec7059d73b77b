package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a quantity whose numeral begins at a given place of a clean text: hedge, numeral, hedge, measure word, hedge. The parser
 * and the scanner share it; they differ in which measure words they accept.
 */
final class QuantityReader {
    private final Lexicon lexicon;
    private final Units units;
    private final Compounds compounds;

    QuantityReader(Lexicon lexicon, Units units) {
        this.lexicon = lexicon;
        this.units = units;
        this.compounds = new Compounds(lexicon);
    }

    /** Decides what a measure word is. */
    interface Units {
        /** The measure word that begins at {@code at}; none, ending at {@code at} itself, if none does. */
        Unit at(ScanText text, int at);
    }

    /**
     * A measure word where it stands.
     *
     * @param measure the word and what is known of it
     * @param end where it ends
     */
    record Unit(Measure measure, int end) {
        static Unit none(int at) {
            return new Unit(Measure.NONE, at);
        }

        /** A word that no list has, between two places. */
        static Unit unlisted(ScanText text, int at, int end) {
            return end == at
                    ? none(at)
                    : new Unit(
                            Measure.unlisted(new MeasureWord(text.slice(at, end).strip())), end);
        }
    }

    /**
     * A quantity found.
     *
     * @param quantity the quantity
     * @param measure what is known of its measure word
     * @param start where its first hedge, or else its numeral, starts
     * @param numeralStart where its numeral starts
     * @param numeralEnd where its numeral ends
     * @param end where it ends, with measure word and last hedge
     */
    record Reading(Quantity quantity, Measure measure, int start, int numeralStart, int numeralEnd, int end) {}

    /** The quantity whose numeral begins at {@code at}, if a numeral does. */
    Optional<Reading> read(ScanText text, int at) {
        Optional<NumeralReader.Found> found = NumeralReader.read(text, at);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        NumeralReader.Found whole = compounds.read(text, found.get());
        Reading single = single(text, at, whole);
        Optional<Reading> range = range(text, at, whole, single);
        return range.isPresent() ? range : Optional.of(single);
    }

    private Reading single(ScanText text, int at, NumeralReader.Found found) {
        Numeral numeral = found.numeral();
        boolean hedges = numeral.form() != Numeral.Form.ORDINAL;
        String after = hedges ? after(text, found) : "";
        int end = found.end() + after.length();
        Unit unit =
                numeral.impliedUnit().isNone() ? units.at(text, end) : new Unit(measure(numeral.impliedUnit()), end);
        end = unit.end();
        String tail = hedges ? tail(text, end, after) : "";
        String before = hedges ? before(text, at, numeral) : "";
        return new Reading(
                new Quantity(
                        numeral,
                        Qualifier.of(before, found.inner(), after, tail),
                        unit.measure().word()),
                unit.measure(),
                at - before.length(),
                at,
                found.end(),
                end + tail.length());
    }

    private Measure measure(MeasureWord word) {
        return lexicon.measure(word).orElseGet(() -> Measure.unlisted(word));
    }

    private static String before(ScanText text, int at, Numeral numeral) {
        String word = HedgeWords.before(text, at);
        return word.equals("上") && !numeral.digits().isEmpty() ? "" : word;
    }

    private String after(ScanText text, NumeralReader.Found found) {
        String word = HedgeWords.after(text, found.end());
        if (word.isEmpty()) {
            return word;
        }
        char next = text.at(found.end() + 1);
        boolean stands = switch (word) {
            case "+" ->
                !Glyph.isDigit(next)
                        && (!Glyph.isLatin(next)
                                || units.at(text, found.end() + 1).end() > found.end() + 1);
            case "几" -> text.isOneOf(found.end() - 1, "0");
            case "把" -> found.numeral().digits().isEmpty() && found.inner().isEmpty();
            case "来" -> isRound(found.numeral()) && "自到源说看了".indexOf(next) < 0;
            default -> true;
        };
        return stands ? word : "";
    }

    private static boolean isRound(Numeral numeral) {
        return numeral.low().signum() > 0
                && numeral.low().remainder(BigDecimal.TEN).signum() == 0;
    }

    private static String tail(ScanText text, int end, String after) {
        String word = HedgeWords.tail(text, end);
        boolean doubled = !after.isEmpty() && isRemainder(word);
        return doubled ? "" : word;
    }

    /** 多 of 3年多 and its like: what is left is less than one of the measure. */
    static boolean isRemainder(String tail) {
        return HedgeWord.meaning(HedgeWord.Place.TAIL, tail).equals(Optional.of(Hedge.REMAINDER));
    }

    /** 4至6则, 9亿～16亿, 15%～30%, 13万元～17万元: the part before the joiner may repeat the measure word. */
    private Optional<Reading> range(ScanText text, int at, NumeralReader.Found low, Reading single) {
        Qualifier words = single.quantity().qualifier();
        boolean joinable = low.numeral().form() == Numeral.Form.PLAIN
                && words.tail().isEmpty()
                && words.after().isEmpty()
                && words.inner().isEmpty();
        int joiner = isJoiner(text, low.end()) ? low.end() : single.end();
        if (!joinable || !isJoiner(text, joiner)) {
            return Optional.empty();
        }
        String repeated = text.slice(low.end(), joiner);
        return NumeralReader.read(text, joiner + 1)
                .flatMap(high -> NumeralRange.join(low.numeral(), repeated + text.charAt(joiner), high.numeral())
                        .map(numeral -> single(text, at, new NumeralReader.Found(numeral, high.inner(), high.end()))))
                .filter(reading -> repeated.isEmpty()
                        || repeated.equals(reading.quantity().unit().text()));
    }

    /** 至, 到, a wave or a dash between two numbers; a double dash parts sentences. */
    static boolean isJoiner(ScanText text, int at) {
        return switch (text.at(at)) {
            case '至', '到', '~', '～', '–', '±' -> true;
            case '-' -> Glyph.isDigit(text.at(at + 1));
            case '—' -> text.at(at + 1) != '—' && text.at(at - 1) != '—';
            default -> false;
        };
    }
}
