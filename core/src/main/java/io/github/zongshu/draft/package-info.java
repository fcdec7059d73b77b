/**
 * 审稿: the numbers of a draft that came back after people worked on it, held against those it was made from.
 *
 * <p>A draft is text with places: which format it came in is not known here, nor how a remark is written into it. Numbers are found
 * again by their marks, where the format kept them, and otherwise by the words around them. What changed is audited again.
 *
 * <pre>{@code
 * Review review = DraftCheck.of(campaign, List.of(original), returned);
 * review.with(Outcome.CONTRADICTS).getFirst().message(); // “受理诉求”由14614件改为14641件
 * }</pre>
 *
 * <p>On the path: {@code campaign, office.draft → draft.Review → command, office.draft}.
 */
@NullMarked
package io.github.zongshu.draft;

import org.jspecify.annotations.NullMarked;
