package io.github.zongshu.quantity;

import java.util.List;
import java.util.Optional;

/**
 * A word that hedges a number, where it stands and what it promises. The words are listed in {@code hedges.txt}.
 *
 * @param text as printed, in Simplified characters
 * @param place where it stands
 * @param hedge what it promises
 * @param notAfter characters behind which it is part of another word: 约 in 节约, 近 in 最近
 */
public record HedgeWord(String text, Place place, Hedge hedge, String notAfter) {
    /** Where a hedging word stands. */
    public enum Place {
        /** Before the number: 近, 约, 突破. */
        BEFORE,
        /** Between the number and its measure word, or between the digits and 万: 余, 多, +. */
        AFTER,
        /** Behind the measure word: 以上, 左右. */
        TAIL
    }

    /** Every hedging word, as listed. */
    public static List<HedgeWord> all() {
        return HedgeWords.ALL;
    }

    /** What {@code text} promises in a place; empty if it hedges nothing there. */
    static Optional<Hedge> meaning(Place place, String text) {
        return HedgeWords.meaning(place, text);
    }
}
