package io.github.zongshu.office.form;

import io.github.zongshu.form.Answer;
import io.github.zongshu.form.Answer.Mark;
import io.github.zongshu.form.Entry;
import io.github.zongshu.form.FormField;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.form.Objection;
import io.github.zongshu.form.Submission;
import io.github.zongshu.message.Message;
import io.github.zongshu.office.form.FormLayout.Column;
import io.github.zongshu.office.form.FormLayout.Particular;
import io.github.zongshu.office.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the answers off a form's sheet, and objects to what was done to its questions. */
final class FormHarvest {
    private static final Message AS_SENT = new Message("表样不要改动；在下发的空表上重新填写", "fill in the form as it was sent");

    private final FormPlan plan;
    private final FormSheet form;
    private final Sheet sheet;
    private final String file;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();

    FormHarvest(FormPlan plan, FormSheet form, String file) {
        this.plan = plan;
        this.form = form;
        this.sheet = form.sheet();
        this.file = file;
    }

    Submission submission(Submission.Cover cover) {
        FormLayout.PARTICULARS.forEach(this::particular);
        Map<Sheet.Area, FormField> merged = new HashMap<>();
        for (FormField field : plan.form().fields()) {
            List<Integer> rows = form.rows(field.id());
            if (!rows.isEmpty()) {
                field(field, rows.getFirst(), merged);
            }
            if (rows.size() > 1) {
                object(
                        rows.get(1),
                        form.column(Column.LABEL),
                        "field-twice",
                        "“" + field.label() + "”有" + rows.size() + "行，不知以哪行为准",
                        "\"" + field.label() + "\" has " + rows.size() + " rows; which counts cannot be told");
            }
        }
        return new Submission(file, cover, answers, objections);
    }

    /** What stands behind a heading, wherever columns were put in between. */
    private void particular(Particular particular) {
        for (int row : form.rows(particular.key())) {
            int head = headColumn(row, particular.head());
            Optional<Sheet.Cell> content = sheet.cells().stream()
                    .filter(cell -> cell.row() == row && cell.column() > head)
                    .findFirst();
            int column = content.map(Sheet.Cell::column).orElse(head + 1);
            Entry entry = content.map(Sheet.Cell::entry).orElse(new Entry.Blank());
            answers.add(new Answer(particular.key(), entry, sheet.name(), Sheet.a1(row, column), "", Set.of()));
            return;
        }
    }

    private int headColumn(int row, String head) {
        return sheet.cells().stream()
                .filter(cell -> cell.row() == row
                        && FormPlan.plain(cell.entry().text())
                                .replaceFirst("[:：]$", "")
                                .equals(head))
                .mapToInt(Sheet.Cell::column)
                .findFirst()
                .orElse(form.column(Column.LABEL));
    }

    private void field(FormField field, int row, Map<Sheet.Area, FormField> merged) {
        int column = form.column(Column.VALUE);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        int valueRow = row;
        int valueColumn = column;
        Optional<Sheet.Area> area = sheet.merged(row, column);
        if (area.isPresent()) {
            FormField before = merged.putIfAbsent(area.get(), field);
            if (before != null) {
                object(
                        row,
                        column,
                        "merged-answers",
                        "“" + before.label() + "”与“" + field.label() + "”的格子并成了一格",
                        "the cells of \"" + before.label() + "\" and \"" + field.label() + "\" were merged");
            }
            valueRow = area.get().row();
            valueColumn = area.get().column();
            marks.add(Mark.MERGED);
        }
        Optional<Sheet.Cell> cell = sheet.cell(valueRow, valueColumn);
        if (sheet.isHidden(row, column)) {
            marks.add(Mark.HIDDEN);
        }
        if (cell.filter(Sheet.Cell::computed).isPresent()) {
            marks.add(Mark.COMPUTED);
        }
        if (form.isByLabel()) {
            marks.add(Mark.BY_LABEL);
        }
        questionIs(field, row);
        String remark = form.column(Column.REMARK) < 0
                ? ""
                : sheet.entry(row, form.column(Column.REMARK)).text();
        Entry entry = cell.map(Sheet.Cell::entry).orElse(new Entry.Blank());
        answers.add(new Answer(field.id(), entry, sheet.name(), Sheet.a1(valueRow, valueColumn), remark, marks));
    }

    /** The question and its unit read as they were sent. */
    private void questionIs(FormField field, int row) {
        String label = sheet.entry(row, form.column(Column.LABEL)).text();
        if (!label.isEmpty() && !FormPlan.plain(label).equals(FormPlan.plain(field.label()))) {
            object(
                    row,
                    form.column(Column.LABEL),
                    "question-changed",
                    "指标名称“" + field.label() + "”被改成“" + label + "”",
                    "the question \"" + field.label() + "\" was changed to \"" + label + "\"");
        }
        int column = form.column(Column.MEASURE);
        String unit = column < 0 ? "" : FormPlan.plain(sheet.entry(row, column).text());
        String expected = field.unit().isEmpty() ? "—" : FormPlan.plain(field.unit());
        if (!unit.isEmpty() && !unit.equals(expected)) {
            object(
                    row,
                    column,
                    "unit-changed",
                    "“" + field.label() + "”的计量单位“" + expected + "”被改成“" + unit + "”",
                    "the unit of \"" + field.label() + "\", \"" + expected + "\", was changed to \"" + unit + "\"");
        }
    }

    private void object(int row, int column, String rule, String zh, String en) {
        objections.add(new Objection(
                file, sheet.name(), Sheet.a1(row, Math.max(0, column)), rule, new Message(zh, en), AS_SENT));
    }
}
