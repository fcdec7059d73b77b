package io.github.zongshu.audit;

import io.github.zongshu.audit.Finding.Basis;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers everything there is to check in a campaign, and has it judged; nothing is checked twice. */
final class Auditor {
    private static final Basis DECLARED = new Basis(false, new Message("文件中写明", "declared in the file"));
    private static final Basis OWN_EXPRESSION = new Basis(false, new Message("指标自带算式", "the metric's own expression"));

    private final Campaign campaign;
    private final @Nullable Campaign lastYear;

    Auditor(Campaign campaign) {
        this(campaign, null);
    }

    Auditor(Campaign campaign, @Nullable Campaign lastYear) {
        this.campaign = campaign;
        this.lastYear = lastYear;
    }

    Audit audit() {
        Judge judge = new Judge(campaign, new Records(campaign.ledger(), lastYear == null ? null : lastYear.ledger()));
        List<Check> checks = new ArrayList<>(declared());
        checks.addAll(expressions());
        checks.addAll(new Inference(campaign, lastYear != null).checks());
        Set<Rule> seen = new HashSet<>();
        return new Audit(checks.stream()
                .filter(check -> seen.add(check.rule()))
                .map(judge::judge)
                .toList());
    }

    private List<Check> declared() {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < campaign.rules().size(); i++) {
            checks.add(new Check(campaign.rules().get(i), DECLARED, "rules[" + i + "]"));
        }
        return checks;
    }

    /** A metric that was reported, and says what it comes to. */
    private List<Check> expressions() {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < campaign.metrics().size(); i++) {
            Metric metric = campaign.metrics().get(i);
            if (!metric.isDerived() && !metric.expression().isEmpty()) {
                Rule rule = new Rule.Equal(metric.id(), metric.expression());
                checks.add(new Check(rule, OWN_EXPRESSION, "metrics[" + i + "].value"));
            }
        }
        return checks;
    }
}
