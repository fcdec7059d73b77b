package io.github.zongshu.pdf;

import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.block.Contents;
import io.github.zongshu.pdf.block.ReportSetter;
import io.github.zongshu.pdf.block.Typecase;
import io.github.zongshu.pdf.block.Wishes;
import io.github.zongshu.pdf.out.Attachment;
import io.github.zongshu.pdf.out.DocumentInfo;
import io.github.zongshu.pdf.out.Envelope;
import io.github.zongshu.pdf.out.Password;
import io.github.zongshu.pdf.out.PdfFile;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes reports as PDF: pages set as a Chinese typesetter would, tagged, with the marks of PDF/A-2a and PDF/UA-1. Immutable,
 * safe to use from many threads; what is asked for beyond that is asked of a copy, which shares the fonts.
 */
public final class PdfWriter implements ReportWriter {
    private final Typecase typecase;
    private final Wishes wishes;
    private final Envelope envelope;

    /** A writer with the bundled fonts: what it writes depends on no machine. */
    public PdfWriter() {
        this(FontLibrary.bundled());
    }

    /** A writer with the caller's fonts. Make it once and keep it: fonts are read here, and kept as long as the library. */
    public PdfWriter(FontLibrary fonts) {
        this(Typecase.of(Objects.requireNonNull(fonts, "fonts")), Wishes.NONE, Envelope.NONE);
    }

    private PdfWriter(Typecase typecase, Wishes wishes, Envelope envelope) {
        this.typecase = typecase;
        this.wishes = wishes;
        this.envelope = envelope;
    }

    /** For a paper, where a design is made for several (a review, for A3 and A4); other designs keep theirs. */
    public PdfWriter on(Frame.Paper paper) {
        return new PdfWriter(typecase, new Wishes(Optional.of(paper), wishes.contents()), envelope);
    }

    /** With or without contents pages. A writer that is not asked gives them to long briefs and appendices. */
    public PdfWriter with(Contents contents) {
        return new PdfWriter(typecase, new Wishes(wishes.paper(), contents), envelope);
    }

    /**
     * With files in every file, in place of those attached before. The marks are then those of PDF/A-3a.
     *
     * @throws IllegalArgumentException if two of them have one name
     */
    public PdfWriter attaching(List<Attachment> attachments) {
        return new PdfWriter(typecase, wishes, new Envelope(attachments, envelope.password(), envelope.tagged()));
    }

    /**
     * Encrypted with AES-256 (ISO 32000-2, 7.6), readable only with the password. PDF/A forbids encryption: its marks are left
     * out, and a notice {@code no-pdfa} says so. Encryption needs chance: the same report no longer gives the same bytes.
     */
    public PdfWriter encrypted(Password password) {
        return new PdfWriter(
                typecase, wishes, new Envelope(envelope.attachments(), Optional.of(password), envelope.tagged()));
    }

    /**
     * The same writer for pages that are only printed: without structure, and without the marks of PDF/A and PDF/UA. Such a file
     * is a little smaller and sooner written; no screen reader finds its way in it, no archive takes it, and
     * {@link io.github.zongshu.pdf.check.PdfCheck} cannot read it back.
     */
    public PdfWriter untagged() {
        return new PdfWriter(typecase, wishes, new Envelope(envelope.attachments(), envelope.password(), false));
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public List<Notice> write(Report report, OutputStream out) throws IOException {
        ReportSetter.Laid laid = ReportSetter.set(report, typecase, wishes);
        ReportInfo info = report.info();
        DocumentInfo about =
                new DocumentInfo(info.title(), info.author(), info.subject(), info.keywords(), info.date());
        PdfFile.write(laid.book(), about, envelope, out);
        out.flush();
        Set<Notice> notices = new LinkedHashSet<>(report.notices());
        notices.addAll(laid.notices().get());
        if (envelope.password().isPresent()) {
            notices.add(noArchive());
        }
        return new ArrayList<>(notices);
    }

    private static Notice noArchive() {
        Message message = new Message(
                "PDF/A 不许加密，加密的文件不带 PDF/A 标记；归档请另存一份不加密的。",
                "PDF/A forbids encryption: the encrypted file lacks its marks; keep one without encryption for the archive.");
        return new Notice("no-pdfa", "", message);
    }
}
