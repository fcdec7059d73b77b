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

        /** Without the hedge before the number, which is part of what stands before: 最多 in 人数最多为5. */
        Figure from(int numeral) {
            Content bare = content;
            if (content instanceof Content.Amount a) {
                Qualifier words = a.quantity().qualifier();
                Qualifier left = new Qualifier("", words.inner(), words.after(), words.tail());
                bare = new Content.Amount(
                        new Quantity(a.quantity().numeral(), left, a.quantity().unit()));
            }
            return new Figure(numeral, end, kind, bare);
        }

        /** The measure word of an amount; none of anything else. */
        MeasureWord unit() {
            return content instanceof Content.Amount a ? a.quantity().unit() : MeasureWord.NONE;
        }
    }
}
