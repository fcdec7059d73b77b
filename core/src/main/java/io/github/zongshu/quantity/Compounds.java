package io.github.zongshu.quantity;

import io.github.zongshu.quantity.NumeralReader.Found;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads on from a number to numbers in several units: 5元8角, 1小时30分钟, 两个半小时, 三吨半. */
final class Compounds {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A great unit, a small one, and how many of the small make one of the great. Times are stated in the small unit. */
    private record Pair(String great, String small, int factor, boolean time) {}

    /** Value so far, where the last number ends, and the unit behind it. */
    private record Step(BigDecimal value, int numberEnd, Optional<Pair> pair) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("元", "角", 10, false),
            new Pair("圆", "角", 10, false),
            new Pair("块", "毛", 10, false),
            new Pair("元", "毛", 10, false),
            new Pair("角", "分", 10, false),
            new Pair("元", "分", 100, false),
            new Pair("圆", "分", 100, false),
            new Pair("个小时", "分钟", 60, true),
            new Pair("小时", "分钟", 60, true),
            new Pair("小时", "分", 60, true),
            new Pair("分钟", "秒", 60, true),
            new Pair("分", "秒", 60, true));

    /** What the great units begin with. */
    private static final String GREAT = "元圆块角个小分";

    private final Lexicon lexicon;

    Compounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The compound that begins with {@code first}, or {@code first} itself. */
    Found read(CharSequence text, Found first) {
        boolean plain = first.numeral().form() == Numeral.Form.PLAIN
                && first.numeral().impliedUnit().isNone()
                && first.inner().isEmpty();
        if (!plain || !Glyph.isHan(Words.at(text, first.end()))) {
            return first;
        }
        Optional<Found> compound = Words.isOneOf(text, first.end(), GREAT)
                ? parts(text, first).or(() -> whole(text, first))
                : Optional.empty();
        return compound.isPresent() ? compound.get() : half(text, first).orElse(first);
    }

    private static Optional<Found> parts(CharSequence text, Found first) {
        Step step = new Step(first.numeral().low(), first.end(), Optional.empty());
        Optional<Step> next = next(text, step);
        while (next.isPresent()) {
            step = next.get();
            next = next(text, step);
        }
        BigDecimal value = step.value;
        int numberEnd = step.numberEnd;
        return step.pair.map(pair -> {
            int end = numberEnd + pair.small.length();
            String digits = first.numeral().toString() + text.subSequence(first.end(), end);
            return new Found(plain(digits, value, pair.time ? pair.small : "元"), "", end);
        });
    }

    private static Optional<Step> next(CharSequence text, Step step) {
        for (Pair pair : PAIRS) {
            boolean follows = step.pair.isEmpty() || step.pair.get().small.equals(pair.great);
            if (follows && Words.startsWith(text, pair.great, step.numberEnd)) {
                Optional<Found> small = NumeralReader.read(text, step.numberEnd + pair.great.length())
                        .filter(found -> found.numeral().form() == Numeral.Form.PLAIN
                                && found.numeral().high().compareTo(BigDecimal.valueOf(pair.factor)) < 0
                                && Words.startsWith(text, pair.small, found.end()));
                if (small.isPresent()) {
                    BigDecimal value = add(step.value, small.get().numeral().low(), pair);
                    return Optional.of(new Step(value, small.get().end(), Optional.of(pair)));
                }
            }
        }
        return Optional.empty();
    }

    private static BigDecimal add(BigDecimal sum, BigDecimal part, Pair pair) {
        return pair.time
                ? sum.multiply(BigDecimal.valueOf(pair.factor)).add(part)
                : sum.add(part.movePointLeft(pair.small.equals("分") ? 2 : 1));
    }

    /** 两个半小时 and 一个半 have the half inside, 三吨半 behind the unit. */
    private Optional<Found> half(CharSequence text, Found first) {
        BigDecimal value = first.numeral().low().add(HALF);
        boolean small = first.numeral().scale().isEmpty();
        if (small && Words.startsWith(text, "个半", first.end())) {
            return Optional.of(new Found(plain(first.numeral() + "个半", value, ""), "", first.end() + 2));
        }
        if (small && Words.startsWith(text, "个多", first.end())) {
            // 3个多月: the hedge stands inside the measure word, so 个 goes with the digits.
            return Optional.of(
                    new Found(plain(first.numeral() + "个", first.numeral().low(), ""), "", first.end() + 1));
        }
        return lexicon.measure(text, first.end())
                .filter(hit -> small && isWithHalf(text, first.end() + hit.length()))
                .map(hit -> {
                    String unit = hit.meaning().word().text();
                    return new Found(
                            plain(first.numeral() + unit + "半", value, unit), "", first.end() + hit.length() + 1);
                });
    }

    private static boolean isWithHalf(CharSequence text, int at) {
        return Words.isOneOf(text, at, "半") && !Words.isOneOf(text, at + 1, "数年月天夜决径导岛圆壁");
    }

    /** 伍仟元整. */
    private static Optional<Found> whole(CharSequence text, Found first) {
        boolean whole = Words.isOneOf(text, first.end(), "元圆") && Words.isOneOf(text, first.end() + 1, "整正");
        String written = whole ? text.subSequence(first.end(), first.end() + 2).toString() : "";
        return whole
                ? Optional.of(new Found(
                        plain(first.numeral() + written, first.numeral().low(), "元"), "", first.end() + 2))
                : Optional.empty();
    }

    private static Numeral plain(String digits, BigDecimal value, String unit) {
        return new Numeral(digits, "", Numeral.Worth.exactly(value), Numeral.Form.PLAIN, new MeasureWord(unit));
    }
}
