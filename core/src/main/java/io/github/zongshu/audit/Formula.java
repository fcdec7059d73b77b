package io.github.zongshu.audit;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Expression.Call;
import io.github.zongshu.narrative.Expression.Digit;
import io.github.zongshu.narrative.Expression.Reference;
import java.util.List;

/** Says in words what an expression computes: 办结实事占收集问题的比率. */
final class Formula {
    private static final int MOST_NAMED = 3;

    private final Records records;

    Formula(Records records) {
        this.records = records;
    }

    Message words(Expression expression) {
        return switch (expression) {
            case Reference reference -> {
                String label = records.label(reference);
                yield new Message("“" + label + "”", "\"" + label + "\"");
            }
            case Call call -> words(call);
            case Digit digit -> new Message(digit.text(), digit.text());
        };
    }

    private Message words(Call call) {
        List<Message> parts = call.arguments().stream()
                .filter(argument -> !(argument instanceof Digit))
                .map(this::words)
                .toList();
        Message first = parts.getFirst();
        Message second = parts.getLast();
        return switch (call.function()) {
            case RATE ->
                new Message(first.zh() + "占" + second.zh() + "的比率", first.en() + " as a share of " + second.en());
            case RATIO ->
                new Message(first.zh() + "是" + second.zh() + "的倍数", first.en() + " as a multiple of " + second.en());
            case AVERAGE -> new Message(first.zh() + "除以" + second.zh(), first.en() + " per " + second.en());
            case SUM -> sum(parts);
            case DIFFERENCE -> new Message(first.zh() + "减" + second.zh(), first.en() + " less " + second.en());
            case CHANGE ->
                new Message(
                        first.zh() + "比" + second.zh() + "的增幅", "the growth of " + first.en() + " over " + second.en());
            case TREND, DOUBLED, HIGHEST, LOWEST, FIRST_TIME ->
                new Message("“" + call.text() + "”", "\"" + call.text() + "\"");
        };
    }

    private static Message sum(List<Message> parts) {
        List<Message> named = parts.subList(0, Math.min(parts.size(), MOST_NAMED));
        boolean all = named.size() == parts.size();
        return new Message(
                String.join("、", named.stream().map(Message::zh).toList()) + (all ? "" : "等" + parts.size() + "项")
                        + "之和",
                "the sum of "
                        + String.join(", ", named.stream().map(Message::en).toList())
                        + (all ? "" : " … (" + parts.size() + " parts)"));
    }
}
