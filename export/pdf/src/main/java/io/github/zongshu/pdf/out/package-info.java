/**
 * Where pages become a PDF file: fonts, text and pictures go to OpenPDF here, and nowhere else.
 *
 * <p>No type of OpenPDF shows in a public signature. What was laid out arrives as {@link io.github.zongshu.pdf.page.Page}s and
 * a tree of {@link io.github.zongshu.pdf.page.Tag}s and leaves as bytes: PDF 1.7, tagged, with the metadata of PDF/A-2a and
 * PDF/UA-1. Nothing of the machine, the clock or the locale goes into them.
 *
 * <p>TrueType fonts are cut and written here: OpenPDF knows them by name only. A character gets its number in the document when it
 * is first drawn, and the font is cut when the last page is done. Fonts with CFF outlines are left to OpenPDF.
 *
 * <pre>{@code
 * PdfFile.write(book, info, out);
 * }</pre>
 *
 * <p>On the path: {@code pdf.page → pdf.out → OutputStream}.
 */
@NullMarked
package io.github.zongshu.pdf.out;

import org.jspecify.annotations.NullMarked;
