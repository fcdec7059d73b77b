package io.github.zongshu.io;

import io.github.zongshu.campaign.Origin;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The forms that the cells of a row were taken from: each part once where all cells have it in common, otherwise a list with one
 * for each cell, {@code null} for none.
 */
final class RowOriginCodec {
    private static final Content EACH = new Content.Either(
            Content.Plain.TEXT, new Content.Items(new Content.Either(Content.Plain.TEXT, Content.Plain.NOTHING)));

    static final Shape SHAPE = new Shape(
            "出处",
            "a row origin",
            OriginCodec.SHAPE.keys().stream().map(key -> key.of(EACH)).toList());

    /** The origins, one for each cell. */
    List<Origin> read(Node node, int cells, Reading in) {
        Fields origin = in.fields(node, SHAPE);
        List<String> units = part(origin, "unit", cells, in);
        List<String> reporters = part(origin, "reporter", cells, in);
        List<String> files = part(origin, "file", cells, in);
        List<String> sheets = part(origin, "sheet", cells, in);
        List<String> places = part(origin, "cell", cells, in);
        List<Origin> origins = new ArrayList<>();
        for (int c = 0; c < cells; c++) {
            origins.add(new Origin(units.get(c), reporters.get(c), files.get(c), sheets.get(c), places.get(c)));
        }
        return origins;
    }

    private static List<String> part(Fields origin, String key, int cells, Reading in) {
        List<String> all = new ArrayList<>();
        origin.find(key).ifPresent(found -> {
            if (found instanceof Scalar) {
                all.addAll(Collections.nCopies(cells, in.values().text(found)));
            } else {
                in.values().items(found).forEach(item -> all.add(word(item, in)));
            }
        });
        if (!all.isEmpty() && all.size() != cells) {
            in.findings()
                    .refuse(
                            origin.placeOf(key),
                            "ragged-row",
                            new Message(
                                    "有" + all.size() + "个出处，应有" + cells + "个",
                                    "there are origins of " + all.size() + " cells, " + cells + " are expected"),
                            new Message("每个数一个出处，没有的写 null", "one for each number; write null for none"));
        }
        while (all.size() < cells) {
            all.add("");
        }
        return all;
    }

    private static String word(Node item, Reading in) {
        return item instanceof Scalar scalar && scalar.isNull()
                ? ""
                : in.values().text(item);
    }

    /** Writes them so that they read the same. */
    Node write(List<Origin> origins) {
        Entries entries = new Entries();
        part(entries, "unit", origins, Origin::unit);
        part(entries, "reporter", origins, Origin::reporter);
        part(entries, "file", origins, Origin::file);
        part(entries, "sheet", origins, Origin::sheet);
        part(entries, "cell", origins, Origin::cell);
        return entries.inline();
    }

    private static void part(Entries entries, String key, List<Origin> origins, Function<Origin, String> part) {
        List<String> words = origins.stream().map(part).toList();
        boolean common = words.stream().distinct().count() == 1;
        if (common) {
            entries.textIfAny(key, words.getFirst());
        } else {
            entries.put(
                    key, Entries.inlineList(words, word -> word.isEmpty() ? Entries.nothing() : Entries.words(word)));
        }
    }
}
