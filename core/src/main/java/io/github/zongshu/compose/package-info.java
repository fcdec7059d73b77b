/**
 * Turns a campaign into a report: which blocks, in which order and register.
 *
 * <p>A profile is one class here. It decides about blocks only; faces, sizes and pages belong to the writers.
 *
 * <pre>{@code
 * Report report = Profile.BRIEF.compose(campaign);
 * }</pre>
 *
 * <p>On the path: {@code campaign.Campaign → compose.Profile → report.Report}.
 */
@NullMarked
package io.github.zongshu.compose;

import org.jspecify.annotations.NullMarked;
