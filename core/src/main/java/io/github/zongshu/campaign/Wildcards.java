package io.github.zongshu.campaign;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The paths that a path with {@code *} stands for: {@code districts.*.sessions}. */
final class Wildcards {
    private static final String ANY = "*";

    /** Paths, cut into their names, by the first of these. */
    private final Map<String, List<List<String>>> holders;

    /**
     * Knows some paths.
     *
     * @param paths in the order in which they are to be given; no totals, so that no sum counts its parts twice
     */
    Wildcards(Collection<String> paths) {
        this.holders = paths.stream()
                .map(Wildcards::names)
                .collect(Collectors.groupingBy(List::getFirst, LinkedHashMap::new, Collectors.toList()));
    }

    List<String> expand(String pattern) {
        List<String> names = names(pattern);
        Stream<List<List<String>>> searched = names.getFirst().equals(ANY)
                ? holders.values().stream()
                : Stream.of(holders.getOrDefault(names.getFirst(), List.of()));
        return searched.flatMap(List::stream)
                .filter(path -> matches(path, names))
                .map(path -> String.join(".", path))
                .toList();
    }

    private static List<String> names(String path) {
        return List.of(path.split("\\.", -1));
    }

    private static boolean matches(List<String> path, List<String> pattern) {
        return path.size() == pattern.size()
                && IntStream.range(0, path.size())
                        .allMatch(i ->
                                pattern.get(i).equals(ANY) || pattern.get(i).equals(path.get(i)));
    }
}
