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
 * <p>What was written can be read back before it is handed out: an {@link io.github.zongshu.export.OutputCheck} reads a file with
 * code of its own, and {@link io.github.zongshu.export.ReportCheck} compares what it found with the report.
 *
 * <pre>{@code
 * ReportWriter writer = new CheckedWriter(new PdfWriter(), new PdfCheck());
 * }</pre>
 *
 * <p>On the path: {@code report.Report → export.ReportWriter → OutputStream → export.OutputCheck}.
 */
@NullMarked
package io.github.zongshu.export;

import org.jspecify.annotations.NullMarked;
