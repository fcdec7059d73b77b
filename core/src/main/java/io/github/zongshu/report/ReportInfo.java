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
 * @param mark a few words that every page bears, such as {@code 未核校} or {@code 内部资料}; empty for none. Writers draw it
 *     beside and behind what the pages say: it moves nothing
 */
public record ReportInfo(
        Design design,
        String title,
        String subject,
        String author,
        List<String> keywords,
        LocalDate date,
        List<Inline> runningHead,
        List<Inline> runningFoot,
        String mark) {
    /** The most characters of a mark: more would not be read across a page. */
    public static final int LONGEST_MARK = 16;

    /** Copies the lists; refuses an untitled document, and a mark that is blank, too long or unprintable. */
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
        mark = new Text(mark).text();
        if (!mark.isEmpty() && mark.isBlank()) {
            throw new IllegalArgumentException("mark is blank");
        }
        if (mark.codePointCount(0, mark.length()) > LONGEST_MARK) {
            throw new IllegalArgumentException("mark has more than " + LONGEST_MARK + " characters: " + mark);
        }
    }

    /** A document whose pages bear no mark. */
    public ReportInfo(
            Design design,
            String title,
            String subject,
            String author,
            List<String> keywords,
            LocalDate date,
            List<Inline> runningHead,
            List<Inline> runningFoot) {
        this(design, title, subject, author, keywords, date, runningHead, runningFoot, "");
    }

    /** The same with a mark on every page, or with none where it is empty. */
    public ReportInfo marked(String words) {
        return new ReportInfo(design, title, subject, author, keywords, date, runningHead, runningFoot, words);
    }
}
