package io.github.zongshu.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which letter of an old text is which of a new one: the alignment of most worth, in which a number is one piece. Another number in
 * the place of one counts as the same piece changed. Time and room grow with the product of the lengths.
 */
final class Alignment {
    private static final int NONE = -1;
    private static final int NUMBER = 6;
    private static final int OTHER_NUMBER = 3;
    private static final int LETTER = 2;
    private static final int SIGN = 1;

    /** How far around a number its neighbours are looked at. */
    private static final int NEAR = 4;

    private static final Pattern PIECE =
            Pattern.compile("[0-9０-９]+(?:[,，\\p{Z}][0-9]{3}(?![0-9]))*(?:[.．][0-9０-９]+)?|[\\s\\S]");

    private final List<Piece> before;
    private final List<Piece> after;

    /** For each old piece the new one, or none. */
    private final int[] partner;

    private record Piece(int start, int end, String letters, boolean isNumber) {}

    Alignment(String old, String now) {
        this.before = pieces(old);
        this.after = pieces(now);
        this.partner = new int[before.size()];
        align();
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            String letters = Letters.plain(matcher.group());
            if (!letters.isEmpty()) {
                boolean number = letters.charAt(0) >= '0' && letters.charAt(0) <= '9';
                pieces.add(new Piece(matcher.start(), matcher.end(), letters, number));
            }
        }
        return pieces;
    }

    private void align() {
        int[][] worth = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                int pair = worth(before.get(i), after.get(j));
                int skip = Math.max(worth[i + 1][j], worth[i][j + 1]);
                worth[i][j] = pair > 0 ? Math.max(skip, pair + worth[i + 1][j + 1]) : skip;
            }
        }
        Arrays.fill(partner, NONE);
        int j = 0;
        for (int i = 0; i < before.size() && j < after.size(); ) {
            int pair = worth(before.get(i), after.get(j));
            if (pair > 0 && worth[i][j] == pair + worth[i + 1][j + 1]) {
                partner[i++] = j++;
            } else if (worth[i][j] == worth[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static int worth(Piece a, Piece b) {
        if (a.isNumber && b.isNumber) {
            return a.letters.equals(b.letters) ? NUMBER : OTHER_NUMBER;
        }
        if (a.isNumber || b.isNumber || !a.letters.equals(b.letters)) {
            return 0;
        }
        return Character.isLetterOrDigit(a.letters.codePointAt(0)) ? LETTER : SIGN;
    }

    /** The stretch of the new text in which an old one may have ended up: all between what stood on either side of it. */
    Stretch image(int start, int end) {
        int first = first(start);
        int last = first;
        while (last < before.size() && before.get(last).start < end) {
            last++;
        }
        int left = first - 1;
        while (left >= 0 && partner[left] == NONE) {
            left--;
        }
        int right = last;
        while (right < before.size() && partner[right] == NONE) {
            right++;
        }
        int from = left < 0 ? 0 : after.get(partner[left]).end;
        int to = right == before.size() ? Integer.MAX_VALUE : after.get(partner[right]).start;
        return new Stretch(from, Math.max(from, to), kept(first, last), isAtHome(first, last));
    }

    private int first(int start) {
        int first = 0;
        while (first < before.size() && before.get(first).end <= start) {
            first++;
        }
        return first;
    }

    /** The stretches of the new text that pieces of an old one became. */
    private List<int[]> kept(int first, int last) {
        List<int[]> kept = new ArrayList<>();
        for (int i = first; i < last; i++) {
            if (partner[i] != NONE) {
                Piece piece = after.get(partner[i]);
                kept.add(new int[] {piece.start, piece.end});
            }
        }
        return kept;
    }

    /** Whether at least half of the letters around an old stretch are still around. */
    private boolean isAtHome(int first, int last) {
        int letters = 0;
        int kept = 0;
        for (int i = Math.max(0, first - NEAR); i < Math.min(before.size(), last + NEAR); i++) {
            if (i < first || i >= last) {
                letters++;
                kept += partner[i] == NONE ? 0 : 1;
            }
        }
        return kept * 2 >= letters;
    }

    /**
     * Where something old may be in the new text.
     *
     * @param from where the stretch starts
     * @param to where it ends; the greatest int for the end of the text
     * @param kept where its own pieces went, each with start and end
     * @param atHome whether its neighbours are still beside it
     */
    record Stretch(int from, int to, List<int[]> kept, boolean atHome) {
        /** The same in a text that begins earlier. */
        Stretch moved(int by) {
            List<int[]> moved = kept.stream()
                    .map(each -> new int[] {each[0] + by, each[1] + by})
                    .toList();
            return new Stretch(from + by, to == Integer.MAX_VALUE ? to : to + by, moved, atHome);
        }

        boolean holds(Figure figure) {
            return figure.start() < to && from < figure.end() && figure.end() > figure.start();
        }

        /** How much of it became part of a figure, in letters. */
        int shareOf(Figure figure) {
            return kept.stream()
                    .mapToInt(each -> Math.max(0, Math.min(figure.end(), each[1]) - Math.max(figure.start(), each[0])))
                    .sum();
        }
    }
}
