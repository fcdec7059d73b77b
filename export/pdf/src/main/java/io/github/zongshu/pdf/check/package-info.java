/**
 * Written PDF files read back: the self-check that stands between the writer and the reader.
 *
 * <p>Reads as a screen reader does: glyph codes become characters by the maps in the file, and the structure tree says which of
 * them make a paragraph, a cell, a row. Nothing of the typesetter is used, so that a defect of its own is not repeated here.
 * OpenPDF is asked for objects and operators only; its text extraction knows no structure.
 *
 * <pre>{@code
 * List<Mismatch> wrong = new PdfCheck().check(report, Files.readAllBytes(file));
 * }</pre>
 *
 * <p>On the path: {@code pdf.PdfWriter → bytes → pdf.check → export.ReportCheck}.
 */
@NullMarked
package io.github.zongshu.pdf.check;

import org.jspecify.annotations.NullMarked;
