package io.github.zongshu.quantity;

import java.util.Arrays;

/**
 * Where each character of a clean text stood in the text as given. Remembers only the places behind which the distance changes:
 * a text from which nothing was left out costs nothing.
 */
final class Places {
    /** From which characters of the clean text on a distance holds, in rising order. */
    private int[] starts = new int[8];

    private int[] distances = new int[8];
    private int count;
    private int distance;

    /** Says where a character stood; characters are told of from left to right, each once. */
    void put(int index, int place) {
        if (place - index == distance) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            distances = Arrays.copyOf(distances, count * 2);
        }
        distance = place - index;
        starts[count] = index;
        distances[count++] = distance;
    }

    /** Where a character stood. */
    int of(int index) {
        if (count == 0) {
            return index;
        }
        int found = Arrays.binarySearch(starts, 0, count, index);
        int before = found >= 0 ? found : -found - 2;
        return before < 0 ? index : index + distances[before];
    }
}
