/**
 * 核对: whether the numbers of a campaign agree with one another, and where each comes from.
 *
 * <p>Rules are data ({@link io.github.zongshu.campaign.Rule}), declared in the campaign or inferred from its shape and shown as
 * inferred. Intervals decide: a rule holds, fails, cannot be told because hedges or rounding leave it open, or cannot be
 * assessed because a number is missing. The tolerance comes from the printed precision, never from an epsilon. Not here: what
 * makes a campaign well formed (package {@code campaign}), how findings are laid out (package {@code compose}).
 *
 * <pre>{@code
 * Audit audit = Audit.of(campaign);
 * audit.verdict();                        // FAIL
 * audit.findings().getFirst().message();  // “办结率”印作80.5%，按办结实事和收集问题应为77.3%以上
 * Derivation.of(campaign, "rate(resolved, issues)").text();
 * }</pre>
 *
 * <p>On the path: {@code campaign.Campaign → audit.Audit → compose}.
 */
@NullMarked
package io.github.zongshu.audit;

import org.jspecify.annotations.NullMarked;
