package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Excuse.Reason;
import io.github.zongshu.quantity.Content;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.MentionKind;
import java.math.BigDecimal;
import java.util.Optional;

/** Every figure is bound: what literal text states by a numeral is a date, an order, a name, a quotation, or declared. */
final class FigureCheck implements Proofreader.Check {
    @Override
    public void read(Page page) {
        for (Mention mention : page.mentions()) {
            if (excuse(page, mention).isEmpty()) {
                page.remark(
                        RemarkKind.UNBOUND_FIGURE,
                        mention.start(),
                        mention.end(),
                        new Message(
                                "“" + mention.text() + "”直接写在文中，背后没有指标",
                                "\"" + mention.text() + "\" is written into the text, with no metric behind it"),
                        new Message(
                                "登记为指标，用{编号}引用；不是数字的，写作{'" + mention.text() + "'}，或列入 literals",
                                "declare a metric and refer to it as {id}; if it is no figure, write {'"
                                        + mention.text() + "'} or list it under literals"));
            }
        }
    }

    /** Why a mention needs no number behind it; empty if it does. */
    static Optional<Reason> excuse(Page page, Mention mention) {
        return switch (mention.kind()) {
            case DATE, TIME, YEAR -> Optional.of(Reason.DATE);
            case ORDER, RANK -> Optional.of(Reason.ORDER);
            case COVERAGE, VAGUE -> Optional.of(Reason.WORD);
            case COUNT, MONEY, LENGTH, AREA, MASS, VOLUME, DURATION, ANNIVERSARY, AGE, PERCENT, PERCENTAGE_POINT ->
                figure(page, mention);
            case MULTIPLE, TEMPERATURE, RATE, RATIO, CHANGE, GARBLED -> figure(page, mention);
        };
    }

    private static Optional<Reason> figure(Page page, Mention mention) {
        if (page.isInTitle(mention.start())) {
            return Optional.of(Reason.TITLE);
        }
        if (page.isInQuotation(mention.start())) {
            return Optional.of(Reason.QUOTATION);
        }
        return isPhrase(mention) ? Optional.of(Reason.WORD) : Optional.empty();
    }

    /** 一年来 and 半年来 tell a time, and no amount of it. */
    private static boolean isPhrase(Mention mention) {
        boolean shortest = mention.text().startsWith("一") || mention.text().startsWith("半");
        return mention.kind() == MentionKind.DURATION
                && shortest
                && mention.content() instanceof Content.Amount amount
                && amount.quantity().isExact()
                && amount.quantity().value().compareTo(BigDecimal.ONE) <= 0;
    }
}
