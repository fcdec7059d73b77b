package io.github.zongshu.quantity;

import java.util.Optional;

/** Finds the noun that a figure measures: behind it (3000余名青年学生), or before it (参与群众44万余人次). */
final class NounFinder {
    private static final int LONGEST = 20;
    private static final int LONGEST_BRACKET = 30;
    private static final int MOST_FILLERS = 5;

    /** Behind a verb, these make a noun of it: 出口额, 建筑面积. */
    private static final CharClass NOMINAL = CharClass.of("额率量数值费款金价余面");

    private static final CharClass NOUN_CHARS = CharClass.where(
            c -> Glyph.isHan((char) c) || Glyph.isLatin((char) c) || Glyph.isDigit((char) c) || c == '·' || c == '/');
    private static final CharClass QUOTE_ENDS = CharClass.of("”》’」");

    private final Lexicon lexicon;
    private final WordTree<ContextWord> stops;
    private final WordTree<ContextWord> fillers;
    private final WordTree<ContextWord> functions;
    private final WordTree<ContextWord> verbs;
    private final WordTree<ContextWord> periods;
    private final WordTree<ContextWord> heads;

    NounFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.stops = lexicon.words(ContextWord.STOP);
        this.fillers = lexicon.words(ContextWord.FILLER);
        this.functions = lexicon.words(ContextWord.FUNCTION);
        this.verbs = lexicon.words(ContextWord.VERB);
        this.periods = lexicon.words(ContextWord.PERIOD);
        this.heads = lexicon.words(ContextWord.HEAD);
    }

    /**
     * A noun found.
     *
     * @param text the noun; empty if there is none
     * @param direction the word of direction that the noun is the object of: 新增 of 新增学位40300个
     */
    record Noun(String text, Direction direction) {
        static final Noun NONE = new Noun("", Direction.NONE);
    }

    /** The noun of a figure. Nothing before {@code floor} is looked at. */
    Noun find(ScanText text, Finding.Figure figure, int floor) {
        if (figure.content() instanceof Content.Moment) {
            return Noun.NONE;
        }
        int start = text.at(figure.end()) == '的' ? figure.end() + 1 : figure.end();
        int end = figure.kind() == MentionKind.COUNT ? nounEnd(text, start) : start;
        return end - start > 1 ? new Noun(text.slice(start, end), Direction.NONE) : before(text, figure.start(), floor);
    }

    /** Where the noun that begins right behind a figure ends. */
    private int nounEnd(ScanText text, int start) {
        int end = start;
        while (end - start < LONGEST
                && NOUN_CHARS.has(text.at(end))
                && !Glyph.isDigit(text.at(end))
                && stops.length(text, end) == 0) {
            end++;
        }
        return end;
    }

    private Noun before(ScanText text, int start, int floor) {
        int end = withoutFillers(text, start, floor);
        if (text.at(end - 1) == '(' && end == start && end > floor) {
            // 产业(7个): the brackets hold the figure of the word before them.
            end--;
        }
        if (text.at(end - 1) == ')' && end > floor) {
            end = openBracket(text, end, floor);
        }
        if (QUOTE_ENDS.has(text.at(end - 1)) && end > floor) {
            return new Noun(quoted(text, end, floor), Direction.NONE);
        }
        int from = end;
        while (from > floor && end - from < LONGEST && isNounAt(text, from - 1)) {
            from--;
        }
        int share = shareStart(text, from, end);
        return withoutVerbs(text, from, share > from ? share : end);
    }

    /** 出口额占总收入的四成 is about 出口额: where 占 and the whole begin; {@code end} if they do not. */
    private static int shareStart(ScanText text, int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (text.charAt(i) == '占' && "有地用据领比".indexOf(text.at(i + 1)) < 0) {
                return i;
            }
        }
        return end;
    }

    /** A letter of a noun; a blank only beside a Latin letter (A 类学位), a point only between digits (PM2.5). */
    private static boolean isNounAt(ScanText text, int at) {
        char c = text.charAt(at);
        if (c != ' ' && c != '.') {
            return NOUN_CHARS.has(c);
        }
        char before = text.at(at - 1);
        char next = text.at(at + 1);
        return c == '.'
                ? Glyph.isDigit(before) && Glyph.isDigit(next)
                : (Glyph.isLatin(before) && Glyph.isHan(next)) || (Glyph.isHan(before) && Glyph.isLatin(next));
    }

    private int withoutFillers(ScanText text, int start, int floor) {
        int end = start;
        for (int i = 0; i < MOST_FILLERS; i++) {
            int here = end;
            int filler = Math.max(lexicon.directionLength(text, here), fillers.length(text, here));
            if (filler == 0 || here - filler < floor) {
                break;
            }
            end = DirectionFinder.basesStart(text, here - filler, floor);
        }
        return end;
    }

    private static int openBracket(ScanText text, int end, int floor) {
        for (int i = end - 1; i >= Math.max(floor, end - LONGEST_BRACKET); i--) {
            if (text.charAt(i) == '(') {
                return text.at(i - 1) == '\n' ? i - 1 : i;
            }
        }
        return end;
    }

    private static String quoted(ScanText text, int end, int floor) {
        for (int i = end - 2; i >= Math.max(floor, end - LONGEST - 2); i--) {
            if ("“《‘「".indexOf(text.charAt(i)) >= 0) {
                return text.slice(i + 1, end - 1);
            }
        }
        return "";
    }

    /** 全市开展各类屋场恳谈会 is about 屋场恳谈会; if nothing but verbs is left, about the last of them: 总投资. */
    private Noun withoutVerbs(ScanText text, int from, int end) {
        int start = Math.max(from, lastHead(text, from, end));
        int last = start;
        int lastEnd = start;
        Direction direction = Direction.NONE;
        while (start < end) {
            int here = start;
            if (text.charAt(here) == ' ') {
                start++;
                continue;
            }
            int verb = verbs.length(text, here);
            int length = Math.max(functions.length(text, here), Math.max(verb, periods.length(text, here)));
            boolean nominal = length > 0 && NOMINAL.has(text.at(here + length)) && here + length < end;
            Optional<WordTree.Hit<Direction>> way = lexicon.directionAt(text, here);
            if (way.isPresent() && here + way.get().length() < end - 1) {
                direction =
                        atLevel(way.get().meaning(), text.at(here + way.get().length()));
                length = Math.max(length, way.get().length());
            }
            // 覆盖率 is no rate of 覆盖: what is left must be a word.
            if (length == 0 || nominal || here + length > end || here + length == end - 1) {
                break;
            }
            last = here;
            lastEnd = verb == length ? here + length : here;
            start += length;
        }
        String noun = start < end ? text.slice(start, end) : last < lastEnd ? text.slice(last, lastEnd) : "";
        return new Noun(noun, direction);
    }

    /** 增加到现在的2万元 says up to where, not by how much. */
    private static Direction atLevel(Direction direction, char next) {
        return next == '到' || next == '至' ? new Direction(direction.word() + next, direction.sense()) : direction;
    }

    /** Where the last verb that governs the noun begins, or behind 的; {@code from} if there is neither. */
    private int lastHead(ScanText text, int from, int end) {
        for (int i = end - 2; i > from; i--) {
            if (text.charAt(i - 1) == '的') {
                return i;
            }
            int verb = heads.length(text, i - 1);
            if (verb > 0 && i + verb < end) {
                return i - 1;
            }
        }
        return from;
    }
}
