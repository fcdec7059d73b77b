package io.github.zongshu.pdf.check;

import io.github.zongshu.export.OutputCheck;
import io.github.zongshu.export.Reading;
import java.io.IOException;
import org.openpdf.text.exceptions.InvalidPdfException;
import org.openpdf.text.pdf.PdfReader;

/**
 * Reads a PDF file back and compares its numbers with the report: those of its paragraphs, table rows and figure boards.
 * Numbers within charts are not compared: nothing in the file tells them from the numbers of an axis.
 */
public final class PdfCheck implements OutputCheck {
    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Reading read(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            return TaggedText.of(reader);
        } catch (InvalidPdfException e) {
            throw new IOException("the file is no PDF: " + e.getMessage(), e);
        }
    }
}
