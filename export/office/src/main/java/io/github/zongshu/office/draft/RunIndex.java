package io.github.zongshu.office.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the runs of a well-formed body begin and end in its markup, so that something can be put beside them without touching the
 * rest. Runs are counted as {@link StoryReader} does: from 0, in the order in which they begin.
 */
final class RunIndex {
    /** A comment, a processing instruction or text as it is, in which nothing counts as a tag; or a tag. */
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>|<(/?)([^\\s/>]++)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>",
            Pattern.DOTALL);

    private static final Pattern PREFIX = Pattern.compile("xmlns(?::([\\w.-]+))?\\s*=\\s*[\"'](?:"
            + Pattern.quote(Namespaces.TRANSITIONAL) + "|" + Pattern.quote(Namespaces.STRICT) + ")[\"']");

    private final String markup;
    private final String prefix;
    private final List<int[]> runs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    /** Something to be put in; of several at one place, what ends comes before what begins. */
    private record Piece(int at, int order, String markup) {}

    private RunIndex(String markup) {
        this.markup = markup;
        this.prefix = prefix(markup);
        index();
    }

    static RunIndex of(String markup) {
        return new RunIndex(markup);
    }

    /** The prefix of word processing markup with its colon; empty where it is the default. */
    static String prefix(String markup) {
        Matcher matcher = PREFIX.matcher(markup);
        return matcher.find() && matcher.group(1) != null ? matcher.group(1) + ":" : "";
    }

    /** A part with more children in its root element, whether or not it has any. */
    static String appended(String part, String root, String children) {
        int end = part.lastIndexOf("</" + root);
        if (end >= 0) {
            return part.substring(0, end) + children + part.substring(end);
        }
        int start = part.indexOf("<" + root);
        int empty = part.indexOf("/>", start);
        if (start < 0 || empty < 0) {
            throw new IllegalArgumentException("no element " + root);
        }
        return part.substring(0, empty) + ">" + children + "</" + root + ">" + part.substring(empty + 2);
    }

    private void index() {
        String name = prefix + "r";
        Deque<Integer> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(markup);
        while (tag.find()) {
            if (name.equals(tag.group(2))) {
                if (!tag.group(1).isEmpty()) {
                    runs.get(open.pop())[1] = tag.end();
                } else {
                    runs.add(new int[] {tag.start(), tag.end()});
                    if (markup.charAt(tag.end() - 2) != '/') {
                        open.push(runs.size() - 1);
                    }
                }
            }
        }
    }

    /** Puts a comment around some runs. */
    void comment(int first, int last, int id) {
        if (runs.isEmpty()) {
            return;
        }
        int from = runs.get(Math.min(first, runs.size() - 1))[0];
        int to = runs.get(Math.min(Math.max(first, last), runs.size() - 1))[1];
        String attribute = " " + prefix + "id=\"" + id + "\"/>";
        pieces.add(new Piece(from, 1, "<" + prefix + "commentRangeStart" + attribute));
        pieces.add(new Piece(
                to,
                0,
                "<" + prefix + "commentRangeEnd" + attribute + "<" + prefix + "r><" + prefix + "commentReference"
                        + attribute + "</" + prefix + "r>"));
    }

    /** The markup with the comments in it. */
    String text() {
        pieces.sort(Comparator.comparingInt(Piece::at).thenComparingInt(Piece::order));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            text.append(markup, at, piece.at).append(piece.markup);
            at = piece.at;
        }
        return text.append(markup, at, markup.length()).toString();
    }
}
