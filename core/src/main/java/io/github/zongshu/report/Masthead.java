package io.github.zongshu.report;

import java.util.List;

/**
 * The head of the first page.
 *
 * @param kicker 引题, the small line above; may be empty
 * @param edition the issue, at the other end of the kicker's line; may be empty
 * @param headline 主题; a full-width or plain space in it is a place to break
 * @param subhead 副题 with its dash; may be empty
 */
public record Masthead(List<Inline> kicker, List<Inline> edition, List<Inline> headline, List<Inline> subhead)
        implements Block {
    /** Copies the lines; refuses a head without a headline. */
    public Masthead {
        kicker = List.copyOf(kicker);
        edition = List.copyOf(edition);
        headline = List.copyOf(headline);
        subhead = List.copyOf(subhead);
        if (Inline.text(headline).isBlank()) {
            throw new IllegalArgumentException("headline is blank");
        }
    }

    @Override
    public List<List<Inline>> lines() {
        return List.of(kicker, edition, headline, subhead);
    }
}
