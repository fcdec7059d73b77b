package io.github.zongshu.form;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Title;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form for tests, and returned copies of it with whatever a test puts in. */
final class Returned {
    static final List<FormField> FIELDS =
            List.of(FormField.count("meetings", "召开座谈会", "场"), FormField.count("people", "参加人次", "人次"));

    static final List<FormUnit> UNITS = List.of(
            new FormUnit("qinghe", "清河县", ""),
            new FormUnit("yumu", "渔木镇", "qinghe"),
            new FormUnit("shiqiao", "石桥镇", "qinghe"),
            new FormUnit("bureau", "市直机关", ""));

    static final Campaign CAMPAIGN = Campaign.builder(Title.of("全民学习"), Scope.of("云溪市"), Period.ofYear(2024))
            .build();

    private final FormPlan plan;
    private final String file;
    private final List<Answer> answers = new ArrayList<>();
    private Submission.Cover cover;

    private Returned(FormPlan plan, String unit, String file) {
        this.plan = plan;
        this.file = file;
        FormUnit sender = plan.unit(unit).orElseThrow();
        cover = plan.cover(sender, plan.periods().getFirst());
        with(Answer.UNIT, plan.fullName(sender));
        with(Answer.PERIOD, plan.periods().getFirst().text());
        with(Answer.DATE, "2025-01-05");
        with(Answer.REPORTER, "办公室");
    }

    static FormPlan plan(List<FormField> fields) {
        return FormPlan.of(Form.of("study", "学习活动统计表", fields, UNITS), CAMPAIGN, null);
    }

    static Returned of(FormPlan plan, String unit, String file) {
        return new Returned(plan, unit, file);
    }

    Returned with(String field, @Nullable Object content) {
        answers.removeIf(answer -> answer.field().equals(field));
        Entry entry = content == null
                ? new Entry.Blank()
                : content instanceof Entry given
                        ? given
                        : content instanceof Integer number
                                ? new Entry.Digits(BigDecimal.valueOf(number), false)
                                : new Entry.Words(content.toString());
        answers.add(new Answer(field, entry, "填报表", "E" + (answers.size() + 1), "", Set.of()));
        return this;
    }

    Returned without(String field) {
        answers.removeIf(answer -> answer.field().equals(field));
        return this;
    }

    Returned cover(Submission.Cover other) {
        cover = other;
        return this;
    }

    Returned period(FormPeriod period) {
        cover = plan.cover(plan.unit(cover.unit()).orElseThrow(), period);
        return with(Answer.PERIOD, period.text());
    }

    Submission submission() {
        return new Submission(file, cover, answers, List.of());
    }
}
