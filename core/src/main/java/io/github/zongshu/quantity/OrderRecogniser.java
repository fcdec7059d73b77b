package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Recognises places in an order: 第十二次, 第三名, 首届, 全省第三, the 1. of a list; leaves 第一书记 and 第三中学 alone. */
final class OrderRecogniser implements Recogniser {
    private static final WordTree<Boolean> COUNTED = WordTree.forward(
            "名", "位", "个", "次", "届", "批", "支", "家", "条", "例", "场", "期", "轮", "集", "部", "本", "卷", "版", "起", "座", "枚",
            "金", "块", "篇", "套", "艘", "架", "列", "台", "辆", "件", "项", "类", "档", "局", "节", "回合", "盘", "棒", "组", "站", "天",
            "年", "周", "幅", "张", "所", "处", "款", "份", "方面军", "分钟", "小时", "秒", "页", "跳", "枪", "学期", "赛季", "季", "大", "梯队",
            "只", "栋", "层", "代", "片", "笔", "单", "声", "间", "户", "环", "道", "稿");
    private static final WordTree<Boolean> FIRST_OF = WordTree.forward(
            "届", "次", "场", "家", "个", "批", "条", "支", "座", "期", "例", "部", "本", "展", "创", "位", "名", "辆", "列", "艘", "架",
            "所", "款", "台", "单", "套", "项", "轮", "季", "站", "件", "篇", "枚", "只", "版", "处", "栋", "幅", "份", "档", "笔", "航",
            "飞", "演", "映");
    private static final WordTree<Boolean> RANKED = WordTree.backward(
            "位列", "位居", "居", "列", "排名", "排在", "排", "名列", "跃居", "升至", "跃升至", "跃升到", "全省", "全国", "全市", "全球", "世界", "亚洲",
            "综合", "总分", "成绩", "并列", "获", "荣获", "夺得", "取得", "获得", "小组", "团体", "总量", "总数", "增速", "均", "全县", "全区", "全州",
            "同类", "中部", "西部", "东部", "国内", "全班", "榜", "全校", "年级", "全院", "全系统", "全行", "全队", "省内", "市内", "行业");

    /** Behind 第一部, 第二天 and the like, these make other words. */
    private static final WordTree<Boolean> OTHER_WORDS =
            WordTree.forward("部分", "部队", "部门", "个五年", "年级", "天津", "方面", "位的", "家园", "线", "代表");

    private final Lexicon lexicon;

    OrderRecogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        return switch (text.charAt(at)) {
            case '第' -> ordinal(text, at);
            case '首' -> first(text, at);
            default -> text.isLineStart(at) ? item(text, at) : Optional.empty();
        };
    }

    private Optional<Finding> ordinal(ScanText text, int at) {
        return NumeralReader.read(text, at).map(found -> {
            int end = found.end();
            String word = counted(text, end, COUNTED);
            boolean ranked = isRanked(text, at);
            boolean nextDay = word.equals("天") && found.numeral().toString().equals("第二");
            boolean bare = word.isEmpty() && !(ranked && endsThere(text, end));
            if (bare
                    || nextDay
                    || text.isInTitle(at)
                    || (text.isInName(at) && !found.numeral().isArabic())) {
                return new Finding.Skip(end);
            }
            boolean rank = ranked || word.equals("名") || word.equals("位");
            Quantity quantity = new Quantity(found.numeral(), Qualifier.NONE, new MeasureWord(word));
            return Finding.Figure.amount(
                    at, end + word.length(), rank ? MentionKind.RANK : MentionKind.ORDER, quantity);
        });
    }

    /** 居全省第三，and 全国第一的, but not 第三中学. */
    private boolean endsThere(ScanText text, int end) {
        char next = text.at(end);
        return !Glyph.isHan(next)
                || "的和与及、之，并且、至到、方阵、为".indexOf(next) >= 0
                || lexicon.context(ContextWord.STOP, text, end) > 0;
    }

    private static boolean isRanked(ScanText text, int at) {
        return RANKED.length(text, at) > 0;
    }

    private static Optional<Finding> first(ScanText text, int at) {
        String word = counted(text, at + 1, FIRST_OF);
        if (word.isEmpty() || "榜为元岁昂回".indexOf(text.at(at - 1)) >= 0) {
            return Optional.empty();
        }
        Numeral first =
                new Numeral("首", "", Numeral.Worth.exactly(BigDecimal.ONE), Numeral.Form.ORDINAL, MeasureWord.NONE);
        MentionKind kind = word.equals("位") ? MentionKind.RANK : MentionKind.ORDER;
        return Optional.of(
                Finding.Figure.amount(at, at + 2, kind, new Quantity(first, Qualifier.NONE, new MeasureWord(word))));
    }

    private static String counted(ScanText text, int at, WordTree<Boolean> words) {
        return OTHER_WORDS.length(text, at) > 0 ? "" : text.slice(at, at + words.length(text, at));
    }

    /** 1. and 1、 at the start of a line. */
    private static Optional<Finding> item(ScanText text, int at) {
        int end = at;
        while (Glyph.isDigit(text.at(end)) && end - at < 2) {
            end++;
        }
        boolean marked = end > at && (text.at(end) == '.' || text.at(end) == '、') && !Glyph.isDigit(text.at(end + 1));
        if (!marked) {
            return Optional.empty();
        }
        Numeral numeral = Numeral.of(new BigDecimal(text.slice(at, end)));
        return Optional.of(Finding.Figure.amount(
                at, end + 1, MentionKind.ORDER, new Quantity(numeral, Qualifier.NONE, MeasureWord.NONE)));
    }
}
