package io.github.zongshu.pdf;

import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.block.ReportSetter;
import io.github.zongshu.pdf.block.Typecase;
import io.github.zongshu.pdf.out.DocumentInfo;
import io.github.zongshu.pdf.out.PdfFile;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes reports as PDF: pages set as a Chinese typesetter would, tagged, with the marks of PDF/A-2a and PDF/UA-1. Immutable,
 * safe to use from many threads.
 */
public final class PdfWriter implements ReportWriter {
    private final Typecase typecase;
    private final boolean tagged;

    /** A writer with the bundled fonts: what it writes depends on no machine. */
    public PdfWriter() {
        this(FontLibrary.bundled());
    }

    /** A writer with the caller's fonts. Make it once and keep it: fonts are read here, and kept as long as the library. */
    public PdfWriter(FontLibrary fonts) {
        this(Typecase.of(Objects.requireNonNull(fonts, "fonts")), true);
    }

    private PdfWriter(Typecase typecase, boolean tagged) {
        this.typecase = typecase;
        this.tagged = tagged;
    }

    /**
     * The same writer for pages that are only printed: without structure, and without the marks of PDF/A and PDF/UA. Such a file
     * is a little smaller and sooner written; no screen reader finds its way in it, no archive takes it, and
     * {@link io.github.zongshu.pdf.check.PdfCheck} cannot read it back.
     */
    public PdfWriter untagged() {
        return new PdfWriter(typecase, false);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public List<Notice> write(Report report, OutputStream out) throws IOException {
        ReportSetter.Laid laid = ReportSetter.set(report, typecase);
        ReportInfo info = report.info();
        DocumentInfo about =
                new DocumentInfo(info.title(), info.author(), info.subject(), info.keywords(), info.date());
        if (tagged) {
            PdfFile.write(laid.book(), about, out);
        } else {
            PdfFile.writeUntagged(laid.book(), about, out);
        }
        out.flush();
        Set<Notice> notices = new LinkedHashSet<>(report.notices());
        notices.addAll(laid.notices().get());
        return new ArrayList<>(notices);
    }
}
