package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Page.Slot;
import io.github.zongshu.quantity.Content;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of growth and decline agree with the numbers beside them. */
final class TrendCheck implements Proofreader.Check {
    private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);
    private static final String TIMES = "倍";
    private static final String UP = "增长|增加|提高|上升|提升|上涨|攀升|扩大|增幅为?|增速为?";
    private static final String DOWN = "减少|下降|降低|缩小|缩短|减小|下滑|回落|下跌|锐减|压减|降幅为?";
    private static final String HEDGE = "(?:约|近|超过?|逾|将近|达到?)?";

    private static final Pattern RISE = Pattern.compile("(" + UP + ")了?$");
    private static final Pattern FALL = Pattern.compile("(" + DOWN + ")了?" + HEDGE + "$");
    private static final Pattern DOUBLE = Pattern.compile("翻了?" + HEDGE + "$");
    private static final Pattern LEVEL =
            Pattern.compile("((?:增长|增加|提高|上升|提升|扩大|下降|降低|减少|回落|缩短|增|升|降|减|提)(?:到|至))" + HEDGE + "$");

    @Override
    public void read(Page page) {
        for (Slot slot : page.slots()) {
            slot.bareNumber().ifPresent(value -> {
                if (value.quantity().unit().text().equals(TIMES)) {
                    multiple(page, slot.at(), slot.at() + 1, value.text());
                }
                level(page, slot);
                direction(page, slot, value);
            });
        }
        for (Mention mention : page.mentions()) {
            boolean times = mention.content() instanceof Content.Amount amount
                    && amount.quantity().unit().text().equals(TIMES)
                    && mention.text().endsWith(TIMES);
            if (times) {
                multiple(page, mention.start(), mention.end(), mention.text());
            }
        }
    }

    private static void multiple(Page page, int start, int end, String times) {
        page.before(start, FALL)
                .ifPresent(fall -> page.remark(
                        RemarkKind.DECREASE_BY_MULTIPLE,
                        fall.start(),
                        end,
                        new Message(
                                "“" + fall.group() + times + "”：减少不能用倍数",
                                "\"" + fall.group() + times + "\": nothing shrinks by a multiple of itself"),
                        new Message("改用百分数或分数，如减少一半", "use a percentage or a fraction")));
        page.before(start, DOUBLE)
                .ifPresent(word -> page.remark(
                        RemarkKind.DOUBLING_WORD,
                        word.start(),
                        end,
                        new Message(
                                "“" + word.group() + times + "”：“翻”与“番”相配，翻一番是原来的2倍",
                                "\"" + word.group() + times + "\": 翻 goes with 番; 翻一番 is twice as much"),
                        new Message("写增长几倍，或用{doubled(今, 昔)}", "write 增长…倍, or {doubled(now, before)}")));
    }

    private static void level(Page page, Slot slot) {
        if (slot.calls(Function.CHANGE) || slot.calls(Function.DIFFERENCE)) {
            page.before(slot.at(), LEVEL)
                    .ifPresent(word -> page.remark(
                            RemarkKind.CHANGE_AS_LEVEL,
                            word.start(),
                            slot.at() + 1,
                            new Message(
                                    "“" + word.group(1) + "”后面应是总量，这里引用的是增减量",
                                    "\"" + word.group(1) + "\" wants a level; this is a change"),
                            new Message("改为“增长了”“下降了”，或引用总量", "write 增长了 or 下降了, or refer to the level")));
        }
    }

    private static void direction(Page page, Slot slot, Value value) {
        boolean negative = value.quantity().interval().isBelow(ZERO);
        boolean growth =
                slot.calls(Function.CHANGE) && ZERO.isBelow(value.quantity().interval());
        if (negative) {
            page.before(slot.at(), RISE).ifPresent(word -> contrary(page, word, slot, value));
        }
        if (negative || growth) {
            page.before(slot.at(), FALL).ifPresent(word -> contrary(page, word, slot, value));
        }
    }

    private static void contrary(Page page, Matcher word, Slot slot, Value value) {
        page.remark(
                RemarkKind.DIRECTION_AGAINST_DATA,
                word.start(),
                slot.at() + 1,
                new Message(
                        "“" + word.group() + value.text() + "”与数据的升降不合",
                        "\"" + word.group() + value.text() + "\" contradicts the sign of the number"),
                new Message("写{trend(今, 昔)}，由数据决定用词", "write {trend(now, before)} and let the data choose the word"));
    }
}
