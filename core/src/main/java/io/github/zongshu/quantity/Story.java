package io.github.zongshu.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Follows a text from figure to figure: which period is being told of, and of what whole parts are being told (其中). */
final class Story {
    private static final int LONGEST_PERIOD = 24;
    private static final CharClass CLAUSE_ENDS = CharClass.of("。！？\n，；：、,:;");

    /** Before a period, these say that something is compared with it: 比上年. */
    private static final CharClass COMPARING = CharClass.of("比较与同");

    private static final int LONGEST_ASIDE = 40;
    private static final int MOST_FIGURES_BACK = 100;

    private final ScanText text;
    private final WordTree<ContextWord> periods;
    private final Plot plot;
    private final List<Finding.Figure> figures;
    private int at;
    /** How many figures were passed. */
    private int passed;

    private String period = "";
    private boolean parts;
    private boolean wholeInLastSentence;
    private OptionalInt whole = OptionalInt.empty();
    private Parts outer = Parts.NONE;
    private int lastFigure = -1;
    private int firstOfSentence = -1;

    Story(ScanText text, List<Finding.Figure> figures, Lexicon lexicon, Plot plot) {
        this.text = text;
        this.periods = lexicon.words(ContextWord.PERIOD);
        this.plot = plot;
        this.figures = figures;
    }

    /** Whether parts are being told of, and of what whole. */
    private record Parts(boolean told, OptionalInt whole) {
        static final Parts NONE = new Parts(false, OptionalInt.empty());
    }

    /** What each character may mean for a story; most mean nothing. */
    static final class Plot {
        private static final String SENTENCE_ENDS = "。！？\n";

        private final Turn[] turns = new Turn[Character.MAX_VALUE + 1];
        private final CharClass turning;

        /** What may happen at a character. */
        private enum Turn {
            NOTHING,
            SENTENCE_END,
            WORD,
            OPENING,
            CLOSING
        }

        Plot(Lexicon lexicon) {
            Arrays.setAll(turns, c -> turn(lexicon, (char) c));
            turning = CharClass.where(c -> turns[c] != Turn.NOTHING);
        }

        private static Turn turn(Lexicon lexicon, char c) {
            if (c == '(' || c == ')') {
                return c == '(' ? Turn.OPENING : Turn.CLOSING;
            }
            if (SENTENCE_ENDS.indexOf(c) >= 0) {
                return Turn.SENTENCE_END;
            }
            return lexicon.startsContext(ContextWord.PERIOD, c) || c == '其' || c == '以' ? Turn.WORD : Turn.NOTHING;
        }

        private Turn of(char c) {
            return turns[c];
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
        at = text.first(plot.turning, at, to);
        while (at < to) {
            turn(text.charAt(at));
            at = text.first(plot.turning, at + 1, to);
        }
    }

    private void turn(char c) {
        switch (plot.of(c)) {
            case NOTHING -> {}
            case SENTENCE_END -> endSentence(c);
            case WORD -> readWord(c);
            case OPENING -> outer = new Parts(parts, whole);
            case CLOSING -> {
                // (其中…) ends with its brackets.
                parts = outer.told();
                whole = outer.whole();
            }
        }
    }

    /** 其中, …以来, and the words of the lexicon. */
    private void readWord(char c) {
        if (c == '其' && text.at(at + 1) == '中') {
            parts = true;
            whole = OptionalInt.empty();
            return;
        }
        if (c == '以' && text.at(at + 1) == '来') {
            int start = clauseStart();
            if (start >= 0) {
                period = text.slice(start, at + 2);
                return;
            }
        }
        int length = periods.length(text, at);
        if (length > 0 && !COMPARING.has(text.at(at - 1))) {
            period = text.slice(at, at + length);
            at += length - 1;
        }
    }

    /** Where the clause begins that is being told, marks inside figures (1,200) left aside; negative if too far back. */
    private int clauseStart() {
        int figure = passed - 1;
        int floor = Math.max(0, at - LONGEST_PERIOD);
        int start = at;
        boolean found = false;
        while (start > floor && !found) {
            if (figure >= 0 && figures.get(figure).end() == start) {
                start = figures.get(figure--).start();
            } else {
                found = CLAUSE_ENDS.has(text.charAt(start - 1));
                start -= found ? 0 : 1;
            }
        }
        boolean begins = start == 0 || CLAUSE_ENDS.has(text.charAt(start - 1));
        return start >= floor && begins ? start : -1;
    }

    private void endSentence(char mark) {
        parts = false;
        whole = OptionalInt.empty();
        outer = Parts.NONE;
        wholeInLastSentence = firstOfSentence >= 0 && mark != '\n';
        if (firstOfSentence >= 0 || mark == '\n') {
            lastFigure = wholeInLastSentence ? firstOfSentence : -1;
        }
        firstOfSentence = -1;
        period = mark == '\n' ? "" : period;
    }

    /** The figure of which this one is a part: the last before 其中 with the same measure word. */
    OptionalInt whole(int index) {
        Finding.Figure figure = figures.get(index);
        if (!parts || figure.unit().isNone() || figure.kind() == MentionKind.AGE) {
            return OptionalInt.empty();
        }
        if (whole.isEmpty()) {
            whole = lastBefore(index);
        }
        return whole.isPresent() && figures.get(whole.getAsInt()).unit().equals(figure.unit())
                ? whole
                : OptionalInt.empty();
    }

    private OptionalInt lastBefore(int index) {
        OptionalInt last = OptionalInt.empty();
        int from = firstOfSentence >= 0 ? firstOfSentence : lastFigure;
        for (int i = index - 1; from >= 0 && i >= Math.max(from, index - MOST_FIGURES_BACK); i--) {
            if (figures.get(i).unit().equals(figures.get(index).unit())) {
                last = last.isEmpty() ? OptionalInt.of(i) : last;
                if (!isAside(figures.get(i))) {
                    return OptionalInt.of(i);
                }
            }
        }
        return last;
    }

    /** 余额3200亿元(比年初增加260亿元), 其中…: what grew and what stands in brackets is no whole unless nothing else is. */
    private boolean isAside(Finding.Figure figure) {
        boolean closed = false;
        for (int i = figure.end(); i < Math.min(at + 1, figure.end() + LONGEST_ASIDE) && !closed; i++) {
            closed = text.at(i) == ')';
            if (text.at(i) == '(') {
                return false;
            }
        }
        return closed;
    }

    /** Steps over a figure; a date is the period of what follows. */
    void pass(Finding.Figure figure, int index) {
        if (firstOfSentence < 0) {
            firstOfSentence = index;
        }
        if (figure.kind() == MentionKind.YEAR || figure.kind() == MentionKind.DATE) {
            period = text.slice(figure.start(), figure.end());
        }
        at = Math.max(at, figure.end());
        passed = index + 1;
    }
}
