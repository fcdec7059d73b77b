package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Rewrites quantities in Han numerals. */
final class HanRewording {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private HanRewording() {}

    /** The quantity in Han numerals; as it is if its number is too long for them or they would state more. */
    static Quantity han(Quantity q) {
        Numeral n = q.numeral();
        if (!n.isArabic() || !HanWriter.canWrite(n.low()) || !HanWriter.canWrite(n.high())) {
            return q;
        }
        return candidates(q)
                .filter(candidate -> candidate.interval().encloses(q.interval()))
                .findFirst()
                .orElse(q);
    }

    private static Stream<Quantity> candidates(Quantity q) {
        Numeral n = q.numeral();
        Qualifier words = withoutPlus(q.qualifier());
        return switch (n.form()) {
            case PLAIN -> Stream.concat(plain(q, words).stream(), remainderInside(q, words).stream());
            case ORDINAL ->
                read("第" + HanWriter.write(n.low())).map(han -> new Quantity(han, words, q.unit())).stream();
            case RANGE -> range(q).map(han -> new Quantity(han, words, q.unit())).stream();
            case FRACTION -> fraction(n).map(han -> new Quantity(han, words, q.unit())).stream();
            case SEVERAL -> Stream.empty();
        };
    }

    /** + is no word: 300+人 is 三百人以上. */
    private static Qualifier withoutPlus(Qualifier words) {
        return words.after().equals("+")
                ? new Qualifier(words.before(), words.inner(), "", words.tail().isEmpty() ? "以上" : words.tail())
                : words;
    }

    private static Optional<Quantity> plain(Quantity q, Qualifier words) {
        Numeral n = q.numeral();
        return read(digits(q) + words.inner() + n.scale()).map(han -> new Quantity(han, words, q.unit()));
    }

    /** 400000余 is 四十余万: behind 万, 余 would say that the number of 万 is exact. */
    private static Optional<Quantity> remainderInside(Quantity q, Qualifier words) {
        String written = digits(q) + q.numeral().scale();
        int power = written.length();
        while (power > 1 && Glyph.power(written.charAt(power - 1)) >= 4) {
            power--;
        }
        boolean movable = power < written.length() && words.inner().isEmpty() && Glyph.remainder(first(words.after()));
        return movable
                ? read(written.substring(0, power) + words.after() + written.substring(power))
                        .map(han -> new Quantity(
                                han, new Qualifier(words.before(), words.after(), "", words.tail()), q.unit()))
                : Optional.empty();
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    /** The digits before 万 or 亿, with as many decimals as were written. */
    private static String digits(Quantity q) {
        Numeral n = q.numeral();
        BigDecimal coefficient = n.low().scaleByPowerOfTen(-NumeralReader.exponentOf(n.scale()));
        int written = decimals(n.digits());
        int needed = Math.max(0, coefficient.stripTrailingZeros().scale());
        BigDecimal shown = coefficient.setScale(Math.max(written, needed));
        boolean percent = q.unit().equals(MeasureWord.PERCENT);
        boolean pair = shown.compareTo(TWO) == 0
                && shown.scale() == 0
                && !percent
                && !q.unit().isNone();
        return pair ? "两" : percent ? percentage(HanWriter.write(shown)) : HanWriter.write(shown);
    }

    private static String percentage(String digits) {
        return digits.startsWith("负") ? "负百分之" + digits.substring(1) : "百分之" + digits;
    }

    private static int decimals(String digits) {
        int point = Math.max(digits.indexOf('.'), digits.indexOf('点'));
        int decimals = 0;
        for (int i = point + 1; point >= 0 && i < digits.length() && isDecimal(digits.charAt(i)); i++) {
            decimals++;
        }
        return decimals;
    }

    private static boolean isDecimal(char c) {
        return Glyph.isDigit(c) || Glyph.han(c) >= 0;
    }

    private static Optional<Numeral> range(Quantity q) {
        Numeral n = q.numeral();
        String sign = q.unit().equals(MeasureWord.PERCENT) ? "百分之" : "";
        return read(sign + HanWriter.write(n.low()))
                .flatMap(low ->
                        read(sign + HanWriter.write(n.high())).flatMap(high -> NumeralRange.join(low, "至", high)));
    }

    /** 4/13 is 十三分之四. */
    private static Optional<Numeral> fraction(Numeral n) {
        int slash = n.digits().indexOf('/');
        return slash < 0
                ? Optional.empty()
                : writable(n.digits().substring(slash + 1))
                        .flatMap(bottom -> writable(n.digits().substring(0, slash))
                                .flatMap(top -> read(HanWriter.write(bottom) + "分之" + HanWriter.write(top))));
    }

    /** The number that the digits make, if it has few enough of them: a small quotient may be of great numbers. */
    private static Optional<BigDecimal> writable(String digits) {
        return read(digits).map(Numeral::low).filter(HanWriter::canWrite);
    }

    /** What a reader makes of the text, so that what is written means what will be read. */
    private static Optional<Numeral> read(String text) {
        return NumeralReader.read(text)
                .filter(found -> found.end() == text.length())
                .map(NumeralReader.Found::numeral);
    }
}
