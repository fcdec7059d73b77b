package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Excuse.Reason;
import io.github.zongshu.narrative.Page.Slot;
import io.github.zongshu.quantity.Content;
import io.github.zongshu.quantity.Hedge;
import io.github.zongshu.quantity.HedgeWord;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.Numeral;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of approximation for one number, and that in the data, where the audit sees it. 超过 and 不低于 before a number are
 * comparisons more often than hedges (超过{goal}) and are let pass.
 */
final class HedgeCheck implements Proofreader.Check {
    private static final List<HedgeWord> BEFORE = HedgeWord.all().stream()
            .filter(word -> word.place() == HedgeWord.Place.BEFORE)
            .sorted(Comparator.comparingInt((HedgeWord word) -> word.text().length())
                    .reversed())
            .toList();

    /** These come near a number without being an approximation of it: 接近{goal}. */
    private static final Set<String> COMPARING = Set.of("接近", "逼近", "直逼", "抵近");

    /** These say more than the number beside them; longer words of that sense compare. */
    private static final Set<String> OVER = Set.of("超", "逾", "突破", "突破了");

    private static final Set<Hedge> APPROXIMATE = Set.of(Hedge.ABOUT, Hedge.NEARLY, Hedge.REMAINDER, Hedge.OVER);

    private static final Pattern REMAINDER = Pattern.compile("(?:余|多|有余)(?=[，。；：、！？）」”\\s]|$)");
    private static final Pattern ABOUT = Pattern.compile("左右|上下(?=[，。；：、！？）\\s]|$)");
    private static final Pattern SURPLUS = Pattern.compile("余|多|来");

    @Override
    public void read(Page page) {
        for (Slot slot : page.slots()) {
            slot.bareNumber().ifPresent(value -> before(page, slot, value));
            slot.number().ifPresent(value -> after(page, slot, value));
            slot.number()
                    .filter(value -> isStacked(value.quantity()))
                    .ifPresent(value -> stacked(page, slot.at(), slot.at() + 1, value.text()));
        }
        for (Mention mention : page.mentions()) {
            boolean figure = FigureCheck.excuse(page, mention)
                    .filter(r -> r != Reason.WORD)
                    .isEmpty();
            if (figure && mention.content() instanceof Content.Amount amount && isStacked(amount.quantity())) {
                stacked(page, mention.start(), mention.end(), mention.text());
            }
        }
    }

    private static void before(Page page, Slot slot, Value value) {
        hedgeBefore(page, slot.at()).ifPresent(word -> {
            int start = slot.at() - word.text().length();
            boolean hedged = isHedged(value.quantity());
            boolean approximate =
                    !COMPARING.contains(word.text()) && (word.hedge() == Hedge.ABOUT || word.hedge() == Hedge.NEARLY);
            boolean twice = hedged && (approximate || OVER.contains(word.text()));
            boolean reached = word.hedge() == Hedge.REACHING
                    && value.quantity().qualifier().hedges().contains(Hedge.REACHING);
            if (twice || reached) {
                stacked(page, start, slot.at() + 1, word.text() + value.text());
            } else if (!hedged
                    && (approximate
                            ? !(value instanceof DerivedValue)
                            : word.text().equals("逾"))) {
                outside(page, start, slot.at() + 1, word.text());
            }
        });
    }

    private static void after(Page page, Slot slot, Value value) {
        int behind = slot.at() + 1;
        boolean bare = value.printed().unit().isEmpty() && !value.text().endsWith("%");
        String unit = value.quantity().unit().text();
        Pattern surplus =
                bare && !unit.isEmpty() ? Pattern.compile("(?:" + SURPLUS + ")[万亿]?" + Pattern.quote(unit)) : REMAINDER;
        boolean about = page.after(behind, ABOUT);
        if (!about && !page.after(behind, surplus)) {
            return;
        }
        int end = behind + (about ? 2 : 1);
        String words = page.text().substring(behind, end);
        if (isHedged(value.quantity())) {
            stacked(page, slot.at(), end, value.text() + words);
        } else if (!(value instanceof DerivedValue && about)) {
            outside(page, slot.at(), end, words);
        }
    }

    private static Optional<HedgeWord> hedgeBefore(Page page, int end) {
        String text = page.text();
        return BEFORE.stream()
                .filter(word -> text.startsWith(word.text(), end - word.text().length()))
                .findFirst()
                .filter(word -> {
                    int start = end - word.text().length();
                    return start == 0 || word.notAfter().indexOf(text.charAt(start - 1)) < 0;
                });
    }

    private static boolean isHedged(Quantity quantity) {
        return !quantity.qualifier().hedges().isEmpty() || quantity.numeral().form() == Numeral.Form.SEVERAL;
    }

    /** 达1万余 and 至少300多 are let pass: they say two things, not one thing twice. */
    private static boolean isStacked(Quantity quantity) {
        List<Hedge> hedges = quantity.qualifier().hedges().stream()
                .filter(APPROXIMATE::contains)
                .toList();
        boolean several = quantity.numeral().form() == Numeral.Form.SEVERAL;
        boolean around =
                hedges.contains(Hedge.ABOUT) && quantity.qualifier().words().contains("…");
        return hedges.size() > 1 || around || (several && !hedges.isEmpty());
    }

    private static void stacked(Page page, int start, int end, String words) {
        page.remark(
                RemarkKind.DOUBLE_HEDGE,
                start,
                end,
                new Message(
                        "“" + words + "”叠用了两个概数词", "\"" + words + "\" has two words of approximation on one number"),
                new Message("只留一个，写在指标的数里", "keep one, in the metric's own value"));
    }

    private static void outside(Page page, int start, int end, String word) {
        page.remark(
                RemarkKind.HEDGE_OUTSIDE,
                start,
                end,
                new Message(
                        "“" + word + "”写在引用之外，所引的数是确数",
                        "\"" + word + "\" stands beside a reference to an exact number"),
                new Message("是概数就写进指标的值，否则删去", "write it into the metric's value, or delete it"));
    }
}
