package io.github.zongshu.quantity;

import io.github.zongshu.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Reads one quantity from a text that holds nothing else: a value of a campaign file, a cell. Arabic, full-width, grouped, Han and
 * mixed numerals, ranges, fractions, and hedging words before and after. What is not a quantity is refused, never guessed at.
 */
public final class QuantityParser {
    private static final List<String> BEFORE = HedgeWord.of(HedgeWord.Place.BEFORE);
    private static final List<String> AFTER = HedgeWord.of(HedgeWord.Place.AFTER);
    private static final List<String> TAIL = HedgeWord.of(HedgeWord.Place.TAIL);
    private static final String JOINERS = "至到~～—–";
    private static final int LONGEST_UNIT = 12;

    private final String source;
    private final CleanText clean;
    private final String text;

    private QuantityParser(String source) {
        this.source = source;
        this.clean = CleanText.of(source);
        this.text = clean.text();
    }

    /**
     * The quantity that {@code text} states.
     *
     * @throws QuantityFormatException if it states none, or more than one, or one whose digits are lost (多余万名)
     */
    public static Quantity parse(String text) {
        return new QuantityParser(text).quantity();
    }

    private Quantity quantity() {
        if (text.isEmpty()) {
            throw problem(0, "是空的，应写一个数量，如“1.13万余件”", "is empty; write a quantity such as 1.13万余件");
        }
        String before = wordAt(BEFORE, 0);
        int numeralAt = before.length();
        NumeralReader.Found found = numeralAt(numeralAt);
        if (before.equals("上") && found.numeral().isArabic()) {
            throw problem(0, "“上”后应是百、千、万", "上 stands before 百, 千 or 万 only");
        }
        String after = wordAt(AFTER, found.end());
        int unitAt = found.end() + after.length();
        Optional<Quantity> range = after.isEmpty() ? range(before, found, unitAt) : Optional.empty();
        return range.orElseGet(() -> withUnit(before, found.numeral(), found.inner(), after, unitAt));
    }

    private NumeralReader.Found numeralAt(int at) {
        return NumeralReader.read(text, at)
                .orElseThrow(() -> problem(
                        at,
                        "这里应是数字，却是“" + rest(at) + "”；数字可能丢失，请查对原文",
                        "a number belongs here, found \"" + rest(at) + "\"; digits may be lost, check the source"));
    }

    private Quantity withUnit(String before, Numeral numeral, String inner, String after, int unitAt) {
        String end = text.substring(unitAt);
        String tail = TAIL.stream().filter(end::endsWith).findFirst().orElse("");
        String unit = end.substring(0, end.length() - tail.length());
        MeasureWord word = new MeasureWord(unit.equals("％") ? "%" : unit);
        checkUnit(unit, unitAt);
        if (!numeral.impliedUnit().isNone()) {
            if (!unit.isEmpty()) {
                throw problem(unitAt, "“" + numeral + "”之后不应再有单位“" + unit + "”", "no unit may follow " + numeral);
            }
            word = numeral.impliedUnit();
        }
        return new Quantity(numeral, new Qualifier(before, inner, after, tail), word);
    }

    private void checkUnit(String unit, int at) {
        for (int i = 0; i < unit.length(); i++) {
            char c = unit.charAt(i);
            boolean stray = Glyph.arabic(c) >= 0
                    || Glyph.remainder(c)
                    || Character.isWhitespace(c)
                    || Glyph.han(c) >= 0
                    || (Glyph.power(c) >= 0 && !unit.contains("百分点") && !unit.startsWith("千"));
            if (stray || unit.length() > LONGEST_UNIT) {
                throw problem(at + i, "“" + unit + "”不像量词", "\"" + unit + "\" is not a measure word");
            }
        }
    }

    /** 4至6则, 9亿～16亿, 15%～30%, 13万元～17万元: the part before the joiner may repeat the unit. */
    private Optional<Quantity> range(String before, NumeralReader.Found low, int unitAt) {
        int joiner = joinerAfter(unitAt);
        if (joiner < 0
                || low.numeral().form() != Numeral.Form.PLAIN
                || !low.inner().isEmpty()) {
            return Optional.empty();
        }
        String repeated = text.substring(unitAt, joiner);
        NumeralReader.Found high = numeralAt(joiner + 1);
        Numeral numeral = NumeralRange.join(low.numeral(), repeated + text.charAt(joiner), high.numeral())
                .orElseThrow(() -> problem(0, "范围应从小到大", "a range goes from the smaller to the greater number"));
        Quantity quantity = withUnit(before, numeral, high.inner(), "", high.end());
        if (!repeated.isEmpty() && !repeated.equals(quantity.unit().text())) {
            throw problem(unitAt, "范围两端的单位不同", "the two ends of a range have different units");
        }
        return Optional.of(quantity);
    }

    private int joinerAfter(int from) {
        for (int i = from; i < Math.min(text.length() - 1, from + LONGEST_UNIT); i++) {
            if (JOINERS.indexOf(text.charAt(i)) >= 0
                    || (Glyph.halfWidth(text.charAt(i)) == '-' && Glyph.arabic(text.charAt(i + 1)) >= 0)) {
                return i;
            }
        }
        return -1;
    }

    private String wordAt(List<String> words, int at) {
        return words.stream()
                .filter(word -> text.startsWith(word, at) || (word.equals("+") && text.startsWith("＋", at)))
                .findFirst()
                .orElse("");
    }

    private String rest(int at) {
        return text.substring(at, Math.min(text.length(), at + LONGEST_UNIT));
    }

    private QuantityFormatException problem(int index, String zh, String en) {
        return new QuantityFormatException(
                source, clean.place(index), new Message("“" + source + "”：" + zh, "\"" + source + "\": " + en));
    }
}
