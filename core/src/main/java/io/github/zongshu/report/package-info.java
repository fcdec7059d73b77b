/**
 * The report: a tree of few primitive blocks, in which every number is a reference.
 *
 * <p>A report knows no format and no campaign. Writers draw it; composers make it. What is composite is a function that
 * returns primitive blocks, not a block of its own. Lengths, colours and faces belong to the writers, which choose them by
 * {@link io.github.zongshu.report.Design} and by the role of each block.
 *
 * <pre>{@code
 * Report report = new Report(info, List.of(
 *         new Heading(1, List.of(new Text("听民声")), List.of(new Text("把会场搬到屋场"))),
 *         Paragraph.body(List.of(new Text("全年开展恳谈会"), new Bound(sessions), new Text("。")))));
 * }</pre>
 *
 * <p>On the path: {@code compose.Composer → report.Report → docx | xlsx | pdf writer}.
 */
@NullMarked
package io.github.zongshu.report;

import org.jspecify.annotations.NullMarked;
