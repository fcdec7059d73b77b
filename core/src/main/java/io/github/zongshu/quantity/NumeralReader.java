package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a numeral that begins at a given place of a text: Arabic, Han or mixed, with 余 between digits and 万, 百分之, 分之, 成,
 * fractions and ordinals. Reads the longest one; says nothing of what follows.
 */
final class NumeralReader {
    private final CharSequence text;

    private NumeralReader(CharSequence text) {
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
    static Optional<Found> read(CharSequence text, int start) {
        return new NumeralReader(text).read(start);
    }

    /** The exponent of a written power of ten: 0 for none, 4 for 万, 12 for 万亿. */
    static int exponentOf(String scale) {
        return scale.chars().map(c -> Glyph.power((char) c)).sum();
    }

    private Optional<Found> read(int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(start);
        if (first == '第') {
            return cardinal(start + 1).map(found -> prefixed(found, start, Numeral.Form.ORDINAL, MeasureWord.NONE));
        }
        if (Glyph.minus(first)) {
            return unsigned(start + 1).map(found -> negated(found, first));
        }
        return unsigned(start);
    }

    private Optional<Found> unsigned(int start) {
        if (startsWith("百分之", start)) {
            return cardinal(start + 3).map(found -> prefixed(found, start, found.numeral.form(), MeasureWord.PERCENT));
        }
        if (startsWith("千分之", start)) {
            return cardinal(start + 3).map(found -> prefixed(found, start, found.numeral.form(), new MeasureWord("‰")));
        }
        return cardinal(start).map(found -> tenths(fraction(found)));
    }

    private Optional<Found> cardinal(int start) {
        List<NumeralToken> tokens = NumeralLexer.lex(text, start);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        int end = tokens.getLast().end();
        List<NumeralToken> powers = innerPowers(end);
        if (powers.isEmpty()) {
            return NumeralWorth.of(tokens).map(worth -> new Found(numeral(tokens, worth), "", end));
        }
        List<NumeralToken> all = new ArrayList<>(tokens);
        all.addAll(powers);
        String inner = String.valueOf(text.charAt(end));
        String scale = raw(powers.getFirst().start(), powers.getLast().end());
        return NumeralWorth.of(all)
                .map(worth -> new Found(
                        new Numeral(digits(tokens), scale, worth, form(tokens), MeasureWord.NONE),
                        inner,
                        powers.getLast().end()));
    }

    /** The 万 or 亿 behind 余: 640余万. */
    private List<NumeralToken> innerPowers(int at) {
        if (at + 1 >= text.length() || !isInner(text.charAt(at)) || Glyph.power(text.charAt(at + 1)) < 4) {
            return List.of();
        }
        return NumeralLexer.lex(text, at + 1).stream()
                .takeWhile(NumeralToken::isBigPower)
                .toList();
    }

    private static boolean isInner(char c) {
        return Glyph.remainder(c) || c == '来';
    }

    private Numeral numeral(List<NumeralToken> tokens, Numeral.Worth worth) {
        int split = scaleStart(tokens);
        String scale = split == tokens.size()
                ? ""
                : raw(tokens.get(split).start(), tokens.getLast().end());
        return new Numeral(digits(tokens.subList(0, split)), scale, worth, form(tokens), MeasureWord.NONE);
    }

    /** Arabic digits part from every power behind them, Han digits from 万 and 亿 only; a bare 百万 is all scale. */
    private static int scaleStart(List<NumeralToken> tokens) {
        boolean bare = tokens.stream().allMatch(NumeralToken::isPower);
        boolean arabic = tokens.getFirst().kind() == NumeralToken.Kind.ARABIC;
        int split = tokens.size();
        while (split > 0
                && ((bare || arabic)
                        ? tokens.get(split - 1).isPower()
                        : tokens.get(split - 1).isBigPower())) {
            split--;
        }
        boolean simple = bare || tokens.subList(0, split).stream().noneMatch(NumeralToken::isBigPower);
        return simple ? split : tokens.size();
    }

    private static Numeral.Form form(List<NumeralToken> tokens) {
        if (tokens.stream().anyMatch(t -> t.kind() == NumeralToken.Kind.SEVERAL)) {
            return Numeral.Form.SEVERAL;
        }
        return tokens.stream().anyMatch(t -> t.kind() == NumeralToken.Kind.NEIGHBOURS)
                ? Numeral.Form.RANGE
                : Numeral.Form.PLAIN;
    }

    private static String digits(List<NumeralToken> tokens, CharSequence text) {
        StringBuilder out = new StringBuilder();
        for (NumeralToken token : tokens) {
            out.append(
                    token.kind() == NumeralToken.Kind.ARABIC
                            ? token.low().toPlainString()
                            : text.subSequence(token.start(), token.end()));
        }
        return out.toString();
    }

    private String digits(List<NumeralToken> tokens) {
        return digits(tokens, text);
    }

    private Found fraction(Found first) {
        boolean slash = first.end < text.length() && Glyph.halfWidth(text.charAt(first.end)) == '/';
        boolean han = startsWith("分之", first.end);
        if (slash == han || first.numeral.form() != Numeral.Form.PLAIN) {
            return first;
        }
        return cardinal(first.end + (slash ? 1 : 2))
                .flatMap(second -> slash ? quotient(first, second, "/", first) : quotient(first, second, "分之", second))
                .orElse(first);
    }

    /** The two numbers as written, with the sign between them; {@code top} is the one that is divided. */
    private static Optional<Found> quotient(Found first, Found second, String sign, Found top) {
        Found bottom = top.equals(first) ? second : first;
        if (second.numeral.form() != Numeral.Form.PLAIN || bottom.numeral.low().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = top.numeral.low().divide(bottom.numeral.low(), MathContext.DECIMAL128);
        Numeral numeral = new Numeral(
                first.numeral + sign + second.numeral,
                "",
                Numeral.Worth.exactly(value),
                Numeral.Form.FRACTION,
                MeasureWord.NONE);
        return Optional.of(new Found(numeral, "", second.end));
    }

    /** 八成 is 80%. */
    private Found tenths(Found found) {
        Numeral n = found.numeral;
        boolean tenths = startsWith("成", found.end)
                && n.scale().isEmpty()
                && n.form() != Numeral.Form.FRACTION
                && n.high().compareTo(BigDecimal.TEN) <= 0;
        if (!tenths) {
            return found;
        }
        Numeral.Worth worth =
                new Numeral.Worth(n.low().scaleByPowerOfTen(1), n.high().scaleByPowerOfTen(1));
        return new Found(new Numeral(n.digits() + "成", "", worth, n.form(), MeasureWord.PERCENT), "", found.end + 1);
    }

    private Found prefixed(Found found, int start, Numeral.Form form, MeasureWord unit) {
        Numeral n = found.numeral;
        String prefix = raw(start, start + (form == Numeral.Form.ORDINAL ? 1 : 3));
        Numeral numeral = new Numeral(prefix + n.digits(), n.scale(), new Numeral.Worth(n.low(), n.high()), form, unit);
        return new Found(numeral, found.inner, found.end);
    }

    private static Found negated(Found found, char sign) {
        Numeral n = found.numeral;
        String prefix = String.valueOf(Glyph.halfWidth(sign));
        Numeral.Worth worth = new Numeral.Worth(n.high().negate(), n.low().negate());
        return new Found(
                new Numeral(prefix + n.digits(), n.scale(), worth, n.form(), n.impliedUnit()), found.inner, found.end);
    }

    private boolean startsWith(String word, int from) {
        return from + word.length() <= text.length()
                && word.contentEquals(text.subSequence(from, from + word.length()));
    }

    private String raw(int start, int end) {
        return text.subSequence(start, end).toString();
    }
}
