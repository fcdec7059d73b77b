package io.github.zongshu.quantity;

import java.util.List;

/** Finds the noun that a figure measures: behind it (3000余名青年学生), or before it (参与群众44万余人次). */
final class NounFinder {
    private static final int LONGEST = 20;
    private static final int LONGEST_BRACKET = 30;
    private static final int MOST_FILLERS = 5;

    /** A noun before a figure begins behind the last of these. */
    private static final List<String> STRONG_VERBS = List.of(
            "开展", "举办", "组织", "召开", "建成", "实现", "完成", "收集", "办结", "新增", "净增", "惠及", "落实", "创建", "拥有", "接待", "发放", "累计",
            "帮助", "引导", "涵盖", "撰写", "刊发", "培训", "募集", "拨付", "化解", "排查", "查处", "查获", "吸引", "带动", "引进", "签约", "打造", "推出",
            "成立", "设立");

    private final Lexicon lexicon;

    NounFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun; empty if the sentence has none. Nothing before {@code floor} is looked at. */
    String find(ScanText text, Finding.Figure figure, int floor) {
        String behind = figure.kind() == MentionKind.COUNT ? behind(text, figure.end()) : "";
        return behind.length() > 1 ? behind : before(text, figure.start(), floor);
    }

    private String behind(ScanText text, int from) {
        int start = text.at(from) == '的' ? from + 1 : from;
        int end = start;
        while (end - start < LONGEST
                && isNounChar(text.at(end))
                && !Glyph.isDigit(text.at(end))
                && lexicon.context(ContextWord.STOP, text, end) == 0) {
            end++;
        }
        return text.subSequence(start, end).toString();
    }

    private String before(ScanText text, int start, int floor) {
        int end = withoutFillers(text, start, floor);
        if (text.at(end - 1) == ')' && end > floor) {
            end = openBracket(text, end, floor);
        }
        if ("”》’」".indexOf(text.at(end - 1)) >= 0 && end > floor) {
            return quoted(text, end, floor);
        }
        int from = end;
        while (from > floor && end - from < LONGEST && isNounChar(text.charAt(from - 1))) {
            from--;
        }
        return withoutVerbs(text, from, end);
    }

    private int withoutFillers(ScanText text, int start, int floor) {
        int end = start;
        for (int i = 0; i < MOST_FILLERS; i++) {
            int here = end;
            int filler = lexicon.directionBefore(text, here)
                    .map(WordTree.Hit::length)
                    .orElse(lexicon.context(ContextWord.FILLER, text, here));
            if (filler == 0 || here - filler < floor) {
                break;
            }
            end = here - filler;
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
                return text.subSequence(i + 1, end - 1).toString();
            }
        }
        return "";
    }

    /** 全市开展各类屋场恳谈会 is about 屋场恳谈会; if nothing but verbs is left, about the last of them: 总投资. */
    private String withoutVerbs(ScanText text, int from, int end) {
        int start = Math.max(from, behindStrongVerb(text, from, end));
        String last = "";
        while (start < end) {
            int here = start;
            int length = Math.max(
                    lexicon.context(ContextWord.FUNCTION, text, here),
                    Math.max(
                            lexicon.context(ContextWord.VERB, text, here),
                            lexicon.context(ContextWord.PERIOD, text, here)));
            if (length == 0 || here + length > end) {
                break;
            }
            last = text.subSequence(here, here + length).toString();
            start += length;
        }
        return start < end ? text.subSequence(start, end).toString() : last;
    }

    private static int behindStrongVerb(ScanText text, int from, int end) {
        for (int i = end - 2; i > from; i--) {
            if (text.charAt(i - 1) == '的') {
                return i;
            }
            for (String verb : STRONG_VERBS) {
                if (text.startsWith(verb, i - 1) && i - 1 + verb.length() < end) {
                    return i - 1;
                }
            }
        }
        return from;
    }

    private static boolean isNounChar(char c) {
        return Glyph.isHan(c) || Glyph.isLatin(c) || Glyph.isDigit(c) || c == '·' || c == '/';
    }
}
