package io.github.zongshu.quantity;

import io.github.zongshu.quantity.NumeralReader.Found;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads on from a number to numbers in several units: 5元8角, 1小时30分钟, 1米85, 两个半小时, 三吨半. */
final class Compounds {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final CharClass HALVES = CharClass.of("半");
    /** Behind a great unit, these may go on with the compound. */
    private static final CharClass CONTINUING = CharClass.where(
            c -> Glyph.isDigit((char) c) || Glyph.isHanNumeral((char) c) || ".+-±负半几第首整正".indexOf(c) >= 0);

    /** Value so far, where the last number ends, and the units that it began with. */
    private record Step(BigDecimal value, int numberEnd, Optional<UnitPair> pair) {}

    private final Lexicon lexicon;

    Compounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The compound that begins with {@code first}, or {@code first} itself. */
    Found read(ScanText text, Found first) {
        boolean plain = first.numeral().form() == Numeral.Form.PLAIN
                && first.numeral().impliedUnit().isNone()
                && first.inner().isEmpty();
        if (!plain || !Glyph.isHan(text.at(first.end()))) {
            return first;
        }
        Optional<Found> compound = UnitPair.BEGINNINGS.has(text.at(first.end())) && mayGoOn(text, first.end())
                ? parts(text, first).or(() -> whole(text, first)).or(() -> elliptic(text, first))
                : Optional.empty();
        return compound.isPresent() ? compound.get() : half(text, first).orElse(first);
    }

    /** A great unit has three characters at most; behind it stands the next number or 整. */
    private static boolean mayGoOn(ScanText text, int unit) {
        return CONTINUING.has(text.at(unit + 1))
                || CONTINUING.has(text.at(unit + 2))
                || CONTINUING.has(text.at(unit + 3));
    }

    private Optional<Found> parts(ScanText text, Found first) {
        Step step = new Step(first.numeral().low(), first.end(), Optional.empty());
        Optional<Step> next = next(text, step);
        while (next.isPresent()) {
            step = next.get();
            next = next(text, step);
        }
        BigDecimal value = step.value;
        int numberEnd = step.numberEnd;
        return step.pair.map(pair -> {
            int end = numberEnd + pair.small().length();
            boolean seconds = pair.small().equals("秒");
            int hundredths = seconds ? decimals(text, end, 2) : 0;
            String digits = first.numeral().toString() + text.slice(first.end(), end + hundredths);
            return new Found(
                    plain(digits, value.add(decimal(text, end, hundredths)), pair.unit()), "", end + hundredths);
        });
    }

    private static Optional<Step> next(ScanText text, Step step) {
        for (UnitPair pair : UnitPair.ALL) {
            boolean follows = step.pair.isEmpty() || step.pair.get().small().equals(pair.great());
            if (follows && text.startsWith(pair.great(), step.numberEnd)) {
                int from = step.numberEnd + pair.great().length();
                Optional<Found> small = NumeralReader.read(text, text.isOneOf(from, "零") ? from + 1 : from)
                        .filter(found -> found.numeral().form() == Numeral.Form.PLAIN
                                && found.numeral().impliedUnit().isNone()
                                && found.numeral().high().compareTo(BigDecimal.valueOf(pair.factor())) < 0
                                && pair.endsAt(text, found.end()));
                if (small.isPresent()) {
                    // Of 5元8角3分 the 5元8角 are 5.8元 already; of 1小时5分3秒 the 65分 are still minutes.
                    boolean same =
                            step.pair.isPresent() && step.pair.get().unit().equals(pair.unit());
                    BigDecimal great = same ? step.value : step.value.multiply(pair.worth());
                    BigDecimal value = great.add(small.get().numeral().low().multiply(pair.scale()));
                    return Optional.of(new Step(value, small.get().end(), Optional.of(pair)));
                }
            }
        }
        return Optional.empty();
    }

