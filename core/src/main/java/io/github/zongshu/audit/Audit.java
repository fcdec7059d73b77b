package io.github.zongshu.audit;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.UnknownReferenceException;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Quantity;
import java.util.List;
import java.util.Map;

/**
 * What the audit of a campaign found.
 *
 * @param findings every check, those that hold included, in the order: declared, expressions of metrics, inferred, prose
 */
public record Audit(List<Finding> findings) {
    /** Copies the findings. */
    public Audit {
        findings = List.copyOf(findings);
    }

    /** Audits a campaign by itself. The same campaign gives an equal audit; the time grows with its numbers and rules. */
    public static Audit of(Campaign campaign) {
        return new Auditor(campaign).audit();
    }

    /** Audits a campaign against last year's, which {@code last.} in rules refers to. */
    public static Audit of(Campaign campaign, Campaign lastYear) {
        return new Auditor(campaign, lastYear).audit();
    }

    /**
     * Audits a campaign as if some numbers had been reported otherwise.
     *
     * @param restated other numbers for paths of reported ones
     */
    public static Audit restated(Campaign campaign, Map<String, Quantity> restated) {
        return new Auditor(campaign).audit(campaign.ledger(restated));
    }

    /**
     * All that an expression may come to, exactly: what hedges leave possible, and what printed numbers may have been rounded from.
     *
     * @throws UnknownReferenceException if a path names no number
     * @throws EvaluationException if the numbers do not go together
     */
    public static Interval possible(Ledger ledger, Expression expression) {
        return new Reckoner(ledger).reckon(expression).possible();
    }

    /** The worst verdict; {@link Verdict#PASS} where nothing was checked. */
    public Verdict verdict() {
        return findings.stream().map(Finding::verdict).reduce(Verdict.PASS, Verdict::or);
    }

    /** The findings of one verdict, in order. */
    public List<Finding> with(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /** The findings in which a number takes part. */
    public List<Finding> about(String reference) {
        return findings.stream().filter(finding -> finding.concerns(reference)).toList();
    }
}
