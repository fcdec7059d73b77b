package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Recognises ranks that are told without a number: 全省前列, 全国率先, 全国首创, 全国唯一, 参与人数最多, 系列报道之一. */
final class RankRecogniser implements Recogniser {
    private static final WordTree<Boolean> REGIONS = WordTree.backward(
            "全国", "全省", "全市", "全县", "全区", "全州", "全球", "世界", "国内", "省内", "我国", "我省", "全县域", "中部", "西部", "东部", "亚洲", "行业",
            "全自治区");
    private static final WordTree<Boolean> RANKS =
            WordTree.backward("排名", "排", "居", "列", "进入", "跻身", "稳居", "位次", "名次", "挺进", "冲进", "保持", "并列");
    private static final WordTree<Boolean> AMOUNTS =
            WordTree.backward("人数", "数量", "数", "量", "额", "规模", "面积", "总量", "人次", "金额", "场次", "投资", "产值");

    private static final WordTree<Boolean> PLACES = WordTree.backward("排名", "位次", "名次", "排位");
    private static final WordTree<Boolean> SERIES = WordTree.backward("报道", "系列", "盘点", "专题", "综述", "连载", "述评");

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        return switch (text.charAt(at)) {
            case '前' -> text.startsWith("前列", at) ? wordless(text, at, at + 2) : foremost(text, at);
            case '靠' ->
                text.startsWith("靠前", at) && PLACES.length(text, at) > 0
                        ? wordless(text, at, at + 2)
                        : Optional.empty();
            case '率' ->
                text.startsWith("率先", at) && regionBefore(text, at)
                        ? one(text, at, at + 2, MentionKind.RANK)
                        : Optional.empty();
            case '唯' ->
                text.startsWith("唯一", at) && regionBefore(text, at)
                        ? one(text, at, at + 2, MentionKind.ORDER)
                        : Optional.empty();
            case '最' -> most(text, at);
            case '之' ->
                text.startsWith("之一", at) && SERIES.length(text, at) > 0
                        ? one(text, at, at + 2, MentionKind.ORDER)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** 排名前三, 跻身全国前十: among so many, where no measure word says of what. */
    private static Optional<Finding> foremost(ScanText text, int at) {
        int rank = text.at(at + 1) == '十' ? 10 : text.at(at + 1) == '百' ? 100 : Glyph.han(text.at(at + 1));
        char next = text.at(at + 2);
        boolean ends = !Glyph.isHan(next) || "的并且和为以".indexOf(next) >= 0;
        boolean ranked = RANKS.length(text, at) > 0 || regionBefore(text, at);
        return rank > 1 && ends && !Glyph.isDigit(next) && ranked
                ? Optional.of(ordinal(text, at, at + 2, rank, MentionKind.RANK))
                : Optional.empty();
    }

    private static Optional<Finding> most(ScanText text, int at) {
        boolean most = at + 1 < text.length() && "多大高广快长".indexOf(text.at(at + 1)) >= 0;
        return most && AMOUNTS.length(text, at) > 0 && !text.startsWith("达", at + 2) && !Glyph.isDigit(text.at(at + 2))
                ? wordless(text, at, at + 2)
                : Optional.empty();
    }

    private static boolean regionBefore(ScanText text, int at) {
        return REGIONS.length(text, at) > 0 || text.endsWith("范围内", at) || REGIONS.length(text, at - 1) > 0;
    }

    private static Optional<Finding> wordless(ScanText text, int start, int end) {
        return Optional.of(new Finding.Figure(
                start, end, MentionKind.RANK, new Content.Wordless(text.slice(start, end), MeasureWord.NONE)));
    }

    private static Optional<Finding> one(ScanText text, int start, int end, MentionKind kind) {
        return Optional.of(ordinal(text, start, end, 1, kind));
    }

    private static Finding ordinal(ScanText text, int start, int end, int rank, MentionKind kind) {
        Numeral numeral = new Numeral(
                text.slice(start, end),
                "",
                Numeral.Worth.exactly(BigDecimal.valueOf(rank)),
                Numeral.Form.ORDINAL,
                MeasureWord.NONE);
        return Finding.Figure.amount(start, end, kind, new Quantity(numeral, Qualifier.NONE, MeasureWord.NONE));
    }
}
