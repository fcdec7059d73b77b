package io.github.zongshu.pdf.type;

import java.util.ArrayList;
import java.util.List;

/** Decides what stands between clusters: blanks of marks, space between Han and Latin, breaks (CLREQ; GB/T 15834-2011). */
final class JointMaker {
    /** Space between Han and Latin or digits, in em: natural, least, most before characters are spaced. */
    private static final double MIXED = 0.25;

    private static final double MIXED_LEAST = 0.125;
    private static final double MIXED_MOST = 1.0 / 3;
    private static final double SPACE_LEAST = 0.2;
    private static final double SPACE_MOST = 0.5;

    private JointMaker() {}

    /** One joint behind each cluster but the last. */
    static List<Joint> make(List<Cluster> clusters) {
        boolean[] quantity = QuantityGlue.joined(clusters);
        List<Joint> joints = new ArrayList<>(clusters.size());
        for (int i = 0; i + 1 < clusters.size(); i++) {
            Cluster a = clusters.get(i);
            Cluster b = clusters.get(i + 1);
            Joint.Breaking breaking = breaking(a, b);
            if (quantity[i] && breaking.isAllowed()) {
                breaking = Joint.Breaking.WITHIN;
            }
            joints.add(joint(a, b, breaking));
        }
        return joints;
    }

    private static Joint joint(Cluster a, Cluster b, Joint.Breaking breaking) {
        double tracking = a.style().tracking() * a.size();
        if (a.kind().isBlank()) {
            return space(a, tracking, breaking);
        }
        double blank = blankBetween(a, b);
        if (blank > 0) {
            boolean pair = a.blank() > 0 && b.kind() == Kind.OPEN;
            double shrink = pair ? blank / 2 : blank;
            return new Joint(blank + tracking, shrink, order(a, b), 0, true, breaking);
        }
        if (isMixed(a, b)) {
            double em = Math.min(a.size(), b.size());
            return new Joint(
                    MIXED * em + tracking,
                    (MIXED - MIXED_LEAST) * em,
                    Joint.MIXED,
                    (MIXED_MOST - MIXED) * em,
                    true,
                    breaking);
        }
        return new Joint(tracking, 0, Joint.STOP, 0, isElastic(a, b), breaking);
    }

    private static Joint space(Cluster space, double tracking, Joint.Breaking breaking) {
        double em = space.size();
        double width = ClusterReader.blank(space.first(), space.style()) * em;
        if (space.first() != ' ') {
            return new Joint(width + tracking, 0, Joint.WORD_SPACE, 0, false, breaking);
        }
        double shrink = Math.max(0, width - SPACE_LEAST * em);
        double stretch = Math.max(0, SPACE_MOST * em - width);
        return new Joint(width + tracking, shrink, Joint.WORD_SPACE, stretch, true, breaking);
    }

    /** Two marks in a row take one and a half em: the blank between them is kept only where both have one. */
    private static double blankBetween(Cluster a, Cluster b) {
        double right = a.kind() == Kind.OPEN ? 0 : a.blank();
        double left = b.kind() == Kind.OPEN ? b.blank() : 0;
        if (isMark(a) && isMark(b)) {
            return Math.min(right, left);
        }
        return right + left;
    }

    private static boolean isMark(Cluster cluster) {
        return cluster.kind().isSqueezable();
    }

    private static int order(Cluster a, Cluster b) {
        return switch (a.kind()) {
            case PAUSE -> Joint.PAUSE;
            case STOP -> Joint.STOP;
            case CLOSE -> b.kind() == Kind.OPEN ? Joint.STOP : Joint.BRACKET;
            case HAN, SYMBOL, OPEN, DOT, CONNECTOR, ELLIPSIS, LATIN, SPACE, JOINED_SPACE -> Joint.BRACKET;
        };
    }

    private static boolean isMixed(Cluster a, Cluster b) {
        return (a.kind() == Kind.HAN && isWord(b.first(), b)) || (b.kind() == Kind.HAN && isWord(a.last(), a));
    }

    private static boolean isWord(int c, Cluster cluster) {
        return cluster.kind() == Kind.LATIN && (Character.isLetterOrDigit(c) || c == '%' || c == '‰' || c == '+');
    }

    /** Characters are spaced evenly, but not within words and numbers, nor within or around what connects. */
    private static boolean isElastic(Cluster a, Cluster b) {
        boolean word = a.kind() == Kind.LATIN && b.kind() == Kind.LATIN;
        boolean connected = a.kind() == Kind.CONNECTOR || b.kind() == Kind.CONNECTOR;
        boolean ellipsis = a.kind() == Kind.ELLIPSIS && b.kind() == Kind.ELLIPSIS;
        return !word && !connected && !ellipsis && b.kind() != Kind.JOINED_SPACE;
    }

    private static Joint.Breaking breaking(Cluster a, Cluster b) {
        if (Prohibition.isOneMark(a.last(), b.first())) {
            return Joint.Breaking.NEVER;
        }
        if (a.whole() >= 0 && a.whole() == b.whole()) {
            return kinsoku(a, b) ? Joint.Breaking.FORBIDDEN : Joint.Breaking.WITHIN;
        }
        if (b.kind().isBlank() || a.kind() == Kind.JOINED_SPACE || kinsoku(a, b)) {
            return Joint.Breaking.FORBIDDEN;
        }
        if (a.kind() == Kind.SPACE) {
            return Joint.Breaking.AT_SPACE;
        }
        // A bound quantity is a word of its own, even right behind a Latin word.
        boolean word = a.kind() == Kind.LATIN && b.kind() == Kind.LATIN && a.whole() == b.whole();
        return word ? Joint.Breaking.WITHIN : Joint.Breaking.FREE;
    }

    private static boolean kinsoku(Cluster a, Cluster b) {
        return Prohibition.startsNoLine(b.first()) || Prohibition.endsNoLine(a.last());
    }
}
