package io.github.zongshu.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a document says about itself: its properties, its running lines.
 *
 * @param design the family of pages
 * @param title the document's title, plain
 * @param subject what it is about: the dash subhead, or empty
 * @param author who answers for it
 * @param keywords for archives and searches; may be empty
 * @param date the date of issue; written as the creation date, so that the same input gives the same bytes
 * @param runningHead a short line on top of a newspaper page, or empty
 * @param runningFoot a short line for the foot of each page
 */
public record ReportInfo(
        Design design,
        String title,
        String subject,
        String author,
        List<String> keywords,
        LocalDate date,
        List<Inline> runningHead,
        List<Inline> runningFoot) {
    /** Copies the lists; refuses an untitled document. */
    public ReportInfo {
        Objects.requireNonNull(design, "design");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(date, "date");
        keywords = List.copyOf(keywords);
        runningHead = List.copyOf(runningHead);
        runningFoot = List.copyOf(runningFoot);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title is blank");
        }
    }
}
