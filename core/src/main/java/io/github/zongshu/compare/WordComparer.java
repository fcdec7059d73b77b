package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares the words of two campaigns: what prints otherwise because of numbers, and what its author changed. */
final class WordComparer {
    private final Script before;
    private final Script after;
    private final List<PlaceChange> places = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    WordComparer(Script before, Script after) {
        this.before = before;
        this.after = after;
        lines(before.lines(), after.lines());
        chapters();
        events();
        lines(List.of(before.closing()), List.of(after.closing()));
    }

    /** The sentences whose numbers changed, in the order of the new campaign. */
    List<PlaceChange> places() {
        return places;
    }

    /** What was written otherwise, added and removed. */
    List<Edit> edits() {
        return edits;
    }

    /** Lines belong to something; where that is only in one campaign it is told elsewhere. */
    private void lines(List<Passage> old, List<Passage> now) {
        Pairing.by(old, now, Passage::identity).pairs().forEach(pair -> {
            if (pair.before() != null && pair.after() != null) {
                passage(pair.before(), pair.after());
            }
        });
    }

    private void chapters() {
        Pairing<Chapter> pairing = Pairing.by(before.chapters(), after.chapters(), Chapter::section)
                .thenBy(c -> Optional.of(List.of(c.section().lead(), c.section().rest())))
                .thenBy(c -> c.parts().isEmpty()
                        ? Optional.empty()
                        : Optional.of(c.section().parts()))
                .thenByPlace(c -> "section");
        for (Pairing.Pair<Chapter> pair : pairing.pairs()) {
            Chapter old = pair.before();
            Chapter now = pair.after();
            if (old != null && now != null) {
                lines(old.head(), now.head());
                parts(old, now);
            } else if (now != null) {
                edits.add(new Edit.Added(now.place(), now.title()));
            } else if (old != null) {
                edits.add(new Edit.Removed(old.place(), old.title()));
            }
        }
        reordered(pairing, "sections", "各节", "the sections");
    }

    private void parts(Chapter old, Chapter now) {
        Pairing<Passage> pairing = Pairing.by(old.parts(), now.parts(), Passage::identity)
                .thenBy(Passage::subject)
                .thenByPlace(Passage::kind);
        passages(pairing);
        Message name = now.place().name();
        reordered(pairing, now.place().path() + ".parts", name.zh() + "各项", "the items of " + name.en());
    }

    /** An event is the same if its words are, else if its date is, which is the kind of its passage. */
    private void events() {
        Function<Passage, Optional<Object>> words = event -> event.sentences().isEmpty()
                ? Optional.empty()
                : Optional.of(event.sentences().stream().map(Sentence::template).toList());
        Pairing<Passage> pairing = Pairing.by(before.events(), after.events(), Passage::identity)
                .thenBy(words)
                .thenBy(event -> Optional.of(event.kind()));
        passages(pairing);
        for (Pairing.Pair<Passage> pair : pairing.pairs()) {
            if (pair.before() != null && pair.after() != null) {
                String from = pair.before().kind().toString();
                field(
                        pair.after().place(),
                        Aspect.DATE,
                        from,
                        pair.after().kind().toString());
            }
        }
        reordered(pairing, "events", "大事记", "the events");
    }

    private void passages(Pairing<Passage> pairing) {
        for (Pairing.Pair<Passage> pair : pairing.pairs()) {
            Passage old = pair.before();
            Passage now = pair.after();
            if (old != null && now != null) {
                passage(old, now);
                field(now.place(), Aspect.SPEAKER, old.speaker(), now.speaker());
            } else if (now != null) {
                edits.add(new Edit.Added(now.place(), now.text()));
            } else if (old != null) {
                edits.add(new Edit.Removed(old.place(), old.text()));
            }
        }
    }

    private void passage(Passage old, Passage now) {
        Pairing<Sentence> pairing = Pairing.by(old.sentences(), now.sentences(), Sentence::template)
                .thenBy(Sentence::subject)
                .thenByPlace(sentence -> "sentence");
        for (Pairing.Pair<Sentence> pair : pairing.pairs()) {
            sentence(now.place(), pair);
        }
        Message name = now.place().name();
        reordered(pairing, now.place().path(), name.zh() + "各句", "the sentences of " + name.en());
    }

    private void sentence(Place place, Pairing.Pair<Sentence> pair) {
        Sentence old = pair.before();
        Sentence now = pair.after();
        if (old != null && now != null && old.template().equals(now.template())) {
            if (!old.text().equals(now.text())) {
                places.add(
                        new PlaceChange.Sentence(place, old.text(), now.text(), moved(old.numbers(), now.numbers())));
            }
        } else {
            edits.add(new Edit.Reworded(place, old == null ? "" : old.text(), now == null ? "" : now.text()));
        }
    }

    /** The references that print otherwise; both lists are of one template. */
    private static List<String> moved(List<Value> old, List<Value> now) {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!old.get(i).text().equals(now.get(i).text())) {
                references.add(now.get(i).reference());
            }
        }
        return references.stream().distinct().toList();
    }

    private void field(Place place, Aspect aspect, String old, String now) {
        if (!old.equals(now)) {
            edits.add(new FieldChange(place, aspect, old, now));
        }
    }

    private void reordered(Pairing<?> pairing, String path, String zh, String en) {
        if (pairing.isReordered()) {
            edits.add(new Edit.Reordered(Places.of(path, zh, en)));
        }
    }
}
