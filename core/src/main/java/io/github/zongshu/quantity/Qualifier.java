package io.github.zongshu.quantity;

import io.github.zongshu.quantity.HedgeWord.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hedging words of a quantity where they stand: {@code before} 约, {@code inner} 余 in 640余万, {@code after} 余 in 44万余,
 * {@code tail} 以上. Each may be empty. The words decide the {@link #hedges()}.
 *
 * @param before before the number: 近, 约, 突破
 * @param inner between the digits and 万 or 亿: 余, 多
 * @param after between the number and the measure word: 余, 多, +
 * @param tail after the measure word: 以上, 左右, 多
 */
public record Qualifier(String before, String inner, String after, String tail) {
    /** No hedging words. */
    public static final Qualifier NONE = new Qualifier("", "", "", "");

    /** Refuses words that no hedge knows in that place. */
    public Qualifier {
        check("before", Place.BEFORE, before);
        check("inner", Place.AFTER, inner);
        check("after", Place.AFTER, after);
        check("tail", Place.TAIL, tail);
    }

    /** The words, or {@link #NONE} if all are empty. */
    static Qualifier of(String before, String inner, String after, String tail) {
        boolean none = before.isEmpty() && inner.isEmpty() && after.isEmpty() && tail.isEmpty();
        return none ? NONE : new Qualifier(before, inner, after, tail);
    }

    /** A word before the number. */
    public static Qualifier before(String word) {
        return new Qualifier(word, "", "", "");
    }

    /** A word between the number and its measure word. */
    public static Qualifier after(String word) {
        return new Qualifier("", "", word, "");
    }

    /** A word after the measure word. */
    public static Qualifier tail(String word) {
        return new Qualifier("", "", "", word);
    }

    /** The meanings of the words, first to last, each once; empty if there are none. */
    public List<Hedge> hedges() {
        return Stream.of(
                        HedgeWord.meaning(Place.BEFORE, before),
                        HedgeWord.meaning(Place.AFTER, inner),
                        HedgeWord.meaning(Place.AFTER, after),
                        HedgeWord.meaning(Place.TAIL, tail))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The words as one: {@code 余}, {@code 约…左右}; empty if there are none. */
    public String words() {
        return Stream.of(before, inner, after, tail)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("…"));
    }

    private static void check(String name, Place place, String word) {
        if (!Objects.requireNonNull(word, name).isEmpty()
                && HedgeWord.meaning(place, word).isEmpty()) {
            throw new IllegalArgumentException(name + ": no hedge is written \"" + word + "\"");
        }
    }
}
