package io.github.zongshu.campaign;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Fragment;
import io.github.zongshu.narrative.ProseSyntaxException;
import io.github.zongshu.narrative.UnknownReferenceException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every reference in prose leads to a number, and every place in a section to something that can be shown there. */
final class ReferenceRules {
    private final Campaign campaign;
    private final ProblemList problems;
    private final Ledger ledger;

    ReferenceRules(Campaign campaign, ProblemList problems, Ledger ledger) {
        this.campaign = campaign;
        this.problems = problems;
        this.ledger = ledger;
    }

    void check() {
        metrics();
        campaign.prose().forEach(placed -> prose(placed.place(), placed.prose()));
        for (int i = 0; i < campaign.board().size(); i++) {
            expression("board[" + i + "].value", campaign.board().get(i).reference());
        }
        for (int i = 0; i < campaign.sections().size(); i++) {
            section("sections[" + i + "]", campaign.sections().get(i));
        }
        OfficialDocument official = campaign.official();
        if (official != null) {
            official(official);
        }
    }

    private void official(OfficialDocument official) {
        for (int i = 0; i < official.sections().size(); i++) {
            section("official.sections[" + i + "]", official.sections().get(i));
        }
        for (int i = 0; i < official.attachments().size(); i++) {
            List<String> shows = official.attachments().get(i).shows();
            for (int s = 0; s < shows.size(); s++) {
                showable("official.attachments[" + i + "].show[" + s + "]", shows.get(s));
            }
        }
    }

    private void showable(String path, String id) {
        if (!showable().contains(id)) {
            problems.unknown(path, id, "图表、照片或分项表", "graphic, photo or breakdown");
        }
    }

    /** Computed metrics; of those that need one another in a ring only the ring is told. */
    private void metrics() {
        List<String> ids = campaign.metrics().stream().map(Metric::id).toList();
        if (!ledger.cycle().isEmpty()) {
            String ring = String.join(" → ", ledger.cycle());
            int first = ledger.cycle().stream()
                    .mapToInt(ids::indexOf)
                    .filter(i -> i >= 0)
                    .findFirst()
                    .orElse(0);
            problems.add(
                    "metrics[" + first + "].expression",
                    "cyclic-expression",
                    new Message("算式绕成了圈：" + ring, "expressions go in a ring: " + ring),
                    new Message("其中一个改为填报的数", "report one of these numbers instead"));
        }
        for (int i = 0; i < campaign.metrics().size(); i++) {
            Metric metric = campaign.metrics().get(i);
            if (metric.isDerived()) {
                expression("metrics[" + i + "].expression", metric.expression());
            }
        }
    }

    private void section(String path, Section section) {
        problems.requireWords(path + ".lead", section.lead().template(), "小标题", "section head");
        for (int p = 0; p < section.parts().size(); p++) {
            String at = path + ".parts[" + p + "]";
            switch (section.parts().get(p)) {
                case Section.Words words -> {}
                case Section.PullQuote quote -> {}
                case Section.Quotation quotation -> problems.requireWords(at, quotation.words(), "引语", "quotation");
                case Section.Subhead head ->
                    problems.requireWords(at, head.prose().template(), "小标题", "head");
                case Section.Show show -> showable(at, show.id());
            }
        }
    }

    private Set<String> showable() {
        Set<String> ids = new HashSet<>();
        campaign.graphics().forEach(graphic -> ids.add(graphic.id()));
        campaign.photos().forEach(photo -> ids.add(photo.id()));
        campaign.breakdowns().forEach(breakdown -> ids.add(breakdown.id()));
        return ids;
    }

    private void prose(String path, Prose prose) {
        try {
            for (Fragment fragment : Fragment.parse(prose.template())) {
                if (fragment instanceof Fragment.Insertion insertion) {
                    evaluates(path, () -> ledger.wording(insertion.expression()));
                }
            }
        } catch (ProseSyntaxException e) {
            problems.syntax(path, prose.template(), e);
        }
    }

    private void expression(String path, String text) {
        try {
            Expression expression = Expression.parse(text);
            evaluates(path, () -> ledger.evaluate(expression));
        } catch (ProseSyntaxException e) {
            problems.syntax(path, text, e);
        }
    }

    private void evaluates(String path, Runnable evaluation) {
        try {
            evaluation.run();
        } catch (UnknownReferenceException e) {
            missing(path, e.path());
        } catch (EvaluationException e) {
            problems.add(
                    path,
                    "not-computable",
                    e.explanation(),
                    new Message(
                            "检查数的单位、是否为零、是否都已填报；数据不能证明的话要改写",
                            "check the units of the numbers, for zero and for gaps; reword what the data does not prove"));
        }
    }

    /** A number that is not there: nobody declared it, or nobody reported it; what follows from a ring is not told again. */
    private void missing(String path, String name) {
        if (!ledger.isDeclared(name)) {
            problems.unknown(path, name, "指标", "metric");
        } else if (ledger.cycle().isEmpty()) {
            problems.add(
                    path,
                    "not-reported",
                    new Message(
                            "“" + name + "”没有数：未报，或算不出来",
                            "\"" + name + "\" has no number: not reported, or not computable"),
                    new Message("补报，或不引用它", "report it, or do not refer to it"));
        }
    }
}
