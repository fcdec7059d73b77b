package io.github.zongshu.campaign;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.ProseSyntaxException;

/** Declared rules speak of numbers that the campaign has a place for, and of enough of them. */
final class RuleRules {
    /** What begins the path of a number of last year's campaign. */
    private static final String LAST = "last.";

    private final Campaign campaign;
    private final ProblemList problems;
    private final Ledger ledger;

    RuleRules(Campaign campaign, ProblemList problems, Ledger ledger) {
        this.campaign = campaign;
        this.problems = problems;
        this.ledger = ledger;
    }

    void check() {
        for (int i = 0; i < campaign.metrics().size(); i++) {
            Metric metric = campaign.metrics().get(i);
            if (!metric.isDerived() && !metric.expression().isEmpty()) {
                names("metrics[" + i + "].expression", metric.expression());
            }
        }
        for (int i = 0; i < campaign.rules().size(); i++) {
            String path = "rules[" + i + "]";
            Rule rule = campaign.rules().get(i);
            int fewest = fewest(rule);
            int found = rule instanceof Rule.Count count
                    ? count.items().size()
                    : (int) rule.expressions().count();
            if (found < fewest) {
                problems.add(
                        path,
                        "bad-rule",
                        new Message(
                                "这条规则只写了" + found + "项，至少要" + fewest + "项",
                                "the rule names " + found + ", at least " + fewest + " are needed"),
                        new Message("补齐，或删去这条规则", "complete it, or delete the rule"));
            }
            rule.expressions().forEach(expression -> names(path, expression));
        }
    }

    private static int fewest(Rule rule) {
        return switch (rule) {
            case Rule.AtMost atMost -> 2;
            case Rule.Same same -> 2;
            case Rule.SameUnit unit -> 2;
            case Rule.Equal equal -> 2;
            case Rule.Count count -> 1;
            case Rule.Share share -> 1;
            case Rule.Order order -> 0;
        };
    }

    private void names(String path, String text) {
        try {
            Expression.parse(text)
                    .references()
                    .filter(reference -> !reference.path().startsWith(LAST) && !isDeclared(reference))
                    .forEach(reference -> problems.unknown(path, reference.path(), "指标", "metric"));
        } catch (ProseSyntaxException e) {
            problems.syntax(path, text, e);
        }
    }

    private boolean isDeclared(Expression.Reference reference) {
        return reference.isWildcard()
                ? !ledger.expand(reference.path()).isEmpty()
                : ledger.isDeclared(reference.path());
    }
}
