package io.github.zongshu.pdf.check;

import io.github.zongshu.export.OutputCheck;
import io.github.zongshu.export.Reading;
import io.github.zongshu.pdf.out.Password;
import java.io.IOException;
import java.util.Optional;
import org.openpdf.text.exceptions.InvalidPdfException;
import org.openpdf.text.pdf.PdfReader;

/**
 * Reads a PDF file back and compares its numbers with the report: those of its paragraphs, table rows and figure boards.
 * Numbers within charts are not compared: nothing in the file tells them from the numbers of an axis.
 */
public final class PdfCheck implements OutputCheck {
    private final Optional<Password> password;

    /** A check of files that anybody can read. */
    public PdfCheck() {
        this.password = Optional.empty();
    }

    /** A check of encrypted files. */
    public PdfCheck(Password password) {
        this.password = Optional.of(password);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Reading read(byte[] file) throws IOException {
        try (PdfReader reader = open(file)) {
            return TaggedText.of(reader);
        } catch (InvalidPdfException e) {
            throw new IOException("the file is no PDF: " + e.getMessage(), e);
        }
    }

    private PdfReader open(byte[] file) throws IOException {
        return password.isPresent() ? new PdfReader(file, password.get().bytes()) : new PdfReader(file);
    }
}
