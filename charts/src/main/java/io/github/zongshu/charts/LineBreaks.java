package io.github.zongshu.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where a label may be broken: between ideographs, at spaces and behind hyphens, not within words and numbers, not before closing marks and
 * not behind opening ones.
 */
final class LineBreaks {
    private static final String NOT_FIRST = "，。、；：！？）〕】》〉”’％%‰…·—,.;:!?)]}";
    private static final String NOT_LAST = "（〔【《〈“‘([{";
    private static final int HALVINGS = 7;

    private final List<String> pieces;

    private LineBreaks(List<String> pieces) {
        this.pieces = pieces;
    }

    static LineBreaks of(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int next = text.codePointAt(at);
            if (!piece.isEmpty() && mayBreak(before, next)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(next);
            before = next;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return new LineBreaks(pieces);
    }

    /** As few lines as fit, then as even as possible with so many. A piece wider than a line is broken anywhere. */
    List<String> wrap(double width, ToDoubleFunction<String> measure) {
        List<String> best = greedy(width, measure);
        double enough = width;
        double widest = pieces.stream()
                .mapToDouble(piece -> measure.applyAsDouble(piece.strip()))
                .filter(piece -> piece <= width)
                .max()
                .orElse(0);
        double tooLittle = Math.max(width / 2, widest);
        for (int i = 0; i < HALVINGS && best.size() > 1; i++) {
            double middle = (enough + tooLittle) / 2;
            List<String> even = greedy(middle, measure);
            boolean fits =
                    even.size() <= best.size() && even.stream().allMatch(l -> measure.applyAsDouble(l) <= middle);
            best = fits ? even : best;
            enough = fits ? middle : enough;
            tooLittle = fits ? tooLittle : middle;
        }
        return best;
    }

    private List<String> greedy(double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            String longer = line + piece;
            if (line.isEmpty() || measure.applyAsDouble(longer.stripTrailing()) <= width) {
                line = longer;
            } else {
                lines.add(line.strip());
                line = piece.stripLeading();
            }
            line = chopped(line, width, measure, lines);
        }
        if (!line.isBlank() || lines.isEmpty()) {
            lines.add(line.strip());
        }
        return lines;
    }

    /** Breaks what no line can hold, such as an endless Latin word; what remains for the next line. */
    private static String chopped(String line, double width, ToDoubleFunction<String> measure, List<String> lines) {
        String rest = line;
        while (rest.codePointCount(0, rest.length()) > 1 && measure.applyAsDouble(rest.stripTrailing()) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && measure.applyAsDouble(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private static boolean mayBreak(int before, int next) {
        if (NOT_FIRST.indexOf(next) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(next) || (before == '-' && Character.isLetter(next));
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x2E80;
    }
}
