package io.github.zongshu.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the members of a list share: the measure word of 2.2、0.4个百分点, and the subjects that 分别 deals out. */
final class Sharing {
    private static final CharClass LISTING = CharClass.of("、和与及");
    private static final CharClass SEPARATORS = CharClass.of("、和与及,，;；");
    private static final int REACH = 40;

    /** Names as short as this may share the end of the last one. */
    private static final int LONGEST_INITIAL = 2;

    private Sharing() {}

    /** Gives a number without measure word that of the next, if only a separator stands between them. */
    static List<Finding.Figure> units(ScanText text, List<Finding.Figure> figures) {
        List<Finding.Figure> shared = new ArrayList<>(figures);
        for (int i = figures.size() - 2; i >= 0; i--) {
            Finding.Figure figure = shared.get(i);
            Finding.Figure next = shared.get(i + 1);
            boolean lists = next.start() - figure.end() == 1 && LISTING.has(text.charAt(figure.end()));
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
        return LISTING.has(text.at(end));
    }

    /** The subject of each figure that 分别 deals one to, with the direction of all of them; nothing for the others. */
    static List<NounFinder.Noun> nouns(ScanText text, List<Finding.Figure> figures, Lexicon lexicon) {
        List<NounFinder.Noun> last = List.of();
        List<NounFinder.Noun> nouns = new ArrayList<>(Collections.nCopies(figures.size(), NounFinder.Noun.NONE));
        for (int i = 0; i < figures.size(); i++) {
            int count = row(text, figures, i, lexicon);
            if (count > 1) {
                List<NounFinder.Noun> subjects = subjects(
                        text,
                        figures.get(i).start(),
                        i == 0 ? 0 : figures.get(i - 1).end(),
                        count,
                        lexicon,
                        last);
                last = subjects.isEmpty() ? last : subjects;
                for (int k = 0; k < subjects.size(); k++) {
                    nouns.set(i + k, subjects.get(k));
                }
                i += count - 1;
            }
        }
        return nouns;
    }

    /** How many figures follow one another with nothing but separators between. */
    private static int row(ScanText text, List<Finding.Figure> figures, int first, Lexicon lexicon) {
        int last = first;
        while (last + 1 < figures.size()
                && isSeparator(
                        text, figures.get(last).end(), figures.get(last + 1).start(), lexicon)) {
            last++;
        }
        return last - first + 1;
    }

    /** A mark of lists, with a word of direction or without: 增长8.2%、下降1.5%. */
    private static boolean isSeparator(ScanText text, int from, int to, Lexicon lexicon) {
        boolean separated = to > from && SEPARATORS.has(text.charAt(from));
        return separated && (to - from == 1 || lexicon.directionLength(text, to) == to - from - 1);
    }

    /** 甲、乙分别为…, or 分别高出国、省…: the list of as many names as there are figures. */
    private static List<NounFinder.Noun> subjects(
            ScanText text, int start, int floor, int count, Lexicon lexicon, List<NounFinder.Noun> last) {
        int from = Math.max(floor, start - REACH);
        int dealt = text.slice(from, start).lastIndexOf("分别");
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
        List<NounFinder.Noun> before = names(text.slice(clause, at), direction);
        List<NounFinder.Noun> behind = names(text.slice(names, start), direction);
        if (before.size() == count) {
            return withSharedEnding(before, lexicon);
        }
        if (behind.size() == count) {
            return behind;
        }
        // …, 分别增长5.1%和7.3%: of the same things as before.
        boolean same = last.size() == count && DirectionFinder.basesStart(text, at, clause) == clause;
        return same
                ? last.stream()
                        .map(noun -> new NounFinder.Noun(noun.text(), direction))
                        .toList()
                : List.of();
    }

    /** 一、二、三产业增加值 are 一产业增加值 and so on; 甲、乙、丙三县 only 甲, 乙 and 丙; 全市 before them is no name. */
    private static List<NounFinder.Noun> withSharedEnding(List<NounFinder.Noun> names, Lexicon lexicon) {
        String first = names.getFirst().text();
        int place = lexicon.context(ContextWord.FUNCTION, ScanText.ofClean(first), 0);
        String head = place < first.length() ? first.substring(place) : first;
        String last = names.getLast().text();
        int length = head.length();
        boolean alike = length <= LONGEST_INITIAL
                && last.length() > length
                && names.subList(1, names.size() - 1).stream()
                        .allMatch(noun -> noun.text().length() == length);
        String ending = alike ? last.substring(length) : "";
        boolean counts = !ending.isEmpty() && (Glyph.isHanNumeral(ending.charAt(0)) || ending.startsWith("两"));
        List<NounFinder.Noun> whole = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            NounFinder.Noun noun = names.get(i);
            String own = i == 0 ? head : i == names.size() - 1 && counts ? last.substring(0, length) : noun.text();
            boolean shares = i < names.size() - 1 && !counts;
            whole.add(new NounFinder.Noun(shares ? own + ending : own, noun.direction()));
        }
        return whole;
    }

    private static List<NounFinder.Noun> names(String list, Direction direction) {
        List<NounFinder.Noun> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || LISTING.has(list.charAt(i))) {
                if (i > from) {
                    names.add(new NounFinder.Noun(list.substring(from, i), direction));
                }
                from = i + 1;
            }
        }
        return names;
    }
}
