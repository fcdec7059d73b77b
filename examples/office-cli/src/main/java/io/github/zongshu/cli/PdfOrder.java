package io.github.zongshu.cli;

import io.github.zongshu.export.CheckedWriter;
import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.pdf.PdfWriter;
import io.github.zongshu.pdf.block.Contents;
import io.github.zongshu.pdf.check.PdfCheck;
import io.github.zongshu.pdf.out.Attachment;
import io.github.zongshu.pdf.out.Password;
import io.github.zongshu.pdf.page.Frame;
import java.util.List;
import java.util.Optional;

/**
 * What PDF files are asked for.
 *
 * @param paper for designs that are made for several
 * @param contents whether there is a contents page
 * @param attachments files within each file
 * @param password what they are encrypted with
 */
record PdfOrder(
        Optional<Frame.Paper> paper, Contents contents, List<Attachment> attachments, Optional<Password> password) {
    /** A writer that reads its files back. */
    ReportWriter writer(FontLibrary fonts) {
        PdfWriter plain = new PdfWriter(fonts).with(contents).attaching(attachments);
        PdfWriter sized = paper.map(plain::on).orElse(plain);
        return password.<ReportWriter>map(secret -> new CheckedWriter(sized.encrypted(secret), new PdfCheck(secret)))
                .orElseGet(() -> new CheckedWriter(sized, new PdfCheck()));
    }
}
