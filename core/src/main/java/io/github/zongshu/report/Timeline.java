package io.github.zongshu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 大事记: dated entries down a spine.
 *
 * @param entries in the order they are shown
 */
public record Timeline(List<Entry> entries) implements Block {
    /**
     * One entry.
     *
     * @param date the date as it is printed
     * @param content what happened
     */
    public record Entry(String date, List<Inline> content) {
        /** Copies the content. */
        public Entry {
            Objects.requireNonNull(date, "date");
            content = List.copyOf(content);
        }
    }

    /** Copies the entries. */
    public Timeline {
        entries = List.copyOf(entries);
    }

    @Override
    public List<List<Inline>> lines() {
        List<List<Inline>> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(Text.line(entry.date()));
            lines.add(entry.content());
        }
        return lines;
    }
}
