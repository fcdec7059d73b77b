package io.github.zongshu.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the members of a list share: the measure word of 2.2、0.4个百分点, and the subjects that 分别 deals out. */
final class Sharing {
    private static final String SEPARATORS = "、和与及,，;；";
    private static final int REACH = 40;

    private Sharing() {}

    /** Gives a number without measure word that of the next, if only a separator stands between them. */
    static List<Finding.Figure> units(ScanText text, List<Finding.Figure> figures) {
        List<Finding.Figure> shared = new ArrayList<>(figures);
        for (int i = figures.size() - 2; i >= 0; i--) {
            Finding.Figure figure = shared.get(i);
            Finding.Figure next = shared.get(i + 1);
            boolean lists = next.start() - figure.end() == 1 && "、和与及".indexOf(text.charAt(figure.end())) >= 0;
            if (lists
                    && !next.unit().isNone()
                    && figure.content() instanceof Content.Amount a
                    && isBare(a.quantity())) {
                Quantity quantity =
                        new Quantity(a.quantity().numeral(), a.quantity().qualifier(), next.unit());
                shared.set(i, Finding.Figure.amount(figure.start(), figure.end(), next.kind(), quantity));
            }
        }
        return shared;
    }

    private static boolean isBare(Quantity quantity) {
        return quantity.unit().isNone()
                && quantity.numeral().form() == Numeral.Form.PLAIN
                && quantity.numeral().impliedUnit().isNone();
    }

    /** Whether the text between two figures begins as the next member of a list. */
    static boolean isListed(ScanText text, int end) {
        return "、和与及".indexOf(text.at(end)) >= 0;
    }

    /** The subject of each figure that 分别 deals one to, with the direction of all of them; nothing for the others. */
    static List<NounFinder.Noun> nouns(ScanText text, List<Finding.Figure> figures, Lexicon lexicon) {
        List<NounFinder.Noun> nouns = new ArrayList<>(Collections.nCopies(figures.size(), NounFinder.Noun.NONE));
        for (int i = 0; i < figures.size(); i++) {
            int count = row(text, figures, i);
            if (count > 1) {
                List<NounFinder.Noun> subjects = subjects(
                        text,
                        figures.get(i).start(),
                        i == 0 ? 0 : figures.get(i - 1).end(),
                        count,
                        lexicon);
                for (int k = 0; k < subjects.size(); k++) {
                    nouns.set(i + k, subjects.get(k));
                }
                i += count - 1;
            }
        }
        return nouns;
    }

    /** How many figures follow one another with nothing but separators between. */
    private static int row(ScanText text, List<Finding.Figure> figures, int first) {
        int last = first;
        while (last + 1 < figures.size()
                && isSeparator(
                        text, figures.get(last).end(), figures.get(last + 1).start())) {
            last++;
        }
        return last - first + 1;
    }

    private static boolean isSeparator(ScanText text, int from, int to) {
        return to - from == 1 && SEPARATORS.indexOf(text.charAt(from)) >= 0;
    }

    /** 甲、乙分别为…, or 分别高出国、省…: the list of as many names as there are figures. */
    private static List<NounFinder.Noun> subjects(ScanText text, int start, int floor, int count, Lexicon lexicon) {
        int from = Math.max(floor, start - REACH);
        int dealt = text.subSequence(from, start).lastIndexOf("分别");
        if (dealt < 0) {
            return List.of();
        }
        int at = from + dealt;
        int clause = at;
        while (clause > from && "，。；：:！？\n,".indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        int verb = lexicon.directionAt(text, at + 2).map(WordTree.Hit::length).orElse(0);
        Direction direction =
                lexicon.directionAt(text, at + 2).map(WordTree.Hit::meaning).orElse(Direction.NONE);
        int names = Math.min(start, at + 2 + verb);
        List<NounFinder.Noun> before = names(text.subSequence(clause, at), direction);
        List<NounFinder.Noun> behind = names(text.subSequence(names, start), direction);
        if (before.size() == count) {
            return before;
        }
        return behind.size() == count ? behind : List.of();
    }

    private static List<NounFinder.Noun> names(String list, Direction direction) {
        List<NounFinder.Noun> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || "、和与及".indexOf(list.charAt(i)) >= 0) {
                if (i > from) {
                    names.add(new NounFinder.Noun(list.substring(from, i), direction));
                }
                from = i + 1;
            }
        }
        return names;
    }
}
