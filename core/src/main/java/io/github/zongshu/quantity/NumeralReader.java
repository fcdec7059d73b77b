package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a numeral that begins at a given place of a clean text: Arabic, Han or mixed, with 余 between digits and 万, 百分之,
 * 分之, 成, fractions and ordinals. Reads the longest one; says nothing of what follows.
 */
final class NumeralReader {
    private final ScanText text;

    private NumeralReader(ScanText text) {
        this.text = text;
    }

    /**
     * A numeral found.
     *
     * @param numeral the numeral
     * @param inner 余 or 多 between its digits and 万; empty if none
     * @param end where it ends in the text
     */
    record Found(Numeral numeral, String inner, int end) {}

    /** The numeral that begins at {@code start}, if one does. */
    static Optional<Found> read(ScanText text, int start) {
        return start < text.length() ? new NumeralReader(text).read(start) : Optional.empty();
    }

    /** The numeral that a text of the library's own begins with. */
    static Optional<Found> read(String text) {
        return read(ScanText.ofClean(text), 0);
    }

    /** The exponent of a written power of ten: 0 for none, 4 for 万, 12 for 万亿. */
    static int exponentOf(String scale) {
        int exponent = 0;
        for (int i = 0; i < scale.length(); i++) {
            exponent += Math.max(NumeralLexer.latinPower(scale.charAt(i)), Glyph.power(scale.charAt(i)));
        }
        return exponent;
    }

    private Optional<Found> read(int start) {
        char first = text.charAt(start);
        if (Glyph.isDigit(first)) {
            return number(start);
        }
        if (first == '第') {
            return cardinal(start + 1)
                    .filter(found -> isPlain(found) && found.numeral.low().scale() <= 0)
                    .map(found -> prefixed(found, start, start + 1, Numeral.Form.ORDINAL, MeasureWord.NONE));
        }
        if (first == '首') {
            Numeral.Worth one = Numeral.Worth.exactly(BigDecimal.ONE);
            return Optional.of(
                    new Found(new Numeral("首", "", one, Numeral.Form.ORDINAL, MeasureWord.NONE), "", start + 1));
        }
        if (first == '±') {
            return unsigned(start + 1).filter(found -> isPlain(found)).map(NumeralRange::around);
        }
        Optional<NumeralPrefix> prefix = NumeralPrefix.at(text, start);
        Optional<Found> found = prefix.isPresent() ? prefixed(prefix.get(), start) : Optional.empty();
        found = found.isPresent() ? found : NamedNumerals.read(text, start);
        return found.isPresent() ? found : unsigned(start);
    }

    private static boolean isPlain(Found found) {
        return found.numeral.form() == Numeral.Form.PLAIN && found.inner.isEmpty();
    }

    private Optional<Found> prefixed(NumeralPrefix prefix, int start) {
        int from = prefix.end(text, start);
        if (prefix.currency().isNone()) {
            return unsigned(from)
                    .map(found -> prefix.negative()
                            ? negated(found, prefix.text())
                            : signed(found, prefix.text(), found.numeral.low(), found.numeral.high()));
        }
        // 人民币50元 names its money twice.
        return cardinal(from).map(found -> {
            boolean named = startsWith(prefix.currency().text(), found.end);
            MeasureWord unit = named ? MeasureWord.NONE : prefix.currency();
            return prefixed(found, start, start + prefix.text().length(), found.numeral.form(), unit);
        });
    }

    private static Found negated(Found found, String sign) {
        Numeral n = found.numeral;
        return signed(found, sign, n.high().negate(), n.low().negate());
    }

    private static Found signed(Found found, String sign, BigDecimal low, BigDecimal high) {
        Numeral n = found.numeral;
        Numeral numeral =
                new Numeral(sign + n.digits(), n.scale(), new Numeral.Worth(low, high), n.form(), n.impliedUnit());
        return new Found(numeral, found.inner, found.end);
    }

    private Optional<Found> unsigned(int start) {
        Optional<MeasureWord> unit = fractionUnit(start);
        if (unit.isPresent()) {
            boolean minus = start + 3 < text.length() && text.charAt(start + 3) == '负';
            return cardinal(start + (minus ? 4 : 3))
                    .filter(found -> found.numeral.form() != Numeral.Form.FRACTION)
                    .map(found -> minus ? negated(found, "负") : found)
                    .map(found -> prefixed(found, start, start + 3, found.numeral.form(), unit.get()));
        }
        return number(start);
    }

    /** A plain number, or the fraction or tenths that it begins. */
    private Optional<Found> number(int start) {
        Optional<Found> found = cardinal(start);
        return found.isPresent()
                ? Optional.of(Tenths.read(text, Fractions.read(text, start, found.get(), this::cardinal)))
                : found;
    }

