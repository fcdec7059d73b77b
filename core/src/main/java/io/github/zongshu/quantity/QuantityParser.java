package io.github.zongshu.quantity;

import io.github.zongshu.message.Message;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Reads one quantity from a text that holds nothing else: a value of a campaign file, a cell. Arabic, full-width, grouped, Han and
 * mixed numerals, ranges, fractions, and hedging words before and after, in Simplified and Traditional characters. What is not a
 * quantity is refused, never guessed at.
 *
 * <p>Halves and shares are numerals too: 半年 (0.5), 一半 and 过半 (50%), 八成 and 八折 (80%), 翻一番 (twice); so are numbers in paired
 * units: 5元8角, 1米85, 2小时40分. 打八折 is refused, for 打 is a verb; and so is what two readers may read differently: 一百二万, 三千几,
 * 五六七个, 5K; what is a word as soon as anything: 亿万, 数据, 半路; and what looks like a slip: 12至件, 12件件.
 *
 * <p>Immutable; {@link #parse} uses the standard {@link Lexicon}. A measure word need not be in the lexicon: whatever stands
 * behind the number is one, unless it holds digits, marks, hedges, or little words of a sentence.
 */
public final class QuantityParser {
    private static final int LONGEST_REST = 12;

    /** Numerals that may as well be part of a word. */
    private static final Set<String> WORDLIKE = Set.of("数", "几", "首", "半");

    private final ScanUnits units;
    private final QuantityReader reader;

    private QuantityParser(Lexicon lexicon) {
        this.units = new ScanUnits(lexicon);
        this.reader = new QuantityReader(lexicon, this::unit);
    }

    /** The parser of the standard lexicon, made when first asked for: the lexicon itself is read with parsers. */
    private static final class Standard {
        private static final QuantityParser PARSER = new QuantityParser(Lexicon.standard());
    }

    /** A parser that knows the measure words of {@code lexicon}. */
    public static QuantityParser with(Lexicon lexicon) {
        return new QuantityParser(lexicon);
    }

    /**
     * The quantity that {@code text} states.
     *
     * @throws QuantityFormatException if it states none, or more than one, or one whose digits are lost (多余万名)
     */
    public static Quantity parse(String text) {
        return Standard.PARSER.read(text);
    }

    /**
     * The quantity that {@code text} states.
     *
     * @throws QuantityFormatException if it states none, or more than one, or one whose digits are lost (多余万名)
     */
    public Quantity read(String text) {
        ScanText chars = ScanText.ofFigure(text.strip());
        int lead = text.length() - text.stripLeading().length();
        Complaint complaint = new Complaint(text, index -> lead + chars.startInSource(Math.min(index, chars.length())));
        if (chars.length() == 0) {
            throw complaint.at(0, "是空的，应写一个数量，如“1.13万余件”", "is empty; write a quantity such as 1.13万余件");
        }
        int start = numeralStart(chars);
        QuantityReader.Reading reading = reader.read(chars, start)
                .filter(found -> found.start() == 0)
                .orElseThrow(() -> complaint.at(
                        Math.min(start, chars.length()),
                        "这里应是数字，却是“" + rest(chars, start) + "”；数字可能丢失，请查对原文",
                        "a number belongs here, found \"" + rest(chars, start)
                                + "\"; digits may be lost, check the source"));
        if (reading.end() < chars.length()) {
            throw complaint.at(
                    reading.end(),
                    "“" + rest(chars, reading.end()) + "”不像量词，或不止一个数量",
                    "\"" + rest(chars, reading.end()) + "\" is no measure word, or there is more than one quantity");
        }
        if (isVague(reading)) {
            throw complaint.at(
                    reading.numeralStart(),
                    "“" + rest(chars, reading.numeralStart()) + "”不成数量",
                    "\"" + rest(chars, reading.numeralStart()) + "\" makes no quantity");
        }
        if (Meaning.isContradictory(reading.quantity().qualifier())) {
            throw complaint.at(0, "上限和下限同时出现，互相矛盾", "a bound above and a bound below contradict each other");
        }
        return reading.quantity();
    }

    /**
     * 数据, 首都, 半路 and 五六七个: what begins with a digit that may as well be part of a word needs a measure word that is known, and
     * digits read one by one count nothing.
     */
    private boolean isVague(QuantityReader.Reading reading) {
        Quantity q = reading.quantity();
        String digits = q.numeral().toString();
        boolean unknown = !q.numeral().impliedUnit().isNone() ? false : q.unit().isNone() || units.isUnknown(q.unit());
        return (WORDLIKE.contains(digits) && unknown) || (!q.unit().isNone() && HanGate.isSpelt(digits));
    }

    /** Where the numeral begins behind the hedge, if there is one: the first place that a hedge fills the text up to. */
    static int numeralStart(ScanText text) {
        for (int i = Math.min(text.length(), 8); i > 0; i--) {
            if (HedgeWords.before(text, i).length() == i) {
                return i;
            }
        }
        return 0;
    }

    /** All that is left before a closing hedge, if it could be a measure word; otherwise the longest known one. */
    private QuantityReader.Unit unit(ScanText text, int at) {
        QuantityReader.Unit known = units.at(text, at);
        int end = tailStart(text, at);
        if (known.end() < end && UnlistedUnit.fits(text, at, end)) {
            return QuantityReader.Unit.unlisted(text, at, end);
        }
        // 3畦—5畦: an unknown measure word that a range repeats.
        int joiner = at;
        while (joiner < end && !QuantityReader.isJoiner(text, joiner)) {
            joiner++;
        }
        boolean repeated = known.end() == at && joiner < end && UnlistedUnit.fits(text, at, joiner);
        return repeated ? QuantityReader.Unit.unlisted(text, at, joiner) : known;
    }

    /** Where the longest hedge that ends the text begins; the end of the text if none does. */
    private static int tailStart(ScanText text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (i + HedgeWords.tail(text, i).length() == text.length()) {
                return i;
            }
        }
        return text.length();
    }

    private static String rest(ScanText text, int at) {
        return text.slice(Math.min(at, text.length()), Math.min(text.length(), at + LONGEST_REST));
    }

    /** Says where a text is wrong, and how. */
    private record Complaint(String text, IntUnaryOperator place) {
        QuantityFormatException at(int index, String zh, String en) {
            return new QuantityFormatException(
                    text, place.applyAsInt(index), new Message("“" + text + "”：" + zh, "\"" + text + "\": " + en));
        }
    }
}
