/**
 * Compares two versions of a campaign, or the campaigns of two years: which numbers moved, which hedged wordings still hold,
 * which sentences, tables and charts print something else because of it, and which words were edited.
 *
 * <p>Intervals decide: 突破40万 still holds of 433884, 1.13万余 does not hold of 12709, and between 44万余 and 约44万 the direction
 * cannot be told. A difference of two campaigns is never silent: what is not a number or a sentence is told as an edit.
 *
 * <p>Not here: whether a campaign adds up in itself, and files; a comparison is of what was read.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(before, after);
 * comparison.numbers().forEach(change -> System.out.println(change.message().zh()));
 * comparison.wordings().stream().filter(w -> w.holding() == Holding.BROKEN).forEach(…);
 * YearOnYear table = YearOnYear.of(lastYear, thisYear);
 * }</pre>
 *
 * <p>On the path: {@code campaign.Campaign ×2 → compare.Comparison}; a command prints it.
 */
@NullMarked
package io.github.zongshu.compare;

import org.jspecify.annotations.NullMarked;
