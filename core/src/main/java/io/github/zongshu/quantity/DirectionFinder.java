package io.github.zongshu.quantity;

import java.util.Optional;

/** Finds the word before a figure that says which way something went: 同比增长, 净增, 下降了. */
final class DirectionFinder {
    private static final int MOST_FILLERS = 3;
    private static final CharClass FILLERS = CharClass.of("了到至为约达近超的将已再过逾");
    private static final WordTree<Boolean> BASES = WordTree.backward(
            "同比", "环比", "比上年同期", "较上年同期", "比去年同期", "较去年同期", "比上年", "较上年", "比去年", "较去年", "比年初", "较年初", "比上月", "较上月",
            "比上季度", "较上季度", "累计同比", "按可比价格计算", "按可比口径", "名义", "实际", "年均", "月均", "日均", "每年", "平均每年", "比上年末", "较上年末",
            "比上届", "较上届", "比前一年", "较前一年", "比原来", "较原来", "逐年", "比全国平均水平", "预计");

    private final Lexicon lexicon;

    DirectionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What was found.
     *
     * @param direction the direction; none if none
     * @param isChange whether the figure says by how much, not up to where (增长到) and not how many new ones (新增)
     */
    record Found(Direction direction, boolean isChange) {
        static final Found NONE = new Found(Direction.NONE, false);
    }

    /**
     * The direction of a verb whose object the figure measures; no change if 到 or 至 stands before the figure, and 提升学校30所
     * says not by how many.
     */
    static Found ofVerb(Direction direction, ScanText text, Finding.Figure figure) {
        if (direction.equals(Direction.NONE)) {
            return Found.NONE;
        }
        boolean counts = figure.kind() == MentionKind.COUNT || figure.kind() == MentionKind.MONEY;
        boolean more = direction.word().startsWith("增加")
                || direction.word().startsWith("减少")
                || direction.word().startsWith("净");
        boolean standing = isLevel(text.at(figure.start() - 1))
                || direction.word().endsWith("到")
                || direction.word().endsWith("至")
                || direction.word().endsWith("新增")
                || (counts && !more);
        return new Found(direction, !standing);
    }

    /** The direction of the figure that starts at {@code start}; nothing before {@code floor} is looked at. */
    Found find(ScanText text, int start, int floor) {
        int end = start;
        boolean level = false;
        for (int i = 0; i <= MOST_FILLERS; i++) {
            int here = end;
            Optional<WordTree.Hit<Direction>> hit = lexicon.directionBefore(text, here);
            if (hit.isPresent() && here - hit.get().length() >= floor) {
                int from = here - hit.get().length();
                return found(
                        text, basesStart(text, from, floor), from, hit.get().meaning(), level);
            }
            int filler = fillerLength(text, here);
            if (filler == 0 || here - filler < floor) {
                break;
            }
            level |= isLevel(text.charAt(here - 1));
            end = here - filler;
        }
        return Found.NONE;
    }

    /** Where the bases of comparison that end before {@code end} begin: 比上年末 of 比上年末提高; {@code end} if there are none. */
    static int basesStart(ScanText text, int end, int floor) {
        int start = end;
        int base = BASES.length(text, start);
        while (base > 0 && start - base >= floor) {
            start -= base;
            base = BASES.length(text, start);
        }
        return start;
    }

    private static int fillerLength(ScanText text, int end) {
        if (text.endsWith("幅度", end) || text.endsWith("分别", end)) {
            return 2;
        }
        return FILLERS.has(text.at(end - 1)) ? 1 : 0;
    }

    /** Whether the character says that a figure states up to where. */
    private static boolean isLevel(char c) {
        return c == '到' || c == '至';
    }

    private static Found found(ScanText text, int start, int from, Direction direction, boolean level) {
        String word = direction.word();
        boolean standing = level || word.endsWith("至") || word.endsWith("新增");
        return new Found(
                start == from ? direction : new Direction(text.slice(start, from) + word, direction.sense()),
                !standing);
    }
}
