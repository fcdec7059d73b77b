package io.github.zongshu.cli;

import io.github.zongshu.compare.CellChange;
import io.github.zongshu.compare.Comparison;
import io.github.zongshu.compare.Edit;
import io.github.zongshu.compare.FieldChange;
import io.github.zongshu.compare.NumberChange;
import io.github.zongshu.compare.Place;
import io.github.zongshu.compare.PlaceChange;
import io.github.zongshu.compare.Shift;
import io.github.zongshu.message.Message;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A comparison as programs read it; the members are listed in {@code docs/compare.md}. */
final class DiffJson {
    private DiffJson() {}

    static Json of(Comparison comparison) {
        return Json.object()
                .with("numbers", list(comparison.numbers(), DiffJson::number))
                .with(
                        "wordings",
                        list(
                                comparison.wordings(),
                                wording -> Json.object()
                                        .with("reference", wording.reference())
                                        .with("label", wording.label())
                                        .with("before", wording.before().text())
                                        .with("after", wording.after().text())
                                        .with("verdict", word(wording.holding()))
                                        .with("message", message(wording.message()))
                                        .build()))
                .with(
                        "derived",
                        list(
                                comparison.derived(),
                                change -> Json.object()
                                        .with("reference", change.reference())
                                        .with("label", change.label())
                                        .with("before", text(change.before()))
                                        .with("after", text(change.after()))
                                        .with("message", message(change.message()))
                                        .build()))
                .with("places", list(comparison.places(), DiffJson::place))
                .with("edits", list(comparison.edits(), DiffJson::edit))
                .build();
    }

    static <T> Json list(List<T> items, Function<T, Json> each) {
        return Json.items(items.stream().map(each).toList());
    }

    /** Both languages. */
    static Json message(Message message) {
        return Json.object().with("zh", message.zh()).with("en", message.en()).build();
    }

    static @Nullable String text(@Nullable Value value) {
        return value == null ? null : value.text();
    }

    /** A constant as a word in lower case. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Json number(NumberChange change) {
        Json.Builder json = Json.object();
        switch (change) {
            case NumberChange.Added added -> head(json, "added", added.path(), added.label(), null, added.after());
            case NumberChange.Removed removed ->
                head(json, "removed", removed.path(), removed.label(), removed.before(), null);
            case NumberChange.Restated restated -> {
                head(
                        json,
                        word(restated.kind()),
                        restated.path(),
                        restated.label(),
                        restated.before(),
                        restated.after());
                json.with("shift", shift(restated.shift()));
            }
            case NumberChange.Stale stale ->
                json.with("kind", "stale")
                        .with("path", stale.path())
                        .with("label", stale.label())
                        .with("periodBefore", stale.periodBefore())
                        .with("periodAfter", stale.periodAfter())
                        .with("numbers", list(stale.numbers(), value -> Json.words(value.text())));
            case FieldChange field -> field(json, field);
        }
        return json.with("message", message(change.message())).build();
    }

    private static void head(
            Json.Builder json, String kind, String path, String label, @Nullable Value before, @Nullable Value after) {
        json.with("kind", kind)
                .with("path", path)
                .with("label", label)
                .with("before", text(before))
                .with("after", text(after));
    }

    private static Json shift(@Nullable Shift shift) {
        return shift == null
                ? new Json.Nothing()
                : Json.object()
                        .with("direction", word(shift.direction()))
                        .with("difference", shift.difference().toString())
                        .with("amount", text(shift.amount()))
                        .with("percent", text(shift.percent()))
                        .build();
    }

    private static void field(Json.Builder json, FieldChange field) {
        at(json.with("kind", "field"), field.place())
                .with("aspect", word(field.aspect()))
                .with("before", field.before())
                .with("after", field.after());
    }

    private static Json.Builder at(Json.Builder json, Place place) {
        return json.with("path", place.path()).with("name", message(place.name()));
    }

    private static Json place(PlaceChange change) {
        Json.Builder json = Json.object();
        switch (change) {
            case PlaceChange.Sentence sentence ->
                at(json.with("kind", "sentence"), sentence.place())
                        .with("before", sentence.before())
                        .with("after", sentence.after())
                        .with("references", list(sentence.references(), Json::words));
            case PlaceChange.Board board ->
                at(json.with("kind", "board"), board.place()).with("cells", cells(List.of(board.cell())));
            case PlaceChange.Table table ->
                at(json.with("kind", "table"), table.place()).with("cells", cells(table.cells()));
            case PlaceChange.Chart chart ->
                at(json.with("kind", "chart"), chart.place()).with("cells", cells(chart.data()));
        }
        return json.with("message", message(change.message())).build();
    }

    private static Json cells(List<CellChange> cells) {
        return list(
                cells,
                cell -> Json.object()
                        .with("path", cell.path())
                        .with("label", cell.label())
                        .with("before", text(cell.before()))
                        .with("after", text(cell.after()))
                        .build());
    }

    private static Json edit(Edit edit) {
        Json.Builder json = Json.object();
        switch (edit) {
            case Edit.Reworded words ->
                at(json.with("kind", "reworded"), words.place())
                        .with("before", words.before())
                        .with("after", words.after());
            case Edit.Added added ->
                at(json.with("kind", "added"), added.place()).with("text", added.text());
            case Edit.Removed removed ->
                at(json.with("kind", "removed"), removed.place()).with("text", removed.text());
            case Edit.Reordered reordered -> at(json.with("kind", "reordered"), reordered.place());
            case FieldChange field -> field(json, field);
        }
        return json.with("message", message(edit.message())).build();
    }
}
