package io.github.zongshu.report;

import java.util.List;

/**
 * A heading of one or two parts: {@code 听民声 把会场搬到屋场}.
 *
 * @param level 1 for sections, 2 for what stands within one; at most 4
 * @param lead the striking first part
 * @param rest the second part; may be empty
 */
public record Heading(int level, List<Inline> lead, List<Inline> rest) implements Block {
    /** Refuses a level outside 1 to 4, and a heading without words. */
    public Heading {
        lead = List.copyOf(lead);
        rest = List.copyOf(rest);
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("level is not 1 to 4: " + level);
        }
        if (Inline.text(lead).isBlank()) {
            throw new IllegalArgumentException("heading is blank");
        }
    }

    @Override
    public List<List<Inline>> lines() {
        return List.of(lead, rest);
    }
}
