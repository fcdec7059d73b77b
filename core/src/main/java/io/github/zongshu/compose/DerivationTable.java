package io.github.zongshu.compose;

import io.github.zongshu.audit.Derivation;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.DerivedValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the computed numbers came about: each as a tree, its branches counted 1, 1.1, 1.1.1 down to the forms. */
final class DerivationTable {
    private final Desk desk;
    private final Captions captions;
    private final List<TableBlock.Row> rows = new ArrayList<>();

    DerivationTable(Desk desk, Captions captions) {
        this.desk = desk;
        this.captions = captions;
    }

    /** The trees of a campaign's computed metrics and of what its reports compute in their sentences. */
    Optional<TableBlock> of(List<Report> reports) {
        Set<String> references = new LinkedHashSet<>();
        desk.campaign().metrics().stream()
                .filter(Metric::isDerived)
                .map(Metric::id)
                .forEach(references::add);
        reports.forEach(report -> collect(report.blocks(), references));
        int number = 0;
        for (String reference : references) {
            number++;
            add(String.valueOf(number), Derivation.of(desk.campaign(), reference));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<TableBlock.Column> columns = Stream.of("序号", "数", "编号或算式", "印发写法", "来源与出处")
                .map(AuditTables::column)
                .toList();
        Caption caption = new Caption(captions.nextTable(), Text.line("算得各数的由来"), List.of(), List.of());
        return Optional.of(new TableBlock(caption, columns, rows));
    }

    private static void collect(List<Block> blocks, Set<String> references) {
        for (Block block : blocks) {
            if (block instanceof Columns columns) {
                collect(columns.blocks(), references);
            } else if (!(block instanceof TableBlock)) {
                block.lines().forEach(line -> derived(line, references));
            }
        }
    }

    private static void derived(List<Inline> line, Set<String> references) {
        for (Inline inline : line) {
            switch (inline) {
                case Text text -> {}
                case Emphasis emphasis -> derived(emphasis.content(), references);
                case Bound bound -> {
                    if (bound.value() instanceof DerivedValue value) {
                        references.add(value.reference());
                    }
                }
            }
        }
    }

    private void add(String number, Derivation tree) {
        Derivation formula = formula(tree);
        String reference = formula.reference().equals(tree.reference())
                ? tree.reference()
                : tree.reference() + " = " + formula.reference();
        Bound printed = new Bound(desk.value(tree.reference()));
        boolean root = number.indexOf('.') < 0;
        rows.add(AuditTables.row(List.of(
                Text.line(number),
                Text.line(isNamed(tree) ? tree.label() : "—"),
                Text.line(reference),
                List.of(root ? new Emphasis(List.of(printed)) : printed),
                Text.line(provenance(tree)))));
        for (int i = 0; i < formula.inputs().size(); i++) {
            add(number + "." + (i + 1), formula.inputs().get(i));
        }
    }

    /** A named number that is nothing but an expression stands on one row with it. */
    private static Derivation formula(Derivation tree) {
        boolean alone = isNamed(tree) && tree.inputs().size() == 1;
        return alone && !isNamed(tree.inputs().getFirst()) ? tree.inputs().getFirst() : tree;
    }

    private static boolean isNamed(Derivation tree) {
        return !tree.label().equals(tree.reference());
    }

    private static String provenance(Derivation tree) {
        Ledger.Note note = tree.note();
        if (note == null) {
            return "算得";
        }
        String known = AuditTables.source(List.of(note.source(), note.origin().text()), note.sample());
        return known.isEmpty() && !tree.inputs().isEmpty() ? "算得" : known;
    }
}
