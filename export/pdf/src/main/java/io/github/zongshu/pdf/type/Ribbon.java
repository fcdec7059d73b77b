package io.github.zongshu.pdf.type;

import java.util.List;

/** A paragraph before it is broken: clusters and joints, with sums that give the width of any stretch at once. */
final class Ribbon {
    private final List<Cluster> clusters;
    private final List<Joint> joints;
    private final double[] bodies;
    private final double[] glue;
    private final double[] shrink;
    private final double[] stretch;
    private final int[] elastic;
    private final int[] characters;
    private final boolean[] opened;

    Ribbon(List<Cluster> clusters) {
        this.clusters = clusters;
        this.joints = JointMaker.make(clusters);
        int n = clusters.size();
        bodies = new double[n + 1];
        glue = new double[n + 1];
        shrink = new double[n + 1];
        stretch = new double[n + 1];
        elastic = new int[n + 1];
        characters = new int[n + 1];
        opened = new boolean[n + 1];
        sum();
    }

    private void sum() {
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            bodies[i + 1] = bodies[i] + cluster.body();
            boolean counts =
                    cluster.kind() == Kind.HAN || cluster.kind() == Kind.LATIN || cluster.kind() == Kind.SYMBOL;
            characters[i + 1] = characters[i] + (counts ? 1 : 0);
            boolean inner = i < joints.size();
            glue[i + 1] = glue[i] + (inner ? joints.get(i).glue() : 0);
            shrink[i + 1] = shrink[i] + (inner ? joints.get(i).shrink() : 0);
            stretch[i + 1] = stretch[i] + (inner ? joints.get(i).stretch() : 0);
            elastic[i + 1] = elastic[i] + (inner && joints.get(i).elastic() ? 1 : 0);
        }
    }

    int size() {
        return clusters.size();
    }

    Cluster cluster(int i) {
        return clusters.get(i);
    }

    /** What stands behind cluster {@code i}. */
    Joint joint(int i) {
        return joints.get(i);
    }

    int skipBlanks(int i) {
        int at = i;
        while (at < size() && clusters.get(at).kind() == Kind.SPACE) {
            at++;
        }
        return at;
    }

    /** The end of a line that ends before {@code end}, without the blanks there. */
    int trim(int end) {
        int at = end;
        while (at > 0 && clusters.get(at - 1).kind() == Kind.SPACE) {
            at--;
        }
        return at;
    }

    boolean mayEnd(int end) {
        return end == size() || opened[end] || joints.get(end - 1).breaking().isAllowed();
    }

    boolean endsPhrase(int end) {
        Kind kind = clusters.get(end - 1).kind();
        return kind == Kind.SPACE || kind == Kind.PAUSE || kind == Kind.STOP || kind == Kind.CLOSE;
    }

    double width(int start, int end) {
        int to = trim(end);
        return to <= start ? 0 : bodies[to] - bodies[start] + glue[to - 1] - glue[start];
    }

    double shrink(int start, int end) {
        int to = trim(end);
        return to <= start ? 0 : shrink[to - 1] - shrink[start];
    }

    double leastWidth(int start, int end) {
        return width(start, end) - shrink(start, end);
    }

    /** How many characters other than marks a stretch has. */
    int characters(int start, int end) {
        return characters[end] - characters[start];
    }

    /** What is added at each elastic joint when a line is spaced by {@code excess} points. */
    double spacing(int start, int end, double excess) {
        int to = trim(end);
        if (to - 1 <= start) {
            return excess;
        }
        double rest = excess - (stretch[to - 1] - stretch[start]);
        int joints = elastic[to - 1] - elastic[start];
        return rest <= 0 ? 0 : joints == 0 ? rest : rest / joints;
    }

    /**
     * Allows breaks within what cannot be broken where it is wider than a line: first within quantities and words, then at
     * forbidden places, last within marks. Nothing runs out of its column.
     */
    void openWhereNothingFits(Measure measure) {
        boolean squeezed = measure.alignment() == Alignment.JUSTIFIED;
        for (Joint.Breaking strength : List.of(Joint.Breaking.WITHIN, Joint.Breaking.FORBIDDEN, Joint.Breaking.NEVER)) {
            int start = 0;
            for (int end = 1; end <= size(); end++) {
                if (!mayEnd(end)) {
                    continue;
                }
                int from = skipBlanks(start);
                // Only what the paragraph begins with must stand on the first line.
                double room = measure.room(start == 0);
                if (from < end && (squeezed ? leastWidth(from, end) : width(from, end)) > room) {
                    open(from, end, strength);
                }
                start = end;
            }
        }
    }

    /** The width of the widest stretch within which no line may end. */
    double widestPart() {
        double widest = 0;
        int start = 0;
        for (int end = 1; end <= size(); end++) {
            if (mayEnd(end)) {
                widest = Math.max(widest, width(skipBlanks(start), end));
                start = end;
            }
        }
        return widest;
    }

    private void open(int start, int end, Joint.Breaking strength) {
        for (int i = start + 1; i < end; i++) {
            opened[i] |= joints.get(i - 1).breaking() == strength;
        }
    }
}
