package io.github.zongshu.benchmarks;

import io.github.zongshu.benchmarks.Contest.Variant;
import io.github.zongshu.quantity.MentionScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The mention scanner against one pass over the characters, and long texts against short ones. */
final class ScannerContests {
    private static final int KB = 1 << 10;
    private static final MentionScanner SCANNER = MentionScanner.standard();

    private ScannerContests() {}

    static List<Contest> all() {
        List<Contest> contests = new ArrayList<>();
        for (int kilobytes : List.of(10, 100, 1000)) {
            String text = Prose.ofBytes(kilobytes * KB);
            contests.add(new Contest(
                    "Figures of " + kilobytes + " KB of prose",
                    List.of(
                            new Variant("floor: one pass that counts digits and Han characters", () -> count(text)),
                            new Variant("MentionScanner", scans(text, 1)))));
        }
        contests.add(new Contest(
                "Figures of 1000 KB, in texts of several lengths",
                List.of(
                        new Variant("100 texts of 10 KB", scans(Prose.ofBytes(10 * KB), 100)),
                        new Variant("10 texts of 100 KB", scans(Prose.ofBytes(100 * KB), 10)),
                        new Variant("1 text of 1000 KB", scans(Prose.ofBytes(1000 * KB), 1)))));
        return contests;
    }

    /** Scans a text so many times and counts: a hash of all mentions would take a fifth of the time, and is no scanner's work. */
    private static Callable<Integer> scans(String text, int times) {
        return () -> {
            int found = 0;
            for (int i = 0; i < times; i++) {
                found += SCANNER.scan(text).size();
            }
            return found;
        };
    }

    /** The least that any scanner does: it looks at each character once. */
    private static int count(String text) {
        int digits = 0;
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c >= '\u4e00' && c <= '\u9fff') {
                han++;
            }
        }
        return 31 * digits + han;
    }
}
