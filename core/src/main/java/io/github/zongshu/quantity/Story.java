package io.github.zongshu.quantity;

import java.util.List;
import java.util.OptionalInt;

/** Follows a text from figure to figure: which period is being told of, and of what whole parts are being told (其中). */
final class Story {
    private static final int LONGEST_PERIOD = 24;

    private final ScanText text;
    private final Lexicon lexicon;
    private final Plot plot;
    private int at;
    private int clauseStart;
    private String period = "";
    private boolean parts;
    private boolean wholeInLastSentence;
    private OptionalInt whole = OptionalInt.empty();
    private int lastFigure = -1;
    private int firstOfSentence = -1;

    Story(ScanText text, Lexicon lexicon, Plot plot) {
        this.text = text;
        this.lexicon = lexicon;
        this.plot = plot;
    }

    /** What each character may mean for a story; most mean nothing. */
    static final class Plot {
        private static final byte NOTHING = 0;
        private static final byte SENTENCE_END = 1;
        private static final byte CLAUSE_END = 2;
        private static final byte WORD = 3;

        /** What may happen at each character. */
        private final byte[] turns = new byte[Character.MAX_VALUE + 1];

        Plot(Lexicon lexicon) {
            for (char c = 0; c < Character.MAX_VALUE; c++) {
                turns[c] = lexicon.startsContext(ContextWord.PERIOD, c) || c == '其' || c == '以' ? WORD : NOTHING;
            }
            "。！？\n".chars().forEach(c -> turns[c] = SENTENCE_END);
            "，；：、,:;".chars().forEach(c -> turns[c] = CLAUSE_END);
        }
    }

    /** The period of the sentence so far. */
    String period() {
        return period;
    }

    /** Whether a figure stood in the sentence already. */
    boolean isSameSentence() {
        return firstOfSentence >= 0;
    }

    /** Reads on up to a figure. */
    void advance(int to) {
        while (at < to) {
            char c = text.charAt(at);
            switch (plot.turns[c]) {
                case Plot.SENTENCE_END -> endSentence(c);
                case Plot.CLAUSE_END -> clauseStart = at + 1;
                case Plot.WORD -> readPeriod();
                default -> {}
            }
            at++;
        }
    }

    /** 其中, …以来, and the words of the lexicon. */
    private void readPeriod() {
        if (text.startsWith("其中", at)) {
            parts = true;
            whole = OptionalInt.empty();
        } else if (text.startsWith("以来", at) && at - clauseStart <= LONGEST_PERIOD) {
            period = text.subSequence(clauseStart, at + 2).toString();
        } else {
            int length = lexicon.context(ContextWord.PERIOD, text, at);
            if (length > 0 && "比较与同".indexOf(text.at(at - 1)) < 0) {
                period = text.subSequence(at, at + length).toString();
                at += length - 1;
            }
        }
    }

    private void endSentence(char mark) {
        clauseStart = at + 1;
        parts = false;
        whole = OptionalInt.empty();
        wholeInLastSentence = firstOfSentence >= 0 && mark != '\n';
        if (firstOfSentence >= 0 || mark == '\n') {
            lastFigure = wholeInLastSentence ? firstOfSentence : -1;
        }
        firstOfSentence = -1;
        period = mark == '\n' ? "" : period;
    }

    /** The figure of which this one is a part: the last before 其中 with the same measure word. */
    OptionalInt whole(int index, List<Finding.Figure> figures) {
        Finding.Figure figure = figures.get(index);
        if (!parts || figure.unit().isNone()) {
            return OptionalInt.empty();
        }
        if (whole.isEmpty()) {
            whole = lastBefore(index, figures);
        }
        return whole.isPresent() && figures.get(whole.getAsInt()).unit().equals(figure.unit())
                ? whole
                : OptionalInt.empty();
    }

    private OptionalInt lastBefore(int index, List<Finding.Figure> figures) {
        int from = firstOfSentence >= 0 ? firstOfSentence : lastFigure;
        for (int i = index - 1; from >= 0 && i >= from; i--) {
            if (figures.get(i).unit().equals(figures.get(index).unit())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Steps over a figure; a date is the period of what follows. */
    void pass(Finding.Figure figure, int index) {
        if (firstOfSentence < 0) {
            firstOfSentence = index;
        }
        if (figure.kind() == MentionKind.YEAR || figure.kind() == MentionKind.DATE) {
            period = text.subSequence(figure.start(), figure.end()).toString();
        }
        at = Math.max(at, figure.end());
    }
}
