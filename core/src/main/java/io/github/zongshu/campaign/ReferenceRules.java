package io.github.zongshu.campaign;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Fragment;
import io.github.zongshu.narrative.ProseSyntaxException;
import io.github.zongshu.narrative.UnknownReferenceException;
import java.util.HashSet;
import java.util.Set;

/** Every reference in prose leads to a number, and every place in a section to something that can be shown there. */
final class ReferenceRules {
    private final Campaign campaign;
    private final ProblemList problems;
    private final Ledger ledger;

    ReferenceRules(Campaign campaign, ProblemList problems) {
        this.campaign = campaign;
        this.problems = problems;
        this.ledger = campaign.ledger();
    }

    void check() {
        prose("title.kicker", campaign.title().kicker());
        prose("title.headline", campaign.title().headline());
        prose("title.subhead", campaign.title().subhead());
        prose("editorsNote", campaign.editorsNote());
        prose("closing", campaign.closing());
        for (int i = 0; i < campaign.board().size(); i++) {
            BoardItem item = campaign.board().get(i);
            expression("board[" + i + "].value", item.reference());
            prose("board[" + i + "].remark", item.remark());
        }
        for (int i = 0; i < campaign.sections().size(); i++) {
            section("sections[" + i + "]", campaign.sections().get(i));
        }
        for (int i = 0; i < campaign.events().size(); i++) {
            prose("events[" + i + "].text", campaign.events().get(i).text());
        }
        for (int i = 0; i < campaign.photos().size(); i++) {
            prose("photos[" + i + "].caption", campaign.photos().get(i).caption());
        }
        for (int i = 0; i < campaign.graphics().size(); i++) {
            prose("graphics[" + i + "].title", campaign.graphics().get(i).title());
            prose("graphics[" + i + "].measure", campaign.graphics().get(i).measure());
        }
    }

    private void section(String path, Section section) {
        prose(path + ".lead", section.lead());
        prose(path + ".rest", section.rest());
        problems.requireWords(path + ".lead", section.lead().template(), "小标题", "section head");
        Set<String> showable = showable();
        for (int p = 0; p < section.parts().size(); p++) {
            String at = path + ".parts[" + p + "]";
            switch (section.parts().get(p)) {
                case Section.Words words -> prose(at, words.prose());
                case Section.PullQuote quote -> prose(at, quote.prose());
                case Section.Quotation quotation -> problems.requireWords(at, quotation.words(), "引语", "quotation");
                case Section.Show show -> {
                    if (!showable.contains(show.id())) {
                        unknown(at, show.id(), "图表、照片或分项表", "graphic, photo or breakdown");
                    }
                }
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
            syntax(path, prose.template(), e);
        }
    }

    private void expression(String path, String text) {
        try {
            Expression expression = Expression.parse(text);
            evaluates(path, () -> ledger.evaluate(expression));
        } catch (ProseSyntaxException e) {
            syntax(path, text, e);
        }
    }

    private void evaluates(String path, Runnable evaluation) {
        try {
            evaluation.run();
        } catch (UnknownReferenceException e) {
            unknown(path, e.path(), "指标", "metric");
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

    private void unknown(String path, String name, String zhKind, String enKind) {
        problems.add(
                path,
                "unknown-reference",
                new Message("没有编号为“" + name + "”的" + zhKind, "there is no " + enKind + " with the id \"" + name + "\""),
                new Message("核对编号，或先登记它", "check the id, or declare it first"));
    }

    private void syntax(String path, String text, ProseSyntaxException e) {
        String near = text.substring(e.offset(), Math.min(text.length(), e.offset() + 12));
        problems.add(
                path,
                "bad-prose",
                new Message(
                        e.explanation().zh() + "，在第" + (e.offset() + 1) + "个字“" + near + "”处",
                        e.explanation().en() + ", at character " + (e.offset() + 1) + " \"" + near + "\""),
                new Message("引用写作 {编号} 或 {rate(甲, 乙)}", "write references as {id} or {rate(a, b)}"));
    }
}
