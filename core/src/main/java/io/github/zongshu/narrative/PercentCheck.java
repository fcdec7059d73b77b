package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Page.Slot;
import io.github.zongshu.quantity.Content;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages: % or 个百分点, over 100, of what base, with how many decimals. */
final class PercentCheck implements Proofreader.Check {
    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));
    private static final Pattern SIGN = Pattern.compile("[%％]");
    private static final Pattern POINT = Pattern.compile("个?百分点");

    /** Rates that are parts of a whole; 完成率, 增长率, 入学率 and others may pass a hundred. */
    private static final Pattern PART =
            Pattern.compile("(办结|满意|接通|回访|合格|达标|优良|签约|到会|到场|出勤|参与|支持|解决|响应|化解|就业|成活|及格|优秀|知晓|参保|接种|见面|按时|及时|公开|上线|入住)率"
                    + "(?:均|已|仍|都)?(?:为|达到|达|是|在|约|超过|升至|提高到|保持在|高达)?$");

    private static final Pattern BEYOND = Pattern.compile("(超额|完成|达成|相当于|任务|目标|计划)[^，。；]{0,8}$");

    private static final Pattern RATE_ROSE =
            Pattern.compile("(?:率|占比|比重|比例)(?:比|较|同比|环比)?[^，。；、：增]{0,6}?(提高|上升|提升|下降|降低|回落|高出)了?$");

    private static final Pattern GREW = Pattern.compile("(增长|下降|上升|减少|增加)了?$");
    /** Any of these may say when, or compared with what. */
    private static final Pattern BASE =
            Pattern.compile("比|较|同|环|上年|去年|前年|上月|以来|年均|由|从|基|原|此前|净|连续|逐|每|各|预计|力争|目标|累计|[年月季周旬日天期]");

    private static final Pattern LIST = Pattern.compile("[^，。；：！？、\\n\uFFFC]{0,8}[、和与及][^，。；：！？、\\n\uFFFC]{0,8}");

    /**
     * A number in its place; lists are told apart by whatever stands between.
     *
     * @param start where it starts
     * @param end where it ends
     * @param quantity what it states
     * @param text as printed
     */
    private record Figure(int start, int end, Quantity quantity, String text) {
        int decimals() {
            int point = text.indexOf('.');
            int end = point + 1;
            while (point >= 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return point < 0 ? 0 : end - point - 1;
        }

        boolean isWhole() {
            return quantity.isExact() && HUNDRED.contains(quantity.value());
        }
    }

    @Override
    public void read(Page page) {
        List<Figure> figures = new ArrayList<>();
        for (Slot slot : page.slots()) {
            slot.number().ifPresent(value -> {
                pointSign(page, slot, value);
                over(page, slot, value);
                figures.add(new Figure(slot.at(), slot.at() + 1, value.quantity(), value.text()));
            });
            slot.bareNumber()
                    .filter(value -> isPercent(value.quantity()))
                    .ifPresent(value -> percentForPoint(page, slot.at(), slot.at() + 1, value.text()));
        }
        for (Mention mention : page.mentions()) {
            if (mention.content() instanceof Content.Amount amount
                    && FigureCheck.excuse(page, mention).isEmpty()) {
                figures.add(new Figure(mention.start(), mention.end(), amount.quantity(), mention.text()));
                if (isPercent(amount.quantity())) {
                    percentForPoint(page, mention.start(), mention.end(), mention.text());
                }
            }
        }
        figures.sort(Comparator.comparingInt(Figure::start));
        base(page, figures);
        precision(page, figures);
    }

    private static boolean isPercent(Quantity quantity) {
        return quantity.unit().equals(MeasureWord.PERCENT);
    }

    private static void pointSign(Page page, Slot slot, Value value) {
        boolean points = value.quantity().unit().equals(MeasureWord.PERCENTAGE_POINT);
        boolean wrong = (points && page.after(slot.at() + 1, SIGN))
                || (isPercent(value.quantity()) && page.after(slot.at() + 1, POINT));
        if (wrong) {
            page.remark(
                    RemarkKind.POINT_SIGN,
                    slot.at(),
                    slot.at() + 2,
                    new Message(
                            points ? "两个百分数之差应写“个百分点”，不是“%”" : "这是百分数，不是“个百分点”",
                            points
                                    ? "a difference of percentages is told in 个百分点, not in %"
                                    : "this is a percentage, not a number of 个百分点"),
                    new Message("单位由引用印出，不要写在外面", "let the reference print its own unit"));
        }
    }

    private static void over(Page page, Slot slot, Value value) {
        boolean over =
                isPercent(value.quantity()) && HUNDRED.isBelow(value.quantity().interval());
        boolean part = page.before(slot.at(), PART).isPresent()
                || (slot.calls(Function.RATE) && page.before(slot.at(), BEYOND).isEmpty());
        if (over && part) {
            page.remark(
                    RemarkKind.RATE_OVER_100,
                    slot.at(),
                    slot.at() + 1,
                    new Message(
                            value.text() + "超过100%：部分大于全体",
                            value.text() + " is over 100 %: the part exceeds the whole"),
                    new Message(
                            "核对分子、分母是否颠倒，口径是否一致",
                            "check whether part and whole are exchanged, or counted differently"));
        }
    }

    private static void percentForPoint(Page page, int start, int end, String text) {
        page.before(start, RATE_ROSE)
                .ifPresent(words -> page.remark(
                        RemarkKind.PERCENT_FOR_POINT,
                        words.start(),
                        end,
                        new Message(
                                "“" + words.group() + text + "”：比率的升降通常用“个百分点”",
                                "\"" + words.group() + text + "\": a rate rises or falls by 个百分点"),
                        new Message(
                                "写{difference(今, 昔)}或{trend(今, 昔)}",
                                "write {difference(now, before)} or {trend(now, before)}")));
    }

    private static void base(Page page, List<Figure> figures) {
        if (BASE.matcher(page.text()).find()) {
            return;
        }
        for (Figure figure : figures) {
            page.before(figure.start(), GREW)
                    .filter(word -> isPercent(figure.quantity()))
                    .ifPresent(word -> page.remark(
                            RemarkKind.MISSING_BASE,
                            word.start(),
                            figure.end(),
                            new Message(
                                    "“" + word.group(1) + "”没有说同什么时候比",
                                    "\"" + word.group(1) + "\" does not say compared with when"),
                            new Message("写明同比、环比，或比上年", "say 同比, 环比 or 比上年")));
        }
    }

    private static void precision(Page page, List<Figure> numbers) {
        int from = 0;
        while (from < numbers.size()) {
            int to = from + 1;
            while (to < numbers.size() && isListed(page, numbers.get(to - 1), numbers.get(to))) {
                to++;
            }
            List<Figure> list = numbers.subList(from, to);
            long decimals = list.stream()
                    .filter(figure -> !figure.isWhole())
                    .mapToInt(Figure::decimals)
                    .distinct()
                    .count();
            if (decimals > 1) {
                page.remark(
                        RemarkKind.MIXED_PRECISION,
                        list.getFirst().start(),
                        list.getLast().end(),
                        new Message("并列的百分数小数位数不一致", "percentages of one list have different decimals"),
                        new Message("统一小数位数", "give them the same number of decimals"));
            }
            from = to;
        }
    }

    private static boolean isListed(Page page, Figure one, Figure next) {
        boolean percents = isPercent(one.quantity()) || one.quantity().unit().equals(MeasureWord.PERCENTAGE_POINT);
        Matcher between = LIST.matcher(page.text()).region(one.end(), next.start());
        return percents && one.quantity().unit().equals(next.quantity().unit()) && between.matches();
    }
}
