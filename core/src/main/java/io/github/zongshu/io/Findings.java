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
import java.util.stream.Stream;

/**
 * The problems found in one file, and the paths they spoil. What is judged later asks here first, so that one mistake is
 * not told twice.
 */
final class Findings {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> spoiled = new HashSet<>();
    private final Set<String> brokenOff = new HashSet<>();

    /** No problems yet in the file of that name. */
    Findings(String file) {
        this.file = file;
    }

    /** Adds a problem about something that could be read all the same. */
    void note(Place place, String rule, Message message, Message hint) {
        problems.add(new Problem(new Location(file, place.line(), place.column(), place.path()), rule, message, hint));
    }

    /** Adds a problem about something that could not be read, and spoils its path; nothing if that is known already. */
    void refuse(Place place, String rule, Message message, Message hint) {
        if (!covers(place.path()) && !isBrokenOff(place.path())) {
            note(place, rule, message, hint);
            spoil(place.path());
        }
    }

    /** Gives the problems of a rule that was judged before there was a tree the paths of the nodes they stand in. */
    void lead(String rule, TreeIndex index) {
        problems.replaceAll(problem ->
                problem.rule().equals(rule) && problem.location().path().isEmpty() ? led(problem, index) : problem);
    }

    private Problem led(Problem problem, TreeIndex index) {
        Location at = problem.location();
        String path = index.pathAt(at.line(), at.column());
        return new Problem(
                new Location(file, at.line(), at.column(), path), problem.rule(), problem.message(), problem.hint());
    }

    /** Marks a path as not read. The root is never spoiled. */
    void spoil(String path) {
        if (!path.isEmpty()) {
            spoiled.add(path);
        }
    }

    /** Marks a collection as broken off: what is in it counts, what is not in it is not missing. */
    void breakOff(String path) {
        brokenOff.add(path);
    }

    /** Whether the collection at a path is broken off. */
    boolean isBrokenOff(String path) {
        return brokenOff.contains(path);
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

    /** Whether a path is not read as it should be: it, what it is part of, or any part of it. */
    boolean touches(String path) {
        return covers(path)
                || Stream.concat(spoiled.stream(), brokenOff.stream())
                        .anyMatch(other ->
                                other.equals(path) || other.startsWith(path + ".") || other.startsWith(path + "["));
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
