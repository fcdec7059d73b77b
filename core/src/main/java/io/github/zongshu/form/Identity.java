package io.github.zongshu.form;

import io.github.zongshu.form.Submission.Cover;
import io.github.zongshu.message.Message;
import java.util.Optional;

/** Tells which form of which unit and period a returned file is, from its hidden sheet and from what is printed on it. */
final class Identity {
    private final FormPlan plan;
    private final Submission submission;
    private final Remarks remarks;
    private final Cover cover;

    Identity(FormPlan plan, Submission submission, Remarks remarks) {
        this.plan = plan;
        this.submission = submission;
        this.remarks = remarks;
        this.cover = submission.cover();
    }

    /** Whether it is this form in this version, its questions untouched. Objects if it is not. */
    boolean isOfThisForm() {
        remarks.moveToFile();
        if (cover.equals(Cover.NONE)) {
            remarks.note(
                    "cover-lost",
                    "隐藏的表头信息没有了，按表上所印辨认",
                    "the hidden particulars are gone; the form is known by what is printed on it");
            return true;
        }
        Form form = plan.form();
        if (!cover.form().equals(form.id())) {
            return object(
                    "other-form",
                    "这是“" + cover.form() + "”表，不是“" + form.id() + "”",
                    "this is the form \"" + cover.form() + "\", not \"" + form.id() + "\"");
        }
        if (plan.period(cover.period()).isEmpty()) {
            return object(
                    "other-period",
                    "这是 " + cover.period() + " 的表，要的是 "
                            + plan.periods().getFirst().key() + periodsToo(),
                    "this form is of " + cover.period() + ", wanted is "
                            + plan.periods().getFirst().key());
        }
        if (!cover.version().equals(form.version())) {
            return object(
                    "old-version",
                    "这是第 " + cover.version() + " 版的表，现行第 " + form.version() + " 版",
                    "this is version " + cover.version() + " of the form, now it is " + form.version());
        }
        boolean intact = plan.checksum(cover.unit(), cover.period()).equals(cover.checksum());
        return intact
                || object(
                        "checksum",
                        "隐藏的表头信息被改动过，校验码不符",
                        "the hidden particulars were changed; their checksum is wrong");
    }

    private String periodsToo() {
        return plan.periods().size() > 1 ? " 至 " + plan.periods().getLast().key() : "";
    }

    private boolean object(String rule, String zh, String en) {
        remarks.object(
                rule,
                new Message(zh, en),
                new Message("请在本次下发的空表上填写", "fill in the form that was sent for this period"));
        return false;
    }

    /** Who filled it in. Objects if that cannot be told, or is told in two ways. */
    Optional<FormUnit> unit() {
        Optional<Answer> printed = submission.answer(Answer.UNIT);
        String name = printed.map(answer -> answer.entry().text()).orElse("");
        printed.ifPresentOrElse(answer -> remarks.moveTo(answer, "填报单位"), remarks::moveToFile);
        Optional<FormUnit> hidden = plan.unit(cover.unit()).filter(plan::reports);
        Optional<FormUnit> shown = plan.unitCalled(name);
        if (hidden.isPresent() && (shown.isEmpty() ? !name.isEmpty() : !shown.equals(hidden))) {
            remarks.object(
                    "unit-contradiction",
                    new Message(
                            "表上写的是“" + name + "”，这份表发给的是“" + hidden.get().label() + "”",
                            "the form says \"" + name + "\", it was sent to \""
                                    + hidden.get().label() + "\""),
                    new Message("各单位用发给自己的表，不要借用", "each unit fills in the form sent to it"));
            return Optional.empty();
        }
        Optional<FormUnit> unit = hidden.or(() -> shown);
        if (unit.isEmpty()) {
            String told = cover.unit().isEmpty() ? name : cover.unit();
            remarks.object(
                    "unknown-unit",
                    new Message("填报单位“" + told + "”不在名单上", "the unit \"" + told + "\" is not on the list"),
                    new Message(
                            "核对单位名称；两个单位同名的，请用发给自己的表",
                            "check the name; of two units of one name each must use its own form"));
        }
        return unit;
    }

    /** What time it covers. Objects if that cannot be told. */
    Optional<FormPeriod> period() {
        Optional<Answer> printed = submission.answer(Answer.PERIOD);
        String text =
                printed.map(answer -> FormPlan.plain(answer.entry().text())).orElse("");
        Optional<FormPeriod> shown = plan.periods().stream()
                .filter(period -> FormPlan.plain(period.text()).equals(text))
                .findFirst();
        Optional<FormPeriod> period = plan.period(cover.period()).or(() -> shown);
        printed.ifPresentOrElse(answer -> remarks.moveTo(answer, "报告期"), remarks::moveToFile);
        boolean contradicts = !text.isEmpty() && !shown.equals(period);
        if (period.isEmpty() || contradicts) {
            String told = text.isEmpty() ? "" : "“" + text + "”";
            remarks.object(
                    "other-period",
                    new Message("报告期" + told + "不是本次要的", "the period " + text + " is not the one wanted"),
                    new Message(
                            "本次报 " + plan.periods().getFirst().text() + periodsToo(),
                            "wanted is " + plan.periods().getFirst().key()));
            return Optional.empty();
        }
        return period;
    }
}
