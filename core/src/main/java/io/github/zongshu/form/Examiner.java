package io.github.zongshu.form;

import io.github.zongshu.form.Examined.Given;
import io.github.zongshu.form.FormField.Kind;
import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Quantity;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one returned form: whose it is, of what time, and each of its answers. */
final class Examiner {
    private final FormPlan plan;
    private final Submission submission;
    private final Remarks remarks;
    private final Map<String, Given> numbers = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private Examiner(FormPlan plan, Submission submission) {
        this.plan = plan;
        this.submission = submission;
        this.remarks = new Remarks(submission.file());
        remarks.addAll(submission.objections());
    }

    static Examined examine(FormPlan plan, Submission submission) {
        return new Examiner(plan, submission).examine();
    }

    private Examined examine() {
        if (submission.answers().isEmpty() && !submission.objections().isEmpty()) {
            return finished(null, null, null);
        }
        Identity identity = new Identity(plan, submission, remarks);
        FormUnit unit = identity.unit().orElse(null);
        FormPeriod period = identity.isOfThisForm() ? identity.period().orElse(null) : null;
        LocalDate date = date();
        plan.form().fields().forEach(this::answer);
        new Plausibility(plan, unit, numbers, remarks).check();
        return finished(unit, period, date);
    }

    private Examined finished(@Nullable FormUnit unit, @Nullable FormPeriod period, @Nullable LocalDate date) {
        return new Examined(submission, unit, period, date, numbers, words, remarks.objections(), remarks.notices());
    }

    private @Nullable LocalDate date() {
        Optional<Answer> given =
                submission.answer(Answer.DATE).filter(answer -> !(answer.entry() instanceof Entry.Blank));
        if (given.isEmpty()) {
            remarks.moveToFile();
            remarks.note("no-date", "没有填报日期，按时与否无法判断", "no date is given; whether it is in time cannot be told");
            return null;
        }
        remarks.moveTo(given.get(), "填报日期");
        Optional<LocalDate> date = FillingDate.read(given.get().entry());
        if (date.isEmpty()) {
            remarks.object(
                    "bad-date",
                    new Message(
                            "“" + given.get().entry().text() + "”不是日期",
                            "\"" + given.get().entry().text() + "\" is no date"),
                    new Message("写成 2025-01-08 或 2025年1月8日", "write 2025-01-08 or 2025年1月8日"));
        }
        return date.orElse(null);
    }

    private void answer(FormField field) {
        Optional<Answer> found = submission.answer(field.id());
        if (found.isEmpty()) {
            missingField(field);
            return;
        }
        Answer answer = found.get();
        remarks.moveTo(answer, field.label());
        marks(answer);
        if (field.kind().isNumber()) {
            Optional<Quantity> read = new AnswerReader(field, remarks).read(answer.entry());
            read.ifPresent(quantity -> numbers.put(field.id(), new Given(quantity, answer)));
        } else {
            inWords(field, answer);
        }
        if (answer.entry().text().isEmpty() && field.required()) {
            remarks.object(
                    "missing-answer",
                    new Message("没有填", "is not answered"),
                    new Message("没有发生的填 0", "write 0 for none"));
        }
    }

    private void missingField(FormField field) {
        remarks.moveToFile();
        if (field.required() || submission.cover().form().isEmpty()) {
            remarks.object(
                    "field-lost",
                    new Message("找不到“" + field.label() + "”一行", "the row of \"" + field.label() + "\" is not there"),
                    new Message("请在原表上填写，不要删行", "fill in the form as it was sent; delete no rows"));
        } else {
            remarks.note(
                    "optional-field-lost",
                    "找不到“" + field.label() + "”一行，按未填计",
                    "the row of \"" + field.label() + "\" is not there; it counts as not answered");
        }
    }

    private void marks(Answer answer) {
        if (answer.marks().contains(Answer.Mark.HIDDEN)) {
            remarks.note("hidden-cell", "在隐藏的行或列里，照样计入", "stands in a hidden row or column; it counts all the same");
        }
        if (answer.marks().contains(Answer.Mark.COMPUTED)) {
            remarks.note("computed-cell", "由公式算出，取存盘时的结果", "is made by a formula; its stored result is taken");
        }
        if (answer.marks().contains(Answer.Mark.MERGED)) {
            remarks.note("merged-cell", "单元格被合并，取左上格的内容", "is merged with others; the first cell's content is taken");
        }
        if (answer.marks().contains(Answer.Mark.BY_LABEL)) {
            remarks.note("found-by-label", "隐藏的编号没有了，按名称找到", "has lost its key; it was found by its name");
        }
    }

    private void inWords(FormField field, Answer answer) {
        String text = Normalizer.normalize(answer.entry().text(), Normalizer.Form.NFKC)
                .strip();
        if (answer.entry() instanceof Entry.Fault) {
            new AnswerReader(field, remarks).read(answer.entry());
        } else if (field.kind() == Kind.CHOICE
                && !text.isEmpty()
                && !field.choices().contains(text)) {
            remarks.object(
                    "not-a-choice",
                    new Message("没有“" + text + "”这一项", "there is no choice \"" + text + "\""),
                    new Message(
                            "请选：" + String.join("、", field.choices()),
                            "choose one of " + String.join(", ", field.choices())));
        } else if (!text.isEmpty()) {
            words.put(field.id(), text);
        }
    }
}
