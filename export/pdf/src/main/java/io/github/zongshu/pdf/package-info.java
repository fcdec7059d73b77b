/**
 * Reports as PDF.
 *
 * <p>{@link io.github.zongshu.pdf.PdfWriter} is all that a caller needs. Behind it stand, from text to file: {@code type}, a
 * typesetter for Chinese; {@code page}, columns and pages; {@code sheet}, the looks of the designs; {@code block}, one setter
 * for each kind of block; {@code out}, the only package that knows OpenPDF. Nothing here knows a campaign.
 *
 * <pre>{@code
 * List<Notice> notices = new PdfWriter().write(report, Path.of("brief.pdf"));
 * }</pre>
 *
 * <p>On the path: {@code report.Report → pdf.PdfWriter → OutputStream}.
 */
@NullMarked
package io.github.zongshu.pdf;

import org.jspecify.annotations.NullMarked;
