package io.github.zongshu.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Finds which number of the original is which of the returned draft: by bookmark, by tag, by the words around it within the same
 * passage, and, for sentences that went elsewhere, within a sentence like the one it stood in.
 */
final class Matching {
    private final Draft original;
    private final Draft returned;
    private final int[] pairs;
    private final List<List<Figure>> before;
    private final List<List<Figure>> after;
    private final Map<Figure, Figure> partners = new LinkedHashMap<>();
    private final Map<Figure, Figure> models = new LinkedHashMap<>();
    private final Set<Figure> claimed = new HashSet<>();

    private Matching(Draft original, Draft returned) {
        this.original = original;
        this.returned = returned;
        this.pairs = PassagePairs.of(original, returned);
        this.before = Figures.of(original);
        this.after = Figures.of(returned);
    }

    static Matching of(Draft original, Draft returned) {
        Matching matching = new Matching(original, returned);
        matching.byBookmark();
        matching.byTagWithinPassages();
        matching.byTag();
        matching.byWordsWithinPassages();
        matching.bySentence();
        matching.copies();
        return matching;
    }

    /** The bound numbers of the original, in order. */
    List<Figure> bound() {
        return before.stream().flatMap(List::stream).filter(Figure::isMarked).toList();
    }

    /** What a number of the original is in the returned draft. */
    Optional<Figure> partner(Figure figure) {
        return Optional.ofNullable(partners.get(figure));
    }

    /** The numbers of the returned draft that repeat one of the original, each with it. */
    Map<Figure, Figure> repeated() {
        return models;
    }

    /** The numbers of the returned draft that are none of the original, in order. */
    List<Figure> strangers() {
        return after.stream().flatMap(List::stream).filter(this::isFree).toList();
    }

    /** The passage of the returned draft that is a passage of the original, or the nearest one before that is left; -1 for none. */
    int passageAfter(int passage) {
        for (int i = passage; i >= 0; i--) {
            if (pairs[i] != PassagePairs.NONE) {
                return pairs[i];
            }
        }
        return returned.passages().isEmpty() ? -1 : 0;
    }

    private boolean isFree(Figure figure) {
        return !claimed.contains(figure) && !models.containsKey(figure);
    }

    private void join(Figure old, Figure now) {
        partners.put(old, now);
        claimed.add(now);
    }

    private Stream<Figure> open() {
        return before.stream().flatMap(List::stream).filter(figure -> !partners.containsKey(figure));
    }

    private void byBookmark() {
        join(
                bound().stream(),
                marked(),
                (old, now) -> old.bookmark().equals(now.bookmark())
                        && !now.bookmark().isEmpty()
                        && (now.reference().isEmpty() || now.reference().equals(old.reference())));
    }

    private void byTagWithinPassages() {
        join(
                bound().stream(),
                marked(),
                (old, now) -> old.reference().equals(now.reference()) && pairs[old.passage()] == now.passage());
    }

    private void byTag() {
        join(bound().stream(), marked(), (old, now) -> old.reference().equals(now.reference()));
    }

    private List<Figure> marked() {
        return after.stream().flatMap(List::stream).filter(Figure::isMarked).toList();
    }

    /** Each open number of the original with the first free one of the returned draft that is it. */
    private void join(Stream<Figure> olds, List<Figure> nows, BiPredicate<Figure, Figure> same) {
        olds.filter(old -> !partners.containsKey(old))
                .toList()
                .forEach(old -> nows.stream()
                        .filter(this::isFree)
                        .filter(now -> same.test(old, now))
                        .findFirst()
                        .ifPresent(now -> join(old, now)));
    }

