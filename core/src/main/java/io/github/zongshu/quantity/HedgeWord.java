package io.github.zongshu.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word that hedges a number, where it stands and what it promises.
 *
 * @param text as printed
 * @param place where it stands
 * @param hedge what it promises
 */
public record HedgeWord(String text, Place place, Hedge hedge) {
    /** Where a hedging word stands. */
    public enum Place {
        /** Before the number: 近, 约, 突破. */
        BEFORE,
        /** Between the number and its measure word, or between the digits and 万: 余, 多, +. */
        AFTER,
        /** Behind the measure word: 以上, 左右. */
        TAIL
    }

    /** Longest first, so that 不少于 is not read as 少于. */
    private static final List<HedgeWord> ALL = Stream.of(
                    words(Place.BEFORE, Hedge.NEARLY, "将近", "接近", "近"),
                    words(Place.BEFORE, Hedge.ABOUT, "大约", "大概", "约", "約"),
                    words(Place.BEFORE, Hedge.OVER, "超过", "超過", "突破", "多于", "高于", "超", "逾", "破"),
                    words(Place.BEFORE, Hedge.REACHING, "高达", "多达", "达到", "达", "達"),
                    words(Place.BEFORE, Hedge.AT_LEAST, "不少于", "不低于", "至少", "最少", "上"),
                    words(Place.BEFORE, Hedge.AT_MOST, "不超过", "不多于", "不高于", "至多", "最多"),
                    words(Place.BEFORE, Hedge.UNDER, "不足", "不到", "少于", "低于", "未满"),
                    words(Place.AFTER, Hedge.REMAINDER, "余", "餘", "多"),
                    words(Place.AFTER, Hedge.ABOUT, "来", "來"),
                    words(Place.AFTER, Hedge.AT_LEAST, "+"),
                    words(Place.TAIL, Hedge.REMAINDER, "多"),
                    words(Place.TAIL, Hedge.ABOUT, "左右", "上下", "前后"),
                    words(Place.TAIL, Hedge.AT_LEAST, "及以上", "以上"),
                    words(Place.TAIL, Hedge.AT_MOST, "及以下", "以下", "以内"))
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt((HedgeWord word) -> word.text().length())
                    .reversed())
            .toList();

    /** Every hedging word, longest first. */
    public static List<HedgeWord> all() {
        return ALL;
    }

    /** The words of one place, longest first. */
    static List<String> of(Place place) {
        return ALL.stream()
                .filter(word -> word.place == place)
                .map(HedgeWord::text)
                .toList();
    }

    /** What {@code text} promises in a place; empty if it hedges nothing there. */
    static Optional<Hedge> meaning(Place place, String text) {
        return ALL.stream()
                .filter(word -> word.place == place && word.text.equals(text))
                .map(HedgeWord::hedge)
                .findFirst();
    }

    private static List<HedgeWord> words(Place place, Hedge hedge, String... texts) {
        return Stream.of(texts).map(text -> new HedgeWord(text, place, hedge)).toList();
    }
}
