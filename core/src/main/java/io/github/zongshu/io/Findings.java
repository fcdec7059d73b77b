package io.github.zongshu.io;

import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The problems found in one file, and the paths they spoil. What is judged later asks here first, so that one mistake is
 * not told twice.
 */
final class Findings {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> spoiled = new HashSet<>();

    /** No problems yet in the file of that name. */
    Findings(String file) {
        this.file = file;
    }

    /** Adds a problem and spoils its path. */
    void report(Place place, String rule, Message message, Message hint) {
        problems.add(new Problem(new Location(file, place.line(), place.column(), place.path()), rule, message, hint));
        spoil(place.path());
    }

    /** Marks a path as not read, so that nothing is missed at or below it. The root is never spoiled. */
    void spoil(String path) {
        if (!path.isEmpty()) {
            spoiled.add(path);
        }
    }

    /** Whether the path, or what it is part of, is spoiled. */
    boolean covers(String path) {
        for (String at = path; !at.isEmpty(); at = Place.parent(at)) {
            if (spoiled.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the path, what it is part of or any part of it is spoiled. */
    boolean touches(String path) {
        return covers(path)
                || spoiled.stream().anyMatch(other -> other.startsWith(path + ".") || other.startsWith(path + "["));
    }

    /** Whether nothing was found. */
    boolean isClean() {
        return problems.isEmpty();
    }

    /** Throws everything found, in the order of the file, or returns if there is nothing. */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(
                            (Problem problem) -> problem.location().line())
                    .thenComparingInt(problem -> problem.location().column()));
            throw new InvalidCampaignException(problems);
        }
    }
}