    private void byWordsWithinPassages() {
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != PassagePairs.NONE && open(before.get(i))) {
                String old = original.passages().get(i).text();
                String now = returned.passages().get(pairs[i]).text();
                Alignment alignment = new Alignment(old, now);
                byWords(before.get(i), after.get(pairs[i]), alignment, 0, 0);
                unseen(i, alignment);
            }
        }
    }

    private boolean open(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> !partners.containsKey(figure));
    }

    /** A number of the original, one of the returned draft that may be it, and how many of its letters that one kept. */
    private record Claim(Figure old, Figure now, int share) {}

    /** What kept more of a number's own letters first, so that no neighbour takes it. */
    private void byWords(List<Figure> olds, List<Figure> nows, Alignment alignment, int oldStart, int nowStart) {
        List<Claim> claims = new ArrayList<>();
        for (Figure old : olds) {
            if (!partners.containsKey(old)) {
                Alignment.Stretch image = alignment
                        .image(old.start() - oldStart, old.end() - oldStart)
                        .moved(nowStart);
                nows.stream()
                        .filter(now -> isFree(now) && !now.isMarked())
                        .filter(now -> image.shareOf(now) > 0 || image.holds(now))
                        .filter(now -> sameText(old, now) || (image.atHome() && isOfOneKind(old, now)))
                        .forEach(now -> claims.add(new Claim(old, now, image.shareOf(now))));
            }
        }
        claims.sort(Comparator.comparingInt(Claim::share).reversed());
        for (Claim claim : claims) {
            if (!partners.containsKey(claim.old) && isFree(claim.now)) {
                join(claim.old, claim.now);
            }
        }
    }

    /** A lone 五 that is a number only because the original says so. */
    private void unseen(int passage, Alignment alignment) {
        String text = returned.passages().get(pairs[passage]).text();
        for (Figure old : before.get(passage)) {
            if (old.isMarked() && !partners.containsKey(old)) {
                Alignment.Stretch image = alignment.image(old.start(), old.end());
                int end = Math.min(image.to(), text.length());
                String words = image.from() < end ? text.substring(image.from(), end) : "";
                boolean alone = after.get(pairs[passage]).stream().noneMatch(image::holds);
                if (image.atHome() && alone && Letters.isNumeral(words)) {
                    partners.put(old, new Figure(pairs[passage], image.from(), words, null, null));
                }
            }
        }
    }

    /** A date never takes the place of a number that data stand behind. */
    private static boolean isOfOneKind(Figure old, Figure now) {
        return !old.isMarked() || now.needsData();
    }

    private static boolean sameText(Figure old, Figure now) {
        return Letters.plain(old.text()).equals(Letters.plain(now.text()));
    }

    private void bySentence() {
        List<Line> olds = Line.around(original, open().filter(Figure::isMarked).toList());
        List<Line> nows = Line.around(returned, strangers());
        record Candidate(Line old, Line now, double worth) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Line old : olds) {
            for (Line now : nows) {
                double worth = old.worth(now);
                if (worth > 0) {
                    candidates.add(new Candidate(old, now, worth));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::worth).reversed());
        for (Candidate each : candidates) {
            byWords(
                    each.old.figures(),
                    each.now.figures(),
                    new Alignment(each.old.text(), each.now.text()),
                    each.old.start(),
                    each.now.start());
        }
    }

    /** Numbers that are there once more: in a sentence like one of the original, or with the tag of one. */
    private void copies() {
        List<Line> olds = Line.around(original, bound());
        List<Line> nows = Line.around(returned, strangers());
        for (Figure now : strangers()) {
            bound().stream()
                    .filter(old -> now.isMarked() && old.reference().equals(now.reference()))
                    .findFirst()
                    .ifPresent(old -> models.put(now, old));
        }
        for (Line now : nows) {
            olds.stream()
                    .filter(old -> old.worth(now) > 0)
                    .sorted(Comparator.comparingDouble((Line old) -> old.worth(now))
                            .reversed())
                    .forEach(old -> copies(old, now));
        }
    }

    private void copies(Line old, Line now) {
        Alignment alignment = new Alignment(old.text(), now.text());
        for (Figure figure : old.figures()) {
            Alignment.Stretch image = alignment
                    .image(figure.start() - old.start(), figure.end() - old.start())
                    .moved(now.start());
            now.figures().stream()
                    .filter(each -> isFree(each) && isOfOneKind(figure, each))
                    .filter(each -> image.shareOf(each) > 0 || image.holds(each))
                    .max(Comparator.comparingInt(image::shareOf))
                    .ifPresent(each -> models.put(each, figure));
        }
    }
}