    /** 一米八, 一米八五, 1米85, 8块5, 两毛五, 9秒83: the small unit is left out. */
    private Optional<Found> elliptic(ScanText text, Found first) {
        String unit = text.slice(first.end(), first.end() + 1);
        int from = first.end() + 1;
        int length = decimals(text, from, "米秒".contains(unit) ? 2 : 1);
        boolean spelt = length > 0 && !Glyph.isDigit(text.charAt(from));
        if (length == 0 || !"米秒块毛".contains(unit) || (unit.equals("秒") && length < 2)) {
            return Optional.empty();
        }
        BigDecimal value = first.numeral().low().add(decimal(text, from, length));
        boolean money = "块毛".contains(unit);
        BigDecimal worth = unit.equals("毛") ? value.scaleByPowerOfTen(-1) : value;
        boolean plain = first.numeral().low().scale() <= 0
                && first.numeral().scale().isEmpty()
                && spelt != first.numeral().isArabic();
        String digits = first.numeral().toString() + text.slice(first.end(), from + length);
        return plain
                ? Optional.of(new Found(plain(digits, worth, money ? "元" : unit), "", from + length))
                : Optional.empty();
    }

    /** How many digits, at most so many, stand behind a unit and belong to its number: 85 of 1米85个人 does not. */
    private int decimals(ScanText text, int from, int most) {
        int end = from;
        while (Glyph.isDigit(text.at(end))) {
            end++;
        }
        boolean spelt = end == from && Glyph.han(text.at(from)) > 0;
        end += spelt ? spelt(text, from, most) : 0;
        char next = text.at(end);
        boolean more = Glyph.isDigit(next)
                || Glyph.isLatin(next)
                || ".%余多几:/-".indexOf(next) >= 0
                || Glyph.isHanNumeral(next)
                || lexicon.measure(text, end).isPresent();
        boolean word = spelt && Glyph.isHan(next) && "的左以，".indexOf(next) < 0;
        return end - from <= most && !more && !word ? end - from : 0;
    }

    /** How many Han digits, at most so many: 八 of 一米八, 八五 of 一米八五; 七八 may be two of them or either. */
    private static int spelt(ScanText text, int from, int most) {
        int first = Glyph.han(text.at(from));
        int second = Glyph.han(text.at(from + 1));
        boolean two = most > 1 && second >= 0 && second != first + 1 && text.at(from + 1) != '两';
        return two ? 2 : 1;
    }

    private static BigDecimal decimal(ScanText text, int from, int length) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(from + i);
            sum = sum.add(BigDecimal.valueOf(Math.max(Glyph.arabic(c), Glyph.han(c)), i + 1));
        }
        return sum;
    }

    /** 两个半小时 and 一个半 have the half inside, 三吨半 behind the unit. */
    private Optional<Found> half(ScanText text, Found first) {
        boolean small = first.numeral().scale().isEmpty();
        if (small && text.startsWith("个半", first.end())) {
            BigDecimal value = first.numeral().low().add(HALF);
            return Optional.of(new Found(plain(first.numeral() + "个半", value, ""), "", first.end() + 2));
        }
        if (small && text.startsWith("个多", first.end())) {
            // 3个多月: the hedge stands inside the measure word, so 个 goes with the digits.
            return Optional.of(
                    new Found(plain(first.numeral() + "个", first.numeral().low(), ""), "", first.end() + 1));
        }
        int reach = Math.min(text.length(), first.end() + 1 + lexicon.longestMeasure());
        if (!small || text.first(HALVES, first.end() + 1, reach) >= reach) {
            return Optional.empty();
        }
        Optional<WordTree.Hit<Measure>> hit = lexicon.measure(text, first.end());
        if (hit.isEmpty() || !isWithHalf(text, first.end() + hit.get().length())) {
            return Optional.empty();
        }
        String unit = hit.get().meaning().word().text();
        int end = first.end() + hit.get().length() + 1;
        return Optional.of(new Found(
                plain(first.numeral() + unit + "半", first.numeral().low().add(HALF), unit), "", end));
    }

    private static boolean isWithHalf(ScanText text, int at) {
        return text.isOneOf(at, "半") && !text.isOneOf(at + 1, "数年月天夜决径导岛圆壁");
    }

    /** 伍仟元整. */
    private static Optional<Found> whole(ScanText text, Found first) {
        boolean whole = text.isOneOf(first.end(), "元圆") && text.isOneOf(first.end() + 1, "整正");
        String written = whole ? text.slice(first.end(), first.end() + 2) : "";
        return whole
                ? Optional.of(new Found(
                        plain(first.numeral() + written, first.numeral().low(), "元"), "", first.end() + 2))
                : Optional.empty();
    }

    private static Numeral plain(String digits, BigDecimal value, String unit) {
        return new Numeral(digits, "", Numeral.Worth.exactly(value), Numeral.Form.PLAIN, new MeasureWord(unit));
    }
}
