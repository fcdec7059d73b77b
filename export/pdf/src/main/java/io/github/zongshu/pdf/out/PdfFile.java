package io.github.zongshu.pdf.out;

import io.github.zongshu.pdf.page.Page;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a book as a PDF file: 1.7, tagged, with the marks of PDF/A-2a and PDF/UA-1, the same bytes for the same book. */
public final class PdfFile {
    private static final String LANGUAGE = "zh-CN";
    /** Bytes that most files take at least. */
    private static final int FIRST_ROOM = 1 << 18;

    private final Book book;
    private final DocumentInfo info;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_ROOM);
    private final Document document;
    private final FileWriter writer;

    private PdfFile(Book book, DocumentInfo info) {
        this.book = book;
        this.info = info;
        Rectangle paper =
                new Rectangle((float) book.frame().width(), (float) book.frame().height());
        this.document = new Document(paper, 0, 0, 0, 0);
        this.writer = FileWriter.of(document, bytes);
    }

    /** Writes the file, all at once when it is complete: a failure while it is made leaves nothing half-written. */
    public static void write(Book book, DocumentInfo info, OutputStream out) throws IOException {
        PdfFile file = new PdfFile(book, info);
        file.writer.setTagged();
        file.open();
        file.archive();
        file.draw(Optional.of(new Structure(file.writer, book.content())));
        file.bytes.writeTo(out);
    }

    /** Writes the file in the same way, without structure and without the marks of PDF/A and PDF/UA. */
    public static void writeUntagged(Book book, DocumentInfo info, OutputStream out) throws IOException {
        PdfFile file = new PdfFile(book, info);
        file.open();
        file.draw(Optional.empty());
        file.bytes.writeTo(out);
    }

    static String keywords(DocumentInfo info) {
        return String.join(", ", info.keywords());
    }

    private void open() {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // The plain cross-reference table is formatted in the default locale, wrongly in Arabic ones; the stream is
        // not.
        writer.setFullCompression();
        writer.setCompressionLevel(DocumentFont.COMPRESSION);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(info.title());
        if (!info.author().isEmpty()) {
            document.addAuthor(info.author());
        }
        if (!info.subject().isEmpty()) {
            document.addSubject(info.subject());
        }
        if (!info.keywords().isEmpty()) {
            document.addKeywords(keywords(info));
        }
        document.addCreator("Zongshu");
        document.open();
        PdfDate date = new PdfDate(date());
        PdfDictionary properties = writer.getInfo();
        properties.put(PdfName.CREATIONDATE, date);
        properties.put(PdfName.MODDATE, date);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
    }

    private void archive() {
        writer.setXmpMetadata(XmpPacket.of(info, producer(writer.getInfo())));
        intent();
    }

    private static String producer(PdfDictionary properties) {
        PdfObject producer = properties.get(PdfName.PRODUCER);
        return producer == null ? "" : producer.toString();
    }

    private Calendar date() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.clear();
        calendar.set(
                info.date().getYear(),
                info.date().getMonthValue() - 1,
                info.date().getDayOfMonth());
        return calendar;
    }

    private void intent() {
        try {
            // This name makes OpenPDF write an intent of PDF/A instead of one of PDF/X.
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1",
                    "PDFA/1",
                    "",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Optional<Structure> structure) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(info.toString().getBytes(StandardCharsets.UTF_8));
        PageCanvas canvas =
                new PageCanvas(writer, structure, fingerprint, book.frame().height());
        int pages = book.pages().size();
        for (int i = 0; i < pages; i++) {
            if (i > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            Page page = book.pages().get(i);
            canvas.begin();
            book.furniture().paintGround(canvas);
            page.paint(canvas);
            book.furniture().paint(canvas, i + 1, pages);
            canvas.end();
        }
        fingerprint.add(writer.shown().getBytes(StandardCharsets.UTF_8));
        String id = HexFormat.of().formatHex(fingerprint.digest());
        writer.getInfo().put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
        document.close();
    }
}
