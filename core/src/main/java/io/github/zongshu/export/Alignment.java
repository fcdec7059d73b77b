package io.github.zongshu.export;

import java.util.Arrays;

/** Two lines laid side by side so that as many characters as possible stand beside their like. */
final class Alignment {
    private static final int ALONE = -1;

    private final String found;
    /** For each character of the wanted line the place of its like in the found one. */
    private final int[] like;

    Alignment(String wanted, String found) {
        this.found = found;
        this.like = new int[wanted.length()];
        Arrays.fill(like, ALONE);
        int[][] common = new int[wanted.length() + 1][found.length() + 1];
        for (int i = wanted.length() - 1; i >= 0; i--) {
            for (int j = found.length() - 1; j >= 0; j--) {
                common[i][j] = wanted.charAt(i) == found.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < wanted.length() && j < found.length()) {
            if (wanted.charAt(i) == found.charAt(j)) {
                like[i++] = j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Whether a stretch stands in the found line whole, and no number goes on before or behind it. */
    boolean keeps(int from, int to) {
        for (int i = from; i < to; i++) {
            if (like[i] == ALONE || like[i] != like[from] + i - from) {
                return false;
            }
        }
        int before = like[from] - 1;
        int behind = like[to - 1] + 1;
        boolean grows = (before >= 0 && Plain.isOfNumber(found.charAt(before)) && !isLike(from - 1, before))
                || (behind < found.length() && Plain.isOfNumber(found.charAt(behind)) && !isLike(to, behind));
        return !grows;
    }

    private boolean isLike(int wanted, int place) {
        return wanted >= 0 && wanted < like.length && like[wanted] == place;
    }

    /** What the found line has between the neighbours of a stretch. */
    String instead(int from, int to) {
        int before = from - 1;
        while (before >= 0 && like[before] == ALONE) {
            before--;
        }
        int behind = to;
        while (behind < like.length && like[behind] == ALONE) {
            behind++;
        }
        int start = before < 0 ? 0 : like[before] + 1;
        int end = behind >= like.length ? found.length() : like[behind];
        return found.substring(start, Math.max(start, end));
    }
}
