package io.github.zongshu.pdf.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Files within a file: each with its name, kind and relation, listed for viewers and for archives (ISO 19005-3, 6.8). */
final class Attachments {
    private static final PdfName ASSOCIATED = new PdfName("AF");
    private static final PdfName RELATION = new PdfName("AFRelationship");

    private Attachments() {}

    static void add(PdfWriter writer, List<Attachment> attachments, PdfDate date) {
        if (attachments.isEmpty()) {
            return;
        }
        PdfArray associated = new PdfArray();
        try {
            for (Attachment attachment : attachments) {
                PdfFileSpecification file = specification(writer, attachment, date);
                writer.addFileAttachment(attachment.name(), file);
                associated.add(file.getReference());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.getExtraCatalog().put(ASSOCIATED, associated);
    }

    private static PdfFileSpecification specification(PdfWriter writer, Attachment attachment, PdfDate date)
            throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, date);
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer,
                attachment.name(),
                attachment.name(),
                attachment.content(),
                attachment.mediaType(),
                parameters,
                PdfStream.BEST_COMPRESSION);
        PdfString name = new PdfString(attachment.name(), PdfObject.TEXT_UNICODE);
        file.put(PdfName.F, name);
        file.put(PdfName.UF, name);
        file.put(RELATION, new PdfName(attachment.relation().standard()));
        return file;
    }
}
