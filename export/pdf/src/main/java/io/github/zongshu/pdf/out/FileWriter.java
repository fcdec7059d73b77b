package io.github.zongshu.pdf.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.Type3Font;

/** OpenPDF's writer, but for TrueType fonts, which it only knows by name: they are cut and written here. */
final class FileWriter extends PdfWriter {
    private final Map<TrueTypeFace, Written> fonts = new LinkedHashMap<>();

    private record Written(DocumentFont font, int object) {}

    private FileWriter(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    /** A writer for a document that has not been opened yet. */
    static FileWriter of(Document document, OutputStream out) {
        PdfDocument body = new PdfDocument();
        document.addDocListener(body);
        FileWriter writer = new FileWriter(body, out);
        body.addWriter(writer);
        return writer;
    }

    /** Makes a font the one that what follows on the page is set in. */
    DocumentFont select(PdfContentByte content, TrueTypeFace face, float size) {
        Written written = fonts.get(face);
        if (written == null) {
            // An empty font stands in for the name; OpenPDF gives it the next number of all, as soon as it is used.
            DocumentFont font = new DocumentFont(face, new Type3Font(this, false));
            written = new Written(font, getPdfIndirectReference().getNumber() + 1);
            fonts.put(face, written);
        }
        content.setFontAndSize(written.font().handle(), size);
        return written.font();
    }

    /** What all fonts show, for the file's fingerprint. */
    String shown() {
        StringBuilder all = new StringBuilder();
        fonts.values().forEach(written -> all.append(written.font().content()).append('\n'));
        return all.toString();
    }

    @Override
    protected void addSharedObjectsToBody() throws IOException {
        for (Written written : fonts.values()) {
            documentFonts.remove(written.font().handle());
            written.font().write(this, written.object());
        }
        super.addSharedObjectsToBody();
    }
}
