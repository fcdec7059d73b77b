package io.github.zongshu.export;

import io.github.zongshu.report.Report;
import java.io.IOException;
import java.util.List;

/**
 * Reads a written file back, with code that shares nothing with its writer, and compares every bound number with the report.
 * Implementations are immutable and safe to use from many threads.
 */
public interface OutputCheck {
    /** The format's name, which is also its file extension: {@code docx}. */
    String format();

    /**
     * What a file says in its numbers.
     *
     * @param file the whole file
     * @throws IOException if it cannot be read as a file of its format
     */
    Reading read(byte[] file) throws IOException;

    /**
     * Compares a file with the report that it was made of.
     *
     * @param report what it should say
     * @param file the whole file
     * @return the numbers that it does not show as the report states them, in the order of the report; empty if all is well
     * @throws IOException if it cannot be read as a file of its format
     */
    default List<Mismatch> check(Report report, byte[] file) throws IOException {
        return ReportCheck.compare(format(), report, read(file));
    }
}
