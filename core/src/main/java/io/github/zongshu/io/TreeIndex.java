package io.github.zongshu.io;

import io.github.zongshu.io.Node.Entry;
import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The nodes of a tree by path: leads what is said of a campaign back to a line of its file. */
final class TreeIndex {
    private final Map<String, Node> nodes = new HashMap<>();

    TreeIndex(Node root) {
        add(root);
    }

    private void add(Node node) {
        nodes.putIfAbsent(node.place().path(), node);
        switch (node) {
            case Scalar scalar -> {}
            case Sequence list -> list.items().forEach(this::add);
            case Mapping mapping -> mapping.entries().values().forEach(entry -> add(entry.value()));
        }
    }

    /** The node of a path. */
    Optional<Node> find(String path) {
        return Optional.ofNullable(nodes.get(path));
    }

    /** The place of a path under that path: of the node, or of the nearest one it would be part of. */
    Place placeOf(String path) {
        String at = path;
        while (!at.isEmpty() && !nodes.containsKey(at)) {
            at = Place.parent(at);
        }
        return find(at).map(Node::place).orElse(Place.START).at(path);
    }

    /** The path of the last node that begins at or before a position; empty if none does. */
    String pathAt(int line, int column) {
        return nodes.values().stream()
                .map(Node::place)
                .filter(place -> place.line() < line || (place.line() == line && place.column() <= column))
                .max(Comparator.comparingInt(Place::line)
                        .thenComparingInt(Place::column)
                        .thenComparingInt(place -> place.path().length()))
                .map(Place::path)
                .orElse("");
    }

    /** Every scalar at or below a path. */
    Stream<Scalar> scalars(String path) {
        return find(path).map(TreeIndex::scalars).orElse(Stream.of());
    }

    private static Stream<Scalar> scalars(Node node) {
        return switch (node) {
            case Scalar scalar -> Stream.of(scalar);
            case Sequence list -> list.items().stream().flatMap(TreeIndex::scalars);
            case Mapping mapping ->
                mapping.entries().values().stream().map(Entry::value).flatMap(TreeIndex::scalars);
        };
    }

    /** The items of the list at a path; none if there is no list. */
    List<Node> items(String path) {
        return find(path)
                .map(node -> node instanceof Sequence list ? list.items() : List.<Node>of())
                .orElse(List.of());
    }
}
