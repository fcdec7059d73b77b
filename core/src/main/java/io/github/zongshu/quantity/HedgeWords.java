package io.github.zongshu.quantity;

import io.github.zongshu.quantity.HedgeWord.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The hedging words of {@code hedges.txt}, by place. */
final class HedgeWords {
    static final List<HedgeWord> ALL = load();

    private static final Map<Place, Map<String, Hedge>> MEANINGS = meanings();
    private static final WordTree<HedgeWord> BEFORE = WordTree.backward(at(Place.BEFORE));
    private static final WordTree<HedgeWord> AFTER = WordTree.forward(at(Place.AFTER));
    private static final WordTree<HedgeWord> TAIL = WordTree.forward(at(Place.TAIL));

    private HedgeWords() {}

    /** The longest hedge that ends before {@code numeral}; empty if none does. */
    static String before(ScanText text, int numeral) {
        return word(BEFORE.find(text, numeral));
    }

    /** The hedge that begins right behind a number; empty if none does. */
    static String after(ScanText text, int at) {
        return word(AFTER.find(text, at));
    }

    /** The longest hedge that begins right behind a measure word; empty if none does. */
    static String tail(ScanText text, int at) {
        return word(TAIL.find(text, at));
    }

    private static String word(Optional<WordTree.Hit<HedgeWord>> hit) {
        return hit.isPresent() ? hit.get().meaning().text() : "";
    }

    static Optional<Hedge> meaning(Place place, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(MEANINGS.getOrDefault(place, Map.of()).get(text));
    }

    private static List<HedgeWord> load() {
        List<HedgeWord> words = new ArrayList<>();
        for (WordList.Section section : WordList.read("hedges.txt", Resources.text("hedges.txt"))) {
            Place place = Place.valueOf(section.argument(0).toUpperCase(Locale.ROOT));
            Hedge hedge =
                    Hedge.valueOf(section.argument(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            section.items().forEach(item -> words.add(new HedgeWord(item.word(), place, hedge, item.guard())));
        }
        return List.copyOf(words);
    }

    private static Map<Place, Map<String, Hedge>> meanings() {
        Map<Place, Map<String, Hedge>> meanings = new EnumMap<>(Place.class);
        ALL.forEach(word -> meanings.computeIfAbsent(word.place(), place -> new LinkedHashMap<>())
                .put(word.text(), word.hedge()));
        return meanings;
    }

    private static Map<String, WordTree.Entry<HedgeWord>> at(Place place) {
        Map<String, WordTree.Entry<HedgeWord>> words = new LinkedHashMap<>();
        ALL.stream()
                .filter(word -> word.place() == place)
                .forEach(word -> words.put(word.text(), new WordTree.Entry<>(word, word.notAfter())));
        return words;
    }
}
