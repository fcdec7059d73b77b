package io.github.zongshu.export;

import io.github.zongshu.file.AtomicFile;
import io.github.zongshu.message.Notice;
import io.github.zongshu.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Draws reports in one format. Implementations are immutable and safe to use from many threads. */
public interface ReportWriter {
    /** The format's name, which is also its file extension: {@code docx}. */
    String format();

    /**
     * Writes a report. The same report gives the same bytes.
     *
     * @param report what to draw
     * @param out where to; flushed, not closed
     * @return what a reader of the document should know; empty when all is as asked
     * @throws IOException if the stream fails, as it was thrown
     * @throws RenderException if the format cannot hold the report
     */
    List<Notice> write(Report report, OutputStream out) throws IOException;

    /**
     * Writes a report to a file. After any failure the old file stands, or none.
     *
     * @param report what to draw
     * @param file replaced when the new one is complete
     * @return as {@link #write(Report, OutputStream)}
     * @throws IOException if the file cannot be written
     * @throws RenderException if the format cannot hold the report
     */
    default List<Notice> write(Report report, Path file) throws IOException {
        return AtomicFile.write(file, out -> write(report, out));
    }
}
