package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that are numerals as a whole: 一半, 半数, 百分百, 对折, 翻一番; 一番 of 翻了近一番; and 半 of 半年 and 过半. */
final class NamedNumerals {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final MeasureWord TIMES = new MeasureWord("倍");
    private static final List<String> TURNS = List.of("一番", "两番", "三番", "四番");
    private static final WordTree<Numeral> ALL = WordTree.forward(all());
    /** What a hedge parts from its verb: 翻了近. */
    private static final WordTree<Numeral> AFTER_VERB = WordTree.forward(afterVerb());

    private NamedNumerals() {}

    /** The one that begins at {@code start}. */
    static Optional<NumeralReader.Found> read(ScanText text, int start) {
        return ALL.find(text, start)
                .or(() -> afterVerb(text, start))
                .map(hit -> new NumeralReader.Found(hit.meaning(), "", start + hit.length()))
                .or(() -> half(text, start));
    }

    private static Optional<WordTree.Hit<Numeral>> afterVerb(ScanText text, int start) {
        return AFTER_VERB
                .find(text, start)
                .filter(hit -> HedgeWords.before(text, start).startsWith("翻"));
    }

    /** 过半 and 近半 are shares; 半年 and 半个 are halves of what follows. */
    private static Optional<NumeralReader.Found> half(ScanText text, int start) {
        if (!text.isOneOf(start, "半")) {
            return Optional.empty();
        }
        boolean follows = Glyph.isHan(text.at(start + 1))
                && HedgeWords.tail(text, start + 1).isEmpty();
        boolean hedged = !HedgeWords.before(text, start).isEmpty();
        return follows
                ? Optional.of(new NumeralReader.Found(numeral("半", HALF, MeasureWord.NONE), "", start + 1))
                : hedged ? Optional.of(new NumeralReader.Found(percent("半", 50), "", start + 1)) : Optional.empty();
    }

    private static Map<String, WordTree.Entry<Numeral>> all() {
        Map<String, WordTree.Entry<Numeral>> all = new LinkedHashMap<>();
        put(all, percent("一半", 50), "半");
        put(all, percent("半数", 50), "");
        put(all, percent("百分百", 100), "");
        put(all, percent("对折", 50), "");
        put(all, percent("半折", 50), "");
        put(all, percent("半成", 5), "品");
        put(all, numeral("半百", BigDecimal.valueOf(50), MeasureWord.NONE), "");
        for (int i = 0; i < TURNS.size(); i++) {
            put(all, times("翻" + TURNS.get(i), 2 << i), "");
            put(all, times("翻了" + TURNS.get(i), 2 << i), "");
        }
        put(all, times("翻番", 2), "");
        return all;
    }

    private static Map<String, WordTree.Entry<Numeral>> afterVerb() {
        Map<String, WordTree.Entry<Numeral>> turns = new LinkedHashMap<>();
        for (int i = 0; i < TURNS.size(); i++) {
            put(turns, times(TURNS.get(i), 2 << i), "");
        }
        return turns;
    }

    private static void put(Map<String, WordTree.Entry<Numeral>> all, Numeral numeral, String notBefore) {
        all.put(numeral.digits(), new WordTree.Entry<>(numeral, notBefore));
    }

    private static Numeral percent(String word, int value) {
        return numeral(word, BigDecimal.valueOf(value), MeasureWord.PERCENT);
    }

    private static Numeral times(String word, int value) {
        return numeral(word, BigDecimal.valueOf(value), TIMES);
    }

    private static Numeral numeral(String word, BigDecimal value, MeasureWord unit) {
        return new Numeral(word, "", Numeral.Worth.exactly(value), Numeral.Form.PLAIN, unit);
    }
}
