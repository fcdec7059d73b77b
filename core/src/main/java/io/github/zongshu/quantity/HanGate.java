package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Decides whether a Han numeral of running text counts something or is part of a word or a name. */
final class HanGate {
    /** Behind these, a Han numeral names: 星期三, 初三, 大一, 周五. */
    private static final String NAMING = "周期初拜高大老小第正农腊阿统专单逐同其合归划唯不";

    private static final String AFTER_ONE_UNIT = "来多间内以半";
    private static final CharClass LONE = CharClass.of("一几数");
    /** Behind a lone digit, these may go on with its number. */
    private static final CharClass CONTINUING = CharClass.where(
            c -> Glyph.isHanNumeral((char) c) || Glyph.several((char) c) || "点分又成折半番比至到余多来".indexOf(c) >= 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private final Lexicon lexicon;

    HanGate(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether 一, 几 or 数 stands before what neither goes on with a number nor measures, so that it is no figure whatever the rest is:
     * 一脚, 一条条, 几位. Most of them are told so without being read.
     */
    boolean isArticle(ScanText text, int at) {
        char next = text.at(at + 1);
        if (!LONE.has(text.charAt(at)) || !Glyph.isHan(next) || CONTINUING.has(next)) {
            return false;
        }
        Optional<WordTree.Hit<Measure>> hit = lexicon.measure(text, at + 1);
        if (text.charAt(at) != '一' || hit.isEmpty()) {
            return true;
        }
        int end = at + 1 + hit.get().length();
        char behind = text.at(end);
        return hit.get().meaning().kind() == MentionKind.COUNT
                && behind != '半'
                && behind != '多'
                && !QuantityReader.isJoiner(text, end);
    }

    /** Where a run of Han numeral characters that make no number ends. */
    int runEnd(ScanText text, int at) {
        int end = at + 1;
        while (Glyph.isHanNumeral(text.at(end))) {
            end++;
        }
        return end;
    }

    boolean admits(ScanText text, QuantityReader.Reading reading, Measure measure) {
        Quantity q = reading.quantity();
        int at = reading.numeralStart();
        if (text.isInTitle(at) && !isCentury(q)) {
            return false;
        }
        if (!q.numeral().impliedUnit().isNone() || q.numeral().form() == Numeral.Form.FRACTION) {
            return !text.isInName(at);
        }
        String digits = q.numeral().toString();
        if (digits.equals("一")) {
            return isCountedOne(text, reading, measure);
        }
        if (digits.length() == 1 && Glyph.isFinancial(digits.charAt(0)) && measure.kind() != MentionKind.MONEY) {
            return false;
        }
        if (digits.equals("数") || digits.equals("几") || isRead(digits) || isSecond(q, measure)) {
            return false;
        }
        boolean named = NAMING.indexOf(text.at(at - 1)) >= 0 && q.value().compareTo(BigDecimal.valueOf(31)) <= 0;
        if (named || (text.isInName(at) && !mayStandInName(q))) {
            return isSlogan(text, reading);
        }
        return q.unit().isNone() ? standsAlone(text, reading) : isCounted(text, reading, measure);
    }

    /** 五六七 and 四三: too few digits to be spelt one by one as years are, and no nought among them. */
    static boolean isSpelt(String digits) {
        boolean nought = digits.chars().anyMatch(c -> Glyph.han((char) c) == 0);
        return isRead(digits) && digits.length() < 4 && !nought;
    }

    /** 五一 and 三〇二: digits read one by one, not a number. */
    private static boolean isRead(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (Glyph.han(digits.charAt(i)) < 0) {
                return false;
            }
        }
        return digits.length() > 1 && !isNeighbours(digits);
    }

    /** Two of a thing are 两; 二期 and 二级 are the second. */
    private static boolean isSecond(Quantity q, Measure measure) {
        return q.numeral().toString().equals("二")
                && measure.kind() == MentionKind.COUNT
                && !"人位名".contains(q.unit().text());
    }

    private static boolean isNeighbours(String digits) {
        int step = Glyph.han(digits.charAt(1)) - Glyph.han(digits.charAt(0));
        return digits.length() == 2 && (step == 1 || digits.equals("三五") || digits.equals("三两"));
    }

    private static boolean isCounted(ScanText text, QuantityReader.Reading reading, Measure measure) {
        Quantity q = reading.quantity();
        boolean great = q.numeral().high().compareTo(HUNDRED) >= 0;
        if (measure.arabicOnly() && !great) {
            return false;
        }
        boolean bare = q.numeral().digits().isEmpty();
        boolean hedged = !q.qualifier().equals(Qualifier.NONE);
        if (bare && text.at(reading.start() - 1) == '每') {
            return false;
        }
        if (q.numeral().toString().equals("两") && "两三".indexOf(text.at(reading.start() - 1)) >= 0) {
            return false;
        }
        if (bare && measure.kind() == MentionKind.MONEY && !q.numeral().scale().equals("十")) {
            // 万元 and 亿元 alone head a column; 上万元 and 万余元 are amounts.
            return hedged;
        }
        if (bare && !hedged && measure.arabicOnly()) {
            return false;
        }
        boolean session = q.unit().text().equals("次") && text.endsWith("届", reading.start());
        return !session && !(q.unit().text().equals("届") && !precededByCount(text, reading.start()));
    }

    /** 十九届六中全会 is a name; 连续三届 counts. */
    private static boolean precededByCount(ScanText text, int at) {
        return text.endsWith("连续", at)
                || text.endsWith("历经", at)
                || text.endsWith("共", at)
                || text.endsWith("已", at)
                || text.endsWith("了", at)
                || text.endsWith("连任", at);
    }

    /** A great number without a measure word: 八千皆为衡阳人, 突破一万，. */
    private static boolean standsAlone(ScanText text, QuantityReader.Reading reading) {
        Quantity q = reading.quantity();
        String written = q.numeral().toString();
        if (written.startsWith("负") || written.startsWith("零下") || written.indexOf('点') > 0) {
            return true;
        }
        char next = text.at(reading.end());
        boolean ends = !Glyph.isHan(next) || "皆均都之的是为".indexOf(next) >= 0;
        boolean digits = !q.numeral().digits().isEmpty();
        boolean hedged = !q.qualifier().equals(Qualifier.NONE);
        boolean counted = (digits && (ends || hedged)) || (hedged && ends);
        boolean huge = digits && q.numeral().low().compareTo(MYRIAD) >= 0;
        boolean great = q.numeral().low().compareTo(HUNDRED) >= 0;
        return great && (counted || huge) && "第、".indexOf(text.at(reading.start() - 1)) < 0;
    }

    /** 一年来 and 近一年 are spans of time, 一座 and 一个 articles. */
    private static boolean isCountedOne(ScanText text, QuantityReader.Reading reading, Measure measure) {
        Quantity q = reading.quantity();
        int start = reading.start();
        boolean pointed = "这那每同某头当又第新哪上下前后统".indexOf(text.at(start - 1)) >= 0;
        if (pointed || text.isInName(start)) {
            return false;
        }
        if (measure.kind() == MentionKind.MULTIPLE) {
            return true;
        }
        if (measure.kind() != MentionKind.DURATION) {
            // 近一吨 and 约一公里 measure; 一吨 alone may be any.
            return isPhysical(measure.kind()) && !q.qualifier().equals(Qualifier.NONE);
        }
        boolean after = AFTER_ONE_UNIT.indexOf(text.at(reading.end())) >= 0;
        boolean hedged = !q.qualifier().equals(Qualifier.NONE);
        boolean during = text.endsWith("为期", start) || text.endsWith("历时", start) || text.endsWith("连续", start);
        return after || hedged || during;
    }

    private static boolean isPhysical(MentionKind kind) {
        return switch (kind) {
            case MONEY, LENGTH, AREA, MASS, VOLUME, PERCENT, PERCENTAGE_POINT, TEMPERATURE -> true;
            case COUNT, DURATION, ANNIVERSARY, AGE, MULTIPLE, RATE, CHANGE, RANK, ORDER, DATE, TIME, YEAR, RATIO ->
                false;
            case COVERAGE, VAGUE, GARBLED -> false;
        };
    }

    /** 百年 is a span of time wherever it stands. */
    private static boolean isCentury(Quantity q) {
        return q.numeral().toString().equals("百") && q.unit().text().equals("年");
    }

    /** In a quoted name stand 百年 and 百条线路, but 千名干部联千企 and 百校 are names of campaigns. */
    private static boolean mayStandInName(Quantity q) {
        boolean century = isCentury(q);
        boolean bare = q.numeral().digits().isEmpty();
        boolean person = "名家校企村户乡镇城师医警人场".contains(q.unit().text());
        return century || (bare && !q.unit().isNone() && !person);
    }

    /** “五个一”: so many things of which there is one each. */
    private boolean isSlogan(ScanText text, QuantityReader.Reading reading) {
        return text.isInName(reading.start())
                && reading.quantity().unit().text().equals("个")
                && text.startsWith("一", reading.end())
                && lexicon.measure(text, reading.end() + 1).isEmpty();
    }
}
