/**
 * What every writer has in common: a report goes in, bytes come out, remarks come back.
 *
 * <p>The writers themselves live in the modules zongshu-office and zongshu-pdf. No writer knows a campaign, and none
 * converts another's output.
 *
 * <pre>{@code
 * List<Notice> notices = new PdfWriter().write(report, Path.of("brief.pdf"));
 * }</pre>
 *
 * <p>On the path: {@code report.Report → export.ReportWriter → OutputStream}.
 */
@NullMarked
package io.github.zongshu.export;

import org.jspecify.annotations.NullMarked;
