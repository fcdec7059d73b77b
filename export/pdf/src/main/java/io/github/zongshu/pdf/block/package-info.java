/**
 * Block setters: each kind of block of a report becomes slabs of a column. One class for each kind.
 *
 * <p>Here, and only here, reports meet pages. A setter turns inlines into spans, has them set, and says how high the result
 * is and how it is drawn; it chooses by the stylesheet, never by the report's content. Where a slab ends up is not its business.
 *
 * <pre>{@code
 * ReportSetter.Laid laid = ReportSetter.set(report, Typecase.of(fonts), Wishes.NONE);
 * }</pre>
 *
 * <p>On the path: {@code report.Report → pdf.block → pdf.page}.
 */
@NullMarked
package io.github.zongshu.pdf.block;

import org.jspecify.annotations.NullMarked;
