package io.github.zongshu.quantity;

import java.util.List;
import java.util.OptionalInt;

/** Follows a text from figure to figure: which period is being told of, and of what whole parts are being told (其中). */
final class Story {
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final int LONGEST_PERIOD = 24;

    private final ScanText text;
    private final Lexicon lexicon;
    private int at;
    private int clauseStart;
    private String period = "";
    private boolean parts;
    private boolean wholeInLastSentence;
    private OptionalInt whole = OptionalInt.empty();
    private int lastFigure = -1;
    private int firstOfSentence = -1;

    Story(ScanText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The period of the sentence so far. */
    String period() {
        return period;
    }

    /** Reads on up to a figure. */
    void advance(int to) {
        while (at < to) {
            char c = text.charAt(at);
            if (SENTENCE_ENDS.indexOf(c) >= 0) {
                endSentence(c);
            } else if ("，；：、,:;".indexOf(c) >= 0) {
                clauseStart = at + 1;
            } else if (c == '其' && text.startsWith("其中", at)) {
                parts = true;
                whole = OptionalInt.empty();
            } else if (c == '以' && text.startsWith("以来", at) && at - clauseStart <= LONGEST_PERIOD) {
                period = text.subSequence(clauseStart, at + 2).toString();
            } else {
                int length = lexicon.context(ContextWord.PERIOD, text, at);
                if (length > 0) {
                    period = text.subSequence(at, at + length).toString();
                    at += length - 1;
                }
            }
            at++;
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
    OptionalInt whole(Finding.Figure figure, List<Finding.Figure> figures) {
        if (!parts || figure.unit().isNone()) {
            return OptionalInt.empty();
        }
        if (whole.isEmpty()) {
            whole = lastBefore(figure, figures);
        }
        return whole.isPresent() && figures.get(whole.getAsInt()).unit().equals(figure.unit())
                ? whole
                : OptionalInt.empty();
    }

    private OptionalInt lastBefore(Finding.Figure figure, List<Finding.Figure> figures) {
        int from = firstOfSentence >= 0 ? firstOfSentence : lastFigure;
        int to = figures.indexOf(figure);
        for (int i = to - 1; i >= Math.max(0, from); i--) {
            if (from >= 0 && figures.get(i).unit().equals(figure.unit())) {
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
