package io.github.zongshu.campaign;

import java.util.List;
import java.util.Objects;

/**
 * A part of the review: a two-part head, prose, and what stands in it.
 *
 * @param lead the head's striking first part, such as 听民声
 * @param rest the head's second part; may be empty
 * @param parts its content, in order
 */
public record Section(Prose lead, Prose rest, List<Part> parts) {
    /** Something in a section. */
    public sealed interface Part permits Words, Subhead, Quotation, PullQuote, Show {}

    /**
     * A paragraph.
     *
     * @param prose its words and references
     */
    public record Words(Prose prose) implements Part {}

    /**
     * A head within the section.
     *
     * @param level 2 to 4, 1 being the section's own head
     * @param prose its words and references, without a number: a document counts its heads itself
     */
    public record Subhead(int level, Prose prose) implements Part {
        /** Refuses a level that is none within a section. */
        public Subhead {
            Objects.requireNonNull(prose, "prose");
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("level is not 2 to 4: " + level);
            }
        }
    }

    /**
     * What somebody said, printed as a paragraph with its speaker. Numbers in it are the speaker's, not the campaign's.
     *
     * @param words what was said, without quotation marks
     * @param speaker who said it, by office rather than by name; may be empty
     */
    public record Quotation(String words, String speaker) implements Part {}

    /**
     * A sentence or number lifted out of the text.
     *
     * @param prose its words and references
     */
    public record PullQuote(Prose prose) implements Part {}

    /**
     * The place of a photo, a graphic or a breakdown.
     *
     * @param id the id of what is shown
     */
    public record Show(String id) implements Part {}

    /** Copies the parts. */
    public Section {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(rest, "rest");
        parts = List.copyOf(parts);
    }

    /** A section of plain paragraphs. */
    public static Section of(String lead, String rest, String... paragraphs) {
        return new Section(
                new Prose(lead),
                new Prose(rest),
                List.of(paragraphs).stream()
                        .<Part>map(p -> new Words(new Prose(p)))
                        .toList());
    }
}
