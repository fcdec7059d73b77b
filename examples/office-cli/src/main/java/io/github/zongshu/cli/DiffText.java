package io.github.zongshu.cli;

import io.github.zongshu.compare.CellChange;
import io.github.zongshu.compare.Comparison;
import io.github.zongshu.compare.DerivedChange;
import io.github.zongshu.compare.Edit;
import io.github.zongshu.compare.FieldChange;
import io.github.zongshu.compare.NumberChange;
import io.github.zongshu.compare.PlaceChange;
import io.github.zongshu.compare.Wording;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison as people read it: in groups, each with a count, numbers in columns, sentences one under the other. */
final class DiffText {
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    private DiffText() {}

    static List<String> lines(Comparison comparison) {
        DiffText text = new DiffText();
        text.numbers(comparison.numbers());
        text.wordings(comparison.wordings());
        text.derived(comparison.derived());
        text.places(comparison.places());
        text.edits(comparison.edits());
        return text.lines;
    }

    private void group(String zh, String en, int size) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(zh + " " + en + "（" + size + "）");
    }

    private void numbers(List<NumberChange> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        group("数字变动", "Numbers", numbers.size());
        TextTable table = new TextTable().row("编号 path", "名称 label", "原为 before", "现为 after", "变动 change");
        List<String> sentences = new ArrayList<>();
        for (NumberChange change : numbers) {
            switch (change) {
                case NumberChange.Added added ->
                    table.row(added.path(), added.label(), "", added.after().text(), "新增");
                case NumberChange.Removed removed ->
                    table.row(removed.path(), removed.label(), removed.before().text(), "", "删去");
                case NumberChange.Restated restated ->
                    table.row(
                            restated.path(),
                            restated.label(),
                            restated.before().text(),
                            restated.after().text(),
                            restated.summary().zh());
                case NumberChange.Stale stale -> sentences.add(stale.message().zh());
                case FieldChange field -> sentences.add(field.message().zh());
            }
        }
        if (sentences.size() < numbers.size()) {
            lines.addAll(table.lines(INDENT));
        }
        sentences.forEach(this::sentence);
    }

    private void wordings(List<Wording> wordings) {
        if (wordings.isEmpty()) {
            return;
        }
        group("约数措辞", "Hedged wordings", wordings.size());
        TextTable table = new TextTable().row("编号或算式 reference", "原说法 wording", "现为 now", "判断 verdict");
        for (Wording wording : wordings) {
            String verdict = wording.holding().words().zh();
            table.row(
                    wording.reference(),
                    wording.before().text(),
                    wording.after().text(),
                    verdict);
        }
        lines.addAll(table.lines(INDENT));
    }

    private void derived(List<DerivedChange> derived) {
        if (derived.isEmpty()) {
            return;
        }
        group("推算的数", "Computed numbers", derived.size());
        TextTable table = new TextTable().row("编号或算式 reference", "名称 label", "原为 before", "现为 after");
        for (DerivedChange change : derived) {
            String label = change.label().equals(change.reference()) ? "" : change.label();
            table.row(change.reference(), label, text(change.before()), text(change.after()));
        }
        lines.addAll(table.lines(INDENT));
    }

    private static String text(@Nullable Value value) {
        return value == null ? "无" : value.text();
    }

    private void places(List<PlaceChange> places) {
        if (places.isEmpty()) {
            return;
        }
        group("受影响的句子、表、图", "Affected sentences, tables, charts", places.size());
        for (PlaceChange change : places) {
            place(change.place().name().zh(), change.place().path());
            switch (change) {
                case PlaceChange.Sentence words -> versions(words.before(), words.after());
                case PlaceChange.Board board -> cells(List.of(board.cell()));
                case PlaceChange.Table table -> cells(table.cells());
                case PlaceChange.Chart chart -> cells(chart.data());
            }
        }
    }

    private void place(String name, String path) {
        lines.add(INDENT + name + "  [" + path + "]");
    }

    private void versions(String before, String after) {
        version("- ", before);
        version("+ ", after);
    }

    private void version(String sign, String words) {
        if (!words.isEmpty()) {
            lines.add(INDENT + INDENT + sign + oneLine(words));
        }
    }

    private void cells(List<CellChange> cells) {
        TextTable table = new TextTable();
        cells.forEach(cell -> table.row(cell.label(), cell.textBefore(), "→", cell.textAfter()));
        lines.addAll(table.lines(INDENT + INDENT));
    }

    private void edits(List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        group("文字改动", "Edits", edits.size());
        for (Edit edit : edits) {
            switch (edit) {
                case Edit.Reworded words -> {
                    place(words.place().name().zh(), words.place().path());
                    versions(words.before(), words.after());
                }
                case Edit.Added added -> sentence(added.message().zh());
                case Edit.Removed removed -> sentence(removed.message().zh());
                case Edit.Reordered reordered -> sentence(reordered.message().zh());
                case FieldChange field -> sentence(field.message().zh());
            }
        }
    }

    private void sentence(String words) {
        lines.add(INDENT + oneLine(words));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
