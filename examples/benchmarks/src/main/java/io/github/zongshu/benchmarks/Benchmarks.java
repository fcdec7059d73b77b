package io.github.zongshu.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Prints the tables of {@code docs/performance.md}: all of them, or those of the groups that are named. */
public final class Benchmarks {
    private static final Map<String, Supplier<List<Contest>>> GROUPS = groups();

    private Benchmarks() {}

    private static Map<String, Supplier<List<Contest>>> groups() {
        Map<String, Supplier<List<Contest>>> groups = new LinkedHashMap<>();
        groups.put("scanner", ScannerContests::all);
        groups.put("pdf", PdfContests::all);
        return groups;
    }

    /** Runs the contests of the groups named, or of all. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Set<String> wanted = args.length == 0 ? GROUPS.keySet() : Set.of(args);
        if (!GROUPS.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("groups are " + GROUPS.keySet() + ", not " + wanted);
        }
        Stadium stadium = new Stadium(Stadium.Pace.FULL);
        for (Map.Entry<String, Supplier<List<Contest>>> group : GROUPS.entrySet()) {
            for (Contest contest :
                    wanted.contains(group.getKey()) ? group.getValue().get() : List.<Contest>of()) {
                out.println(MarkdownTable.of(contest, stadium.run(contest)));
            }
        }
    }
}
