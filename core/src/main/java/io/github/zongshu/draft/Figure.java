package io.github.zongshu.draft;

import io.github.zongshu.quantity.Content;
import io.github.zongshu.quantity.Direction;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormatException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in a draft. Compared by identity: the same words may stand twice.
 */
final class Figure {
    private final int passage;
    private final int start;
    private final int end;
    private final String text;
    private final @Nullable Mark mark;
    private final @Nullable Mention mention;

    /**
     * A number of a passage.
     *
     * @param passage which passage, from 0
     * @param start where it starts in the passage
     * @param text its words, hedge and unit included
     * @param mark by what it is marked as bound, if it is
     * @param mention what the scanner makes of it, if it sees one number
     */
    Figure(int passage, int start, String text, @Nullable Mark mark, @Nullable Mention mention) {
        this.passage = passage;
        this.start = start;
        this.end = start + text.length();
        this.text = text;
        this.mark = mark;
        this.mention = mention;
    }

    int passage() {
        return passage;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String text() {
        return text;
    }

    boolean isMarked() {
        return mark != null;
    }

    String reference() {
        return mark == null ? "" : mark.reference();
    }

    String bookmark() {
        return mark == null ? "" : mark.bookmark();
    }

    /** Where it stands in the whole draft, for orders. */
    long position() {
        return ((long) passage << 32) + start;
    }

    boolean meets(int from, int to) {
        return start < to && from < end;
    }

    Optional<Direction.Sense> sense() {
        return Optional.ofNullable(mention).map(m -> m.direction().sense());
    }

    /** What it amounts to, as far as it can be read. */
    Optional<Quantity> quantity() {
        if (mention != null && mention.content() instanceof Content.Amount amount) {
            return Optional.of(amount.quantity());
        }
        try {
            return Optional.of(Quantity.parse(Letters.plain(text)));
        } catch (QuantityFormatException e) {
            return Optional.empty();
        }
    }

    /** What the scanner takes for the thing that is measured. */
    String noun() {
        return mention == null ? "" : mention.noun();
    }

    /** Whether data should stand behind it: a date, a place in an order or a word that only looks like a number need none. */
    boolean needsData() {
        return mention == null
                ? isMarked()
                : switch (mention.kind()) {
                    case DATE, TIME, YEAR, ORDER, RANK, COVERAGE, VAGUE, ANNIVERSARY -> isMarked();
                    case COUNT, MONEY, LENGTH, AREA, MASS, VOLUME, DURATION, AGE, PERCENT, PERCENTAGE_POINT -> true;
                    case MULTIPLE, TEMPERATURE, RATE, RATIO, CHANGE, GARBLED -> true;
                };
    }
}
