package io.github.zongshu.export;

import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Inline;
import java.util.Arrays;
import java.util.List;

/** A title as it is measured and cut: how wide each stretch is, and what ending a line at each place costs. */
final class TitleText {
    /** A line cannot end there. */
    static final double NEVER = Double.POSITIVE_INFINITY;

    private static final double AT_SPACE = 0;
    private static final double BEFORE_ABOUT = 0.2;
    private static final double AFTER_MARK = 0.5;
    private static final double AFTER_LINK = 1;
    private static final double BEFORE_KIND = 1;
    private static final double BETWEEN_WORDS = 3;
    private static final double SOMEWHERE = 7;
    private static final double BEFORE_OF = 8;
    private static final double AFTER_ABOUT = 15;
    /** What parting the name of the issuer, which stands before 关于, costs in addition. */
    private static final double IN_ISSUER = 6;

    private static final String ABOUT = "关于";
    private static final String OPENERS = "《“‘（〔【〈「『";
    private static final String CLOSERS = "》”’）〕】〉」』";
    private static final String NOT_FIRST = "、，。：；！？—…·～" + CLOSERS;
    private static final String LINKS = "和与及暨、，：";
    private static final double HALF = 0.56;
    private static final double CAPITAL = 0.7;
    /** Beside a Han character, a Latin one or a digit stands off a little. */
    private static final double MIXED = 0.25;

    private final String text;
    private final double[] widths;
    private final double[] costs;

    private TitleText(String text) {
        this.text = text;
        this.widths = new double[text.length() + 1];
        this.costs = new double[text.length() + 1];
    }

    /**
     * A title.
     *
     * @param opened whether lines may end within brackets and quotation marks
     */
    static TitleText of(List<Inline> title, boolean opened) {
        TitleText made = new TitleText(Inline.text(title));
        made.measure();
        made.judge(opened);
        int at = 0;
        for (Inline inline : title) {
            int end = at + inline.text().length();
            if (inline instanceof Bound) {
                Arrays.fill(made.costs, at + 1, Math.max(at + 1, end), NEVER);
            }
            at = end;
        }
        return made;
    }

    int length() {
        return text.length();
    }

    /** What ending a line before the char at a place costs. */
    double cost(int place) {
        return costs[place];
    }

    /** In ems, without blanks at the ends. */
    double width(int from, int to) {
        int start = skipBlanks(from);
        int end = trim(to);
        return end <= start ? 0 : widths[end] - widths[start];
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(at)) {
            at++;
        }
        return at;
    }

    int trim(int to) {
        int at = to;
        while (at > 0 && isBlank(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isBlank(int place) {
        return text.charAt(place) == ' ' || text.charAt(place) == '\u3000';
    }

    private void measure() {
        for (int i = 0; i < text.length(); i++) {
            double gap = i > 0 && isHan(i) != isHan(i - 1) && (isWord(i) || isWord(i - 1)) ? MIXED : 0;
            widths[i + 1] = widths[i] + gap + em(text.charAt(i));
        }
    }

    private static double em(char c) {
        if (c >= 0x80) {
            // Halves of a surrogate pair make one character.
            return Character.isLowSurrogate(c) ? 0 : 1;
        }
        return c >= 'A' && c <= 'Z' ? CAPITAL : HALF;
    }

    private boolean isHan(int i) {
        return Character.isIdeographic(text.charAt(i));
    }

    private boolean isWord(int i) {
        char c = text.charAt(i);
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '%');
    }

    private void judge(boolean opened) {
        boolean[] whole = TitleWords.whole(text);
        int issuer = text.indexOf(ABOUT);
        int depth = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            depth += OPENERS.indexOf(before) >= 0 ? 1 : 0;
            depth -= CLOSERS.indexOf(before) >= 0 && depth > 0 ? 1 : 0;
            double here = (depth > 0 && !opened) || whole[i] ? NEVER : cost(i, before, after);
            costs[i] = (i < issuer && here > AT_SPACE) || depth > 0 ? here + IN_ISSUER : here;
        }
    }

    private double cost(int i, char before, char after) {
        if (text.startsWith(ABOUT, i - ABOUT.length())) {
            return AFTER_ABOUT;
        }
        boolean word = isWord(i) || isWord(i - 1);
        if (OPENERS.indexOf(before) >= 0
                || NOT_FIRST.indexOf(after) >= 0
                || Character.isLowSurrogate(after)
                || (word && !isBlank(i) && !isBlank(i - 1))) {
            boolean number = word && isHan(i - 1) && !isBlank(i);
            return number && NOT_FIRST.indexOf(after) < 0 ? BETWEEN_WORDS : NEVER;
        }
        if (isBlank(i - 1)) {
            return AT_SPACE;
        }
        if (isBlank(i)) {
            return NEVER;
        }
        if (text.startsWith(ABOUT, i)) {
            return BEFORE_ABOUT;
        }
        if (CLOSERS.indexOf(before) >= 0) {
            return AFTER_MARK;
        }
        if (LINKS.indexOf(before) >= 0) {
            return AFTER_LINK;
        }
        if (after == '的') {
            return TitleWords.isKind(text.substring(i + 1)) ? BEFORE_KIND : BEFORE_OF;
        }
        return TitleWords.begins(text, i) || TitleWords.ends(text, i) ? BETWEEN_WORDS : SOMEWHERE;
    }
}
