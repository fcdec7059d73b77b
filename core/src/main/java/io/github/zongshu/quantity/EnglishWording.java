package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Says quantities in English: more than 440,000 participants. */
final class EnglishWording {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int MOST_DECIMALS = 2;

    private EnglishWording() {}

    static Printed print(Quantity q, boolean withUnit) {
        String number = number(q);
        boolean percent = q.unit().equals(MeasureWord.PERCENT);
        boolean order = q.numeral().form() == Numeral.Form.ORDINAL;
        String unit = withUnit && !percent && !order ? unit(q) : "";
        return new Printed(before(q), number + (percent ? "%" : ""), "", unit.isEmpty() ? "" : " " + unit);
    }

    private static String before(Quantity q) {
        Numeral.Form form = q.numeral().form();
        if (form == Numeral.Form.SEVERAL || form == Numeral.Form.ORDINAL) {
            return "";
        }
        boolean things = Lexicon.standard()
                .measure(q.unit())
                .map(measure -> measure.kind() == MentionKind.COUNT)
                .orElse(false);
        return switch (widest(q)) {
            case EXACT, REACHING, RANGE, SEVERAL -> "";
            case REMAINDER, OVER -> "more than ";
            case AT_LEAST -> "at least ";
            case NEARLY -> "nearly ";
            case ABOUT -> "about ";
            case AT_MOST -> "at most ";
            case UNDER -> things ? "fewer than " : "less than ";
        };
    }

    /** Of several hedges the one that says least. */
    private static Hedge widest(Quantity q) {
        Numeral n = q.numeral();
        return q.qualifier().hedges().stream()
                .filter(hedge ->
                        hedge.interval(n.low(), n.high(), Meaning.step(q)).encloses(q.interval()))
                .findFirst()
                .orElse(q.hedge());
    }

    private static String number(Quantity q) {
        Numeral n = q.numeral();
        return switch (n.form()) {
            case PLAIN -> digits(n.low());
            case RANGE -> digits(n.low()) + " to " + digits(n.high());
            case ORDINAL -> ordinal(n.low());
            case FRACTION -> fraction(n);
            case SEVERAL -> digits(n.low()) + " to " + digits(n.high());
        };
    }

    /** With commas; from a million on in words if that is exact and short. */
    private static String digits(BigDecimal value) {
        return inWords(value, TRILLION, " trillion")
                .or(() -> inWords(value, BILLION, " billion"))
                .or(() -> inWords(value, MILLION, " million"))
                .orElseGet(() -> Digits.group(value.toPlainString(), ","));
    }

    private static Optional<String> inWords(BigDecimal value, BigDecimal unit, String word) {
        BigDecimal coefficient = value.divide(unit).stripTrailingZeros();
        boolean fits = coefficient.abs().compareTo(BigDecimal.ONE) >= 0 && coefficient.scale() <= MOST_DECIMALS;
        return fits ? Optional.of(Digits.group(coefficient.toPlainString(), ",") + word) : Optional.empty();
    }

    private static String ordinal(BigDecimal value) {
        String digits = value.toPlainString();
        char last = digits.charAt(digits.length() - 1);
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        String ending = teen ? "th" : last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th";
        return digits + ending;
    }

    /** 三分之一 is 1/3. */
    private static String fraction(Numeral n) {
        int mark = n.digits().indexOf("分之");
        if (mark < 0) {
            return n.digits();
        }
        Optional<NumeralReader.Found> bottom = NumeralReader.read(n.digits().substring(0, mark));
        Optional<NumeralReader.Found> top = NumeralReader.read(n.digits().substring(mark + 2));
        return top.isPresent() && bottom.isPresent()
                ? top.get().numeral().low().toPlainString()
                        + "/"
                        + bottom.get().numeral().low().toPlainString()
                : n.low().toPlainString();
    }

    private static String unit(Quantity q) {
        boolean one = q.isExact() && q.value().compareTo(BigDecimal.ONE) == 0;
        return Lexicon.standard()
                .measure(q.unit())
                .flatMap(Measure::english)
                .map(english -> one ? english.singular() : english.plural())
                .orElse(q.unit().text());
    }
}
