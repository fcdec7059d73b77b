package io.github.zongshu.campaign;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The issue of a paper or bulletin that a report appears in.
 *
 * @param name such as 年终盘点 or 数据简报; may be empty
 * @param number such as 第8期; may be empty
 * @param page the page's number, such as 04; may be empty
 * @param date the day of issue: also the creation date of every document, so that the same input gives the same bytes
 */
public record Issue(String name, String number, String page, LocalDate date) {
    /** Refuses null. */
    public Issue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(date, "date");
    }
}
