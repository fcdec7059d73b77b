package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Recognises quantities: Arabic numbers wherever they are no codes, Han numbers where a measure word or a hedge says that they
 * count. 一 with a measure word is an article (一座城市), not a figure.
 */
final class AmountRecogniser implements Recogniser {
    private static final CharClass BEFORE_POINT = CharClass.of(" \n，、；：,:;=(");

    private final QuantityReader reader;
    private final HanGate gate;

    AmountRecogniser(Lexicon lexicon) {
        this.reader = new QuantityReader(lexicon, new ScanUnits(lexicon));
        this.gate = new HanGate(lexicon);
    }

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        if (isSign(text, at) && !isSigned(text, at)) {
            return Optional.of(new Finding.Skip(at + 1));
        }
        if (gate.isArticle(text, at)) {
            return Optional.of(new Finding.Skip(at + 1));
        }
        Optional<QuantityReader.Reading> found = reader.read(text, isBarePoint(text, at) ? at - 1 : at);
        if (found.isEmpty()) {
            return Optional.of(new Finding.Skip(gate.runEnd(text, at)));
        }
        QuantityReader.Reading reading = found.get();
        Measure measure = reading.measure();
        return Optional.of(
                reading.quantity().numeral().isArabic() ? arabic(text, reading, measure) : han(text, reading, measure));
    }

    /** .5 is a half where the point ends no sentence and parts nothing. */
    private static boolean isBarePoint(ScanText text, int at) {
        return text.at(at - 1) == '.' && Glyph.isDigit(text.at(at)) && BEFORE_POINT.has(text.at(at - 2));
    }

    private static boolean isSign(ScanText text, int at) {
        char c = text.charAt(at);
        return c == '-' || c == '负' || c == '¥' || c == '$' || c == '€' || c == '£';
    }

    /** A minus sign joins or parts; only before a number and behind no word is it a sign. */
    private static boolean isSigned(ScanText text, int at) {
        char next = text.at(at + 1);
        char before = text.at(at - 1);
        boolean number = Glyph.isDigit(next) || (text.at(at) == '负' && Glyph.isHanNumeral(next));
        return number
                && (text.at(at) != '-'
                        || !(Glyph.isDigit(before) || Glyph.isLatin(before) || before == '-' || before == ')'));
    }

    private Finding arabic(ScanText text, QuantityReader.Reading reading, Measure measure) {
        Quantity quantity = reading.quantity();
        boolean bare = quantity.unit().isNone() && quantity.qualifier().equals(Qualifier.NONE);
        if (bare && (isModel(text, reading) || text.isInTitle(reading.start()))) {
            return new Finding.Skip(reading.end());
        }
        if (bare && isYear(text, reading)) {
            return Finding.Figure.moment(
                    reading.start(),
                    reading.end(),
                    MentionKind.YEAR,
                    quantity.value().toPlainString());
        }
        return Finding.Figure.amount(reading.start(), reading.end(), kind(quantity, measure), quantity);
    }

    /** 歼-20 and 东风-41: a dash behind a word and nothing counted. */
    private static boolean isModel(ScanText text, QuantityReader.Reading reading) {
        char before = text.at(reading.start() - 1);
        return text.at(reading.start()) == '-'
                && Glyph.isHan(before)
                && "为是至到达于约近".indexOf(before) < 0
                && reading.quantity().numeral().scale().isEmpty();
    }

    /** 2022湖南红色旅游文化节, “2035，你在哪里”. */
    private static boolean isYear(ScanText text, QuantityReader.Reading reading) {
        BigDecimal value = reading.quantity().value();
        boolean fourDigits = reading.end() - reading.numeralStart() == 4 && value.scale() == 0;
        char next = text.at(reading.end());
        return fourDigits
                && value.compareTo(BigDecimal.valueOf(1900)) >= 0
                && value.compareTo(BigDecimal.valueOf(2099)) <= 0
                && (Glyph.isHan(next)
                        || text.isInName(reading.start())
                        || next == ','
                        || next == '·'
                        || next == '-'
                        || next == '—');
    }

    private Finding han(ScanText text, QuantityReader.Reading reading, Measure measure) {
        return gate.admits(text, reading, measure)
                ? Finding.Figure.amount(
                        reading.start(), reading.end(), kind(reading.quantity(), measure), reading.quantity())
                : new Finding.Skip(Math.max(reading.numeralStart() + 1, reading.numeralEnd()));
    }

    private static MentionKind kind(Quantity quantity, Measure measure) {
        Numeral.Form form = quantity.numeral().form();
        if (form == Numeral.Form.ORDINAL) {
            return MentionKind.ORDER;
        }
        return form == Numeral.Form.FRACTION && quantity.unit().isNone() ? MentionKind.RATIO : measure.kind();
    }
}
