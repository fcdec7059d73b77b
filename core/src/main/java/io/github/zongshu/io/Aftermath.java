package io.github.zongshu.io;

import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.message.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells problems of a campaign from mere consequences of what could not be read, which would only be noise. */
final class Aftermath {
    private static final List<String> SIMPLE = List.of("metrics", "graphics", "photos");
    private static final List<String> COMPOUND = List.of("breakdowns", "timeSeries", "taskLists");
    private static final Set<String> OF_REFERENCES =
            Set.of("unknown-reference", "not-computable", "bad-graphic", "bad-expression");
    private static final Set<String> OF_UNITS = Set.of("ragged-row", "unit-differs");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_-]+");

    private final TreeIndex index;
    private final Findings findings;
    private final boolean isListLost;
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> doubtfulCompounds = new HashSet<>();

    Aftermath(TreeIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
        this.isListLost = Stream.concat(SIMPLE.stream(), COMPOUND.stream())
                .anyMatch(list -> findings.covers(list) || findings.isBrokenOff(list));
        SIMPLE.forEach(list -> gather(list, doubtful));
        COMPOUND.forEach(list -> gather(list, doubtfulCompounds));
        doubtful.addAll(doubtfulCompounds);
    }

    private void gather(String list, Set<String> ids) {
        for (Node item : index.items(list)) {
            String path = item.place().path();
            if (findings.touches(path)) {
                index.find(path + ".id")
                        .filter(Scalar.class::isInstance)
                        .ifPresent(id -> ids.add(((Scalar) id).text()));
            }
        }
    }

    /** Whether a problem goes away by itself when what is known already is put right. */
    boolean includes(Problem problem) {
        String path = problem.location().path();
        boolean isCutAway = index.find(path).isEmpty() && findings.isBrokenOff(Place.parent(path));
        if (findings.covers(path) || findings.isBrokenOff(path) || isCutAway) {
            return true;
        }
        if (OF_UNITS.contains(problem.rule())) {
            int rows = path.indexOf(".rows[");
            return findings.touches(
                    rows < 0 ? path.substring(0, path.indexOf(']') + 1) : path.substring(0, rows) + ".columns");
        }
        return OF_REFERENCES.contains(problem.rule())
                && (isListLost
                        || mentions(path, problem.rule().equals("unknown-reference") ? doubtfulCompounds : doubtful));
    }

    private boolean mentions(String path, Set<String> ids) {
        return index.scalars(path)
                .flatMap(scalar -> NO_WORD.splitAsStream(scalar.text()))
                .anyMatch(ids::contains);
    }
}
