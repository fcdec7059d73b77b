package io.github.zongshu.pdf.type;

/**
 * What stands between a cluster and the next one.
 *
 * @param glue natural width in points
 * @param shrink how much of it may be taken away
 * @param order in which turn it is taken away, an index of {@link #ORDERS}
 * @param stretch how much may be added before characters are spaced
 * @param elastic whether it takes part in the spacing of characters
 * @param breaking whether a line may end here
 */
record Joint(double glue, double shrink, int order, double stretch, boolean elastic, Breaking breaking) {
    /** Turns of taking away, the first taken first (CLREQ, priorities of reduction). */
    static final int ORDERS = 5;

    static final int WORD_SPACE = 0;
    static final int BRACKET = 1;
    static final int PAUSE = 2;
    static final int MIXED = 3;
    static final int STOP = 4;

    /** How strongly a joint resists a line's end; weaker ones give way first where nothing fits. */
    enum Breaking {
        /** A line may end here. */
        FREE,
        /** A line may end here, and the space is swallowed. */
        AT_SPACE,
        /** Within a quantity or a word. */
        WITHIN,
        /** A forbidden beginning or end would arise. */
        FORBIDDEN,
        /** Within one mark of two em. */
        NEVER;

        boolean isAllowed() {
            return this == FREE || this == AT_SPACE;
        }
    }
}
