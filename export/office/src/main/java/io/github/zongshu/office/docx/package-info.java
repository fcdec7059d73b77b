/**
 * Word documents: real styles, real columns, native charts.
 *
 * <p>One class for each kind of block writes it, in the styles that the report's {@code Design} gives to its role. The body is
 * streamed as markup; nothing here is kept in an object tree. Not here: charts as such, packaging.
 *
 * <pre>{@code
 * List<Notice> notices = new DocxWriter().write(report, Path.of("brief.docx"));
 * }</pre>
 *
 * <p>On the path: {@code report.Report → docx.DocxWriter → OutputStream}.
 */
@NullMarked
package io.github.zongshu.office.docx;

import org.jspecify.annotations.NullMarked;
