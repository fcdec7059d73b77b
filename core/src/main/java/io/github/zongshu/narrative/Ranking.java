package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression.Call;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Map;

/** Says of a number that it is the highest, the lowest or the first of others, if they all bear it out. */
final class Ranking {
    /** 最高 by the measure word; what is not listed is counted, and is 最多 or 最少. */
    private static final Map<String, Words> WORDS = Map.ofEntries(
            Map.entry("%", Words.HIGH),
            Map.entry("‰", Words.HIGH),
            Map.entry("个百分点", Words.HIGH),
            Map.entry("倍", Words.HIGH),
            Map.entry("℃", Words.HIGH),
            Map.entry("元", Words.HIGH),
            Map.entry("分", Words.HIGH),
            Map.entry("秒", Words.LONG),
            Map.entry("分钟", Words.LONG),
            Map.entry("小时", Words.LONG),
            Map.entry("天", Words.LONG),
            Map.entry("个月", Words.LONG),
            Map.entry("年", Words.LONG),
            Map.entry("米", Words.LONG),
            Map.entry("公里", Words.LONG),
            Map.entry("平方米", Words.LARGE),
            Map.entry("平方公里", Words.LARGE),
            Map.entry("亩", Words.LARGE),
            Map.entry("公顷", Words.LARGE));

    private final Call call;
    private final Value subject;
    private final List<Value> rest;

    Ranking(Call call, List<Value> inputs) {
        this.call = call;
        this.subject = inputs.getFirst();
        this.rest = inputs.subList(1, inputs.size());
    }

    /** Words for the top and the bottom of a measure. */
    private record Words(String top, String bottom) {
        private static final Words HIGH = new Words("最高", "最低");
        private static final Words LONG = new Words("最长", "最短");
        private static final Words LARGE = new Words("最大", "最小");
        private static final Words MANY = new Words("最多", "最少");
    }

    /** Whether every possible number of {@code a} is at least every possible number of {@code b}. */
    static boolean reaches(Interval a, Interval b) {
        return a.low().isFinite()
                && b.high().isFinite()
                && a.low().at().compareTo(b.high().at()) >= 0;
    }

    Wording highest() {
        return extreme(true);
    }

    Wording lowest() {
        return extreme(false);
    }

    private Wording extreme(boolean top) {
        boolean tied = false;
        for (Value other : others(rest)) {
            Interval higher = (top ? subject : other).quantity().interval();
            Interval lower = (top ? other : subject).quantity().interval();
            boolean level = higher.isPoint() && lower.isPoint() && reaches(higher, lower) && reaches(lower, higher);
            if (!level && !lower.isBelow(higher)) {
                throw counterExample(other);
            }
            tied |= level;
        }
        Words words = WORDS.getOrDefault(subject.quantity().unit().text(), Words.MANY);
        return Wording.of((tied ? "并列" : "") + (top ? words.top() : words.bottom()));
    }

    Wording first() {
        Value mark = rest.getFirst();
        sameUnit(mark);
        if (!reaches(subject.quantity().interval(), mark.quantity().interval())) {
            throw counterExample(mark);
        }
        for (Value earlier : others(rest.subList(1, rest.size()))) {
            if (!earlier.quantity().interval().isBelow(mark.quantity().interval())) {
                throw counterExample(earlier);
            }
        }
        return Wording.of("首次");
    }

    /** Those to compare with; a wildcard may have brought the subject itself. */
    private List<Value> others(List<Value> values) {
        List<Value> others = values.stream()
                .filter(value -> !value.reference().equals(subject.reference()))
                .toList();
        if (others.isEmpty()) {
            throw Evaluator.failure(call, "没有可比的数", "there is nothing to compare with");
        }
        others.forEach(this::sameUnit);
        return others;
    }

    private void sameUnit(Value other) {
        if (!other.quantity().unit().equals(subject.quantity().unit())) {
            throw Evaluator.failure(
                    call,
                    "单位不合[" + subject.quantity().unit() + ", "
                            + other.quantity().unit() + "]",
                    "the units do not go together");
        }
    }

    private EvaluationException counterExample(Value other) {
        String one = subject.reference() + " = " + subject.text();
        String two = other.reference() + " = " + other.text();
        return new EvaluationException(new Message(
                call.text() + "不能断定：" + one + "，" + two, call.text() + " is not borne out: " + one + ", " + two));
    }
}
