package io.github.zongshu.export;

import io.github.zongshu.message.Notice;
import io.github.zongshu.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * A writer whose files are read back before anybody gets them. A file that does not show the numbers of its report is not
 * handed out: {@link MismatchException}.
 */
public final class CheckedWriter implements ReportWriter {
    private final ReportWriter writer;
    private final OutputCheck check;

    /**
     * Puts a check behind a writer.
     *
     * @throws IllegalArgumentException if they are of different formats
     */
    public CheckedWriter(ReportWriter writer, OutputCheck check) {
        this.writer = Objects.requireNonNull(writer, "writer");
        this.check = Objects.requireNonNull(check, "check");
        if (!writer.format().equals(check.format())) {
            throw new IllegalArgumentException("a check of " + check.format() + " for a writer of " + writer.format());
        }
    }

    @Override
    public String format() {
        return writer.format();
    }

    /** As the writer does; nothing is written where a number does not read back, or the file cannot be read at all. */
    @Override
    public List<Notice> write(Report report, OutputStream out) throws IOException {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        List<Notice> notices = writer.write(report, buffer);
        byte[] file = buffer.toByteArray();
        List<Mismatch> mismatches = check.check(report, file);
        if (!mismatches.isEmpty()) {
            throw new MismatchException(report.info().title() + "." + format(), mismatches);
        }
        out.write(file);
        out.flush();
        return notices;
    }
}
