package io.github.zongshu.quantity;

/** What a recogniser says of a place. */
sealed interface Finding {
    /** Where the next look goes. */
    int end();

    /**
     * No figure here.
     *
     * @param end where the next look goes
     */
    record Skip(int end) implements Finding {}

    /**
     * A figure.
     *
     * @param start where it starts in the clean text
     * @param end where it ends
     * @param kind what sort
     * @param content what it states
     */
    record Figure(int start, int end, MentionKind kind, Content content) implements Finding {
        static Figure amount(int start, int end, MentionKind kind, Quantity quantity) {
            return new Figure(start, end, kind, new Content.Amount(quantity));
        }

        static Figure moment(int start, int end, MentionKind kind, String iso) {
            return new Figure(start, end, kind, new Content.Moment(iso));
        }

        /** The measure word of an amount; none of anything else. */
        MeasureWord unit() {
            return content instanceof Content.Amount a ? a.quantity().unit() : MeasureWord.NONE;
        }
    }
}
