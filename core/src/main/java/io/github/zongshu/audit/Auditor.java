package io.github.zongshu.audit;

import io.github.zongshu.audit.Finding.Basis;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Proofreader;
import io.github.zongshu.narrative.Remark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers everything there is to check in a campaign, and has it judged; nothing is checked twice. */
final class Auditor {
    private static final Basis DECLARED = new Basis(false, new Message("文件中写明", "declared in the file"));
    private static final Basis OWN_EXPRESSION = new Basis(false, new Message("指标自带算式", "the metric's own expression"));

    private static final Basis PROOFREADING = new Basis(true, new Message("校读", "proofreading"));

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
        return audit(campaign.ledger());
    }

    /** The audit of these numbers in the campaign's place; its prose is proofread with its own. */
    Audit audit(Ledger ledger) {
        Judge judge = new Judge(campaign, new Records(ledger, lastYear == null ? null : lastYear.ledger()));
        List<Check> checks = new ArrayList<>(declared());
        checks.addAll(expressions());
        checks.addAll(new Inference(campaign, lastYear != null).checks());
        Set<Rule> seen = new HashSet<>();
        Stream<Finding> judged =
                checks.stream().filter(check -> seen.add(check.rule())).map(judge::judge);
        return new Audit(Stream.concat(judged, proofread()).toList());
    }

    /** What a proofreader says of the prose: errors fail, doubts are uncertain, good prose is not mentioned. */
    private Stream<Finding> proofread() {
        int year = campaign.period().from().getYear();
        OptionalInt onlyYear = year == campaign.period().to().getYear() ? OptionalInt.of(year) : OptionalInt.empty();
        Proofreader proofreader = new Proofreader(campaign.ledger(), campaign.literals(), onlyYear);
        return campaign.prose().stream()
                .flatMap(placed -> proofreader.read(placed.prose().template()).stream()
                        .map(remark -> finding(placed.place(), remark)));
    }

    private static Finding finding(String place, Remark remark) {
        Verdict verdict = remark.kind().severity() == Remark.Severity.ERROR ? Verdict.FAIL : Verdict.UNCERTAIN;
        Message message = new Message(
                "“" + remark.excerpt() + "”：" + remark.message().zh(),
                "\"" + remark.excerpt() + "\": " + remark.message().en());
        return new Finding(
                remark.kind().code(), verdict, PROOFREADING, place, List.of(), null, message, remark.suggestion());
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
