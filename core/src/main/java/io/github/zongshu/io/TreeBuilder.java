package io.github.zongshu.io;

import io.github.zongshu.io.Node.Entry;
import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import io.github.zongshu.message.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a tree from what a notation's reader comes upon, one call for each. Depth and keys are judged here for both. */
final class TreeBuilder {
    /** The deepest that brackets may nest; a campaign needs eight. */
    static final int DEEPEST = 50;

    private final Findings findings;
    private final Deque<Frame> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private String last = "";

    TreeBuilder(Findings findings) {
        this.findings = findings;
    }

    /** A mapping begins. */
    void beginMapping(int line, int column, boolean inline) {
        push(new MappingFrame(nextPlace(line, column), inline));
    }

    /** A sequence begins. */
    void beginSequence(int line, int column, boolean inline) {
        push(new SequenceFrame(nextPlace(line, column), inline));
    }

    /** What began last ends. */
    void end() {
        add(open.pop().close());
    }

    /** A scalar: the next key, or a value. Gives the place it has in the tree. */
    Place scalar(int line, int column, String text, boolean quoted) {
        if (open.peek() instanceof MappingFrame mapping && mapping.awaitsKey()) {
            Place key = new Place(line, column, mapping.place.pathOf(text));
            mapping.key(key, text);
            return key;
        }
        Place place = TextRules.checked(nextPlace(line, column), text, findings);
        add(new Scalar(place, text, quoted));
        return place;
    }

    /** Whether the next scalar is a key. */
    boolean awaitsKey() {
        return open.peek() instanceof MappingFrame mapping && mapping.awaitsKey();
    }

    /** Where the next value would stand. */
    Place nextPlace(int line, int column) {
        Frame parent = open.peek();
        return new Place(line, column, parent == null ? "" : parent.nextPath());
    }

    /** Ends everything that is open, as the text breaks off, and marks it as not whole. The root mapping stays open. */
    void breakOff() {
        while (!open.isEmpty()) {
            Frame frame = open.pop();
            if (frame instanceof MappingFrame mapping && !mapping.awaitsKey()) {
                findings.spoil(mapping.nextPath());
                mapping.add(new Scalar(mapping.place.at(mapping.nextPath()), "", false));
            }
            if (open.isEmpty() && frame instanceof MappingFrame) {
                open.push(frame);
                return;
            }
            findings.breakOff(frame.place.path());
            add(frame.close());
        }
    }

    /** Whether the root mapping is open: what is read next goes on with it. */
    boolean isRootOpen() {
        return open.size() == 1 && open.peek() instanceof MappingFrame;
    }

    /** Whether a tree's root has a key. */
    static boolean has(Optional<Node> tree, String key) {
        return tree.filter(root ->
                        root instanceof Mapping mapping && mapping.entries().containsKey(key))
                .isPresent();
    }

    /** The tree, or what there is of it; empty if nothing was read. */
    Optional<Node> finish() {
        if (isRootOpen()) {
            end();
        }
        return root;
    }

    private void push(Frame frame) {
        if (awaitsKey()) {
            throw new MalformedException(
                    frame.place.line(),
                    frame.place.column(),
                    "bad-key",
                    new Message("键必须是一个词", "a key must be a word"),
                    new Message("以 { 或 [ 开头的文字要加引号", "put a text that begins with { or [ in quotes"));
        }
        if (open.size() >= DEEPEST) {
            Place outermost = open.stream().skip(DEEPEST - 2).findFirst().orElse(frame).place;
            throw new MalformedException(
                    outermost.line(),
                    outermost.column(),
                    "too-deep",
                    new Message("嵌套超过" + DEEPEST + "层", "nested more than " + DEEPEST + " levels deep"),
                    new Message(
                            "综述文件最多用到八层，检查括号和缩进",
                            "a campaign file needs eight levels; check brackets and indentation"));
        }
        open.push(frame);
    }

    /** The path of what was read last. */
    String lastPath() {
        return last;
    }

    /** The path of the collection that begins at a place and is still open; if there is none, of what would come next. */
    String pathAt(int line, int column) {
        return open.stream()
                .map(frame -> frame.place)
                .filter(place -> place.line() == line && place.column() == column)
                .findFirst()
                .map(Place::path)
                .orElseGet(() -> nextPlace(line, column).path());
    }

    private void add(Node node) {
        last = node.place().path();
        Frame parent = open.peek();
        if (parent == null) {
            root = Optional.of(node);
        } else {
            parent.add(node);
        }
    }

    /** A collection that has begun. */
    private abstract static sealed class Frame {
        final Place place;
        final boolean inline;

        Frame(Place place, boolean inline) {
            this.place = place;
            this.inline = inline;
        }

        abstract String nextPath();

        abstract void add(Node node);

        abstract Node close();
    }

    private static final class SequenceFrame extends Frame {
        private final List<Node> items = new ArrayList<>();

        SequenceFrame(Place place, boolean inline) {
            super(place, inline);
        }

        @Override
        String nextPath() {
            return place.pathOf(items.size());
        }

        @Override
        void add(Node node) {
            items.add(node);
        }

        @Override
        Node close() {
            return new Sequence(place, items, inline);
        }
    }

    private final class MappingFrame extends Frame {
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private Optional<Place> pending = Optional.empty();
        private String pendingKey = "";

        MappingFrame(Place place, boolean inline) {
            super(place, inline);
        }

        boolean awaitsKey() {
            return pending.isEmpty();
        }

        void key(Place at, String key) {
            Entry earlier = entries.get(key);
            if (earlier != null) {
                duplicate(at, key, earlier);
            }
            pending = Optional.of(at);
            pendingKey = key;
        }

        private void duplicate(Place at, String key, Entry earlier) {
            findings.note(
                    at,
                    "duplicate-key",
                    new Message(
                            "键“" + key + "”在第" + earlier.key().line() + "行已写过",
                            "the key \"" + key + "\" is already written on line "
                                    + earlier.key().line()),
                    new Message("合并或删去其中一个", "merge the two, or delete one"));
        }

        @Override
        String nextPath() {
            return awaitsKey() ? place.path() : place.pathOf(pendingKey);
        }

        @Override
        void add(Node node) {
            entries.putIfAbsent(pendingKey, new Entry(pending.orElse(place), node));
            pending = Optional.empty();
        }

        @Override
        Node close() {
            return new Mapping(place, entries, inline);
        }
    }
}
