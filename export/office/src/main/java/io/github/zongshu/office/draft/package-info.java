/**
 * Word documents that came back after people worked on them: read as a {@link io.github.zongshu.draft.Draft}, and written again with
 * the remarks of a review as comments. Markup that is not understood is kept as it is; the file that was read is never changed.
 *
 * <p>Not here: what became of the numbers (package {@code draft}).
 *
 * <pre>{@code
 * WordDraft returned = WordDraft.read(Path.of("终稿.docx"));
 * Review review = DraftCheck.of(campaign, List.of(original.draft()), returned.draft());
 * returned.write(review, out);
 * }</pre>
 *
 * <p>On the path: {@code .docx → WordDraft → draft.DraftCheck → WordDraft → .docx with comments}.
 */
@NullMarked
package io.github.zongshu.office.draft;

import org.jspecify.annotations.NullMarked;
