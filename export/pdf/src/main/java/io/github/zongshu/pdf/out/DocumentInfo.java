package io.github.zongshu.pdf.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the file says about itself.
 *
 * @param title shown in the window's head
 * @param author who answers for it; may be empty
 * @param subject what it is about; may be empty
 * @param keywords may be empty
 * @param date written as the date of creation and change, midnight UTC
 */
public record DocumentInfo(String title, String author, String subject, List<String> keywords, LocalDate date) {
    /** Copies the keywords. */
    public DocumentInfo {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(date, "date");
        keywords = List.copyOf(keywords);
    }
}