    /** 百分之 states per cent, 千分之 per mille. */
    private Optional<MeasureWord> fractionUnit(int start) {
        if (!startsWith("分之", start + 1)) {
            return Optional.empty();
        }
        return switch (text.charAt(start)) {
            case '百', '佰' -> Optional.of(MeasureWord.PERCENT);
            case '千', '仟' -> Optional.of(new MeasureWord("‰"));
            case '万' -> Optional.of(new MeasureWord("‱"));
            default -> Optional.empty();
        };
    }

    private Optional<Found> cardinal(int start) {
        Optional<Found> plain = PlainNumeral.read(text, start);
        return plain.isPresent() ? plain : assembled(start);
    }

    private Optional<Found> assembled(int start) {
        List<NumeralToken> tokens = NumeralLexer.lex(text, start);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        int end = tokens.getLast().end();
        List<NumeralToken> powers = innerPowers(end);
        if (powers.isEmpty()) {
            Optional<Numeral.Worth> worth = NumeralWorth.of(tokens);
            return worth.isPresent() ? Optional.of(new Found(numeral(tokens, worth.get()), "", end)) : Optional.empty();
        }
        List<NumeralToken> all = new ArrayList<>(tokens);
        all.addAll(powers);
        return NumeralWorth.of(all)
                .map(worth -> new Found(
                        new Numeral(
                                digits(tokens, tokens.size()),
                                written(powers, 0),
                                worth,
                                form(tokens),
                                MeasureWord.NONE),
                        String.valueOf(text.charAt(end)),
                        powers.getLast().end()));
    }

    /** Whether the character may stand between digits and 万. */
    static boolean isInner(char c) {
        return Glyph.remainder(c) || c == '来';
    }

    /** The 万 or 亿 behind 余: 640余万. */
    private List<NumeralToken> innerPowers(int at) {
        boolean inner = at + 1 < text.length() && isInner(text.charAt(at)) && Glyph.power(text.charAt(at + 1)) >= 4;
        if (!inner) {
            return List.of();
        }
        List<NumeralToken> powers = new ArrayList<>(1);
        for (int i = at + 1; i < text.length() && Glyph.power(text.charAt(i)) >= 4; i++) {
            powers.add(NumeralToken.power(Glyph.power(text.charAt(i)), i));
        }
        return powers;
    }

    private Numeral numeral(List<NumeralToken> tokens, Numeral.Worth worth) {
        int split = scaleStart(tokens);
        return new Numeral(digits(tokens, split), written(tokens, split), worth, form(tokens), MeasureWord.NONE);
    }

    /** Arabic digits part from every power behind them, Han digits from 万 and 亿 only; a bare 百万 is all scale. */
    private static int scaleStart(List<NumeralToken> tokens) {
        int small = tokens.size();
        int big = tokens.size();
        while (small > 0 && tokens.get(small - 1).isPower()) {
            big = big == small && tokens.get(small - 1).isBigPower() ? small - 1 : big;
            small--;
        }
        boolean bare = small == 0;
        boolean arabic = small == 1 && tokens.getFirst().kind() == NumeralToken.Kind.ARABIC;
        if (bare || arabic) {
            return small;
        }
        for (int i = 0; i < big; i++) {
            if (tokens.get(i).isBigPower()) {
                return tokens.size();
            }
        }
        return big;
    }

    private static Numeral.Form form(List<NumeralToken> tokens) {
        Numeral.Form form = Numeral.Form.PLAIN;
        for (NumeralToken token : tokens) {
            if (token.kind() == NumeralToken.Kind.SEVERAL) {
                return Numeral.Form.SEVERAL;
            }
            form = token.kind() == NumeralToken.Kind.NEIGHBOURS ? Numeral.Form.RANGE : form;
        }
        return form;
    }

    /** The first tokens, so many, as written, but Arabic digits without grouping. */
    private String digits(List<NumeralToken> tokens, int count) {
        if (count == 0 || !hasArabic(tokens)) {
            return count == 0
                    ? ""
                    : text.slice(
                            tokens.getFirst().start(), tokens.get(count - 1).end());
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            NumeralToken token = tokens.get(i);
            if (token.kind() == NumeralToken.Kind.ARABIC) {
                out.append(token.low().toPlainString());
            } else {
                out.append(text.slice(token.start(), token.end()));
            }
        }
        return out.toString();
    }

    private static boolean hasArabic(List<NumeralToken> tokens) {
        for (NumeralToken token : tokens) {
            if (token.kind() == NumeralToken.Kind.ARABIC) {
                return true;
            }
        }
        return false;
    }

    /** The tokens from that index on, as written. */
    private String written(List<NumeralToken> tokens, int from) {
        return from == tokens.size()
                ? ""
                : text.slice(tokens.get(from).start(), tokens.getLast().end());
    }

    private Found prefixed(Found found, int start, int end, Numeral.Form form, MeasureWord unit) {
        Numeral n = found.numeral;
        Numeral numeral = new Numeral(
                text.slice(start, end) + n.digits(), n.scale(), new Numeral.Worth(n.low(), n.high()), form, unit);
        return new Found(numeral, found.inner, found.end);
    }

    private boolean startsWith(String word, int from) {
        return text.startsWith(word, from);
    }
}
