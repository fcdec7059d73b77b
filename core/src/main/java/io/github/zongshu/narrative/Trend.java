package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression.Call;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Hedge;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Numeral;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Says which way something went: 增长4.7%, 下降3.2%, 持平. Rates rise by 个百分点 (提高), counts by % (增长); an amount that is itself a
 * change of things counted is 增加 or 减少. A direction is only told if every number that the hedges leave possible agrees.
 */
final class Trend {
    private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Wording UNCHANGED = Wording.of("持平");
    private static final int MOST_DOUBLINGS = 10;

    private final Call call;
    private final List<Value> inputs;

    Trend(Call call, List<Value> inputs) {
        this.call = call;
        this.inputs = inputs;
    }

    /** Words for a rise and for a fall. */
    private record Words(String up, String down) {
        private static Words of(MeasureWord unit) {
            if (unit.equals(MeasureWord.PERCENTAGE_POINT)) {
                return new Words("提高", "下降");
            }
            return unit.equals(MeasureWord.PERCENT) ? new Words("增长", "下降") : new Words("增加", "减少");
        }

        private String told(boolean rise) {
            return rise ? up : down;
        }
    }

    Wording wording(int decimals) {
        Quantity now = inputs.getFirst().quantity();
        if (inputs.size() == 1) {
            int direction = direction(now.interval(), ZERO);
            return direction == 0 ? UNCHANGED : told(direction, direction < 0 ? turned(now) : now);
        }
        Quantity before = inputs.get(1).quantity();
        if (!now.unit().equals(before.unit())) {
            throw Evaluator.failure(
                    call,
                    "单位不合[" + now.unit() + ", " + before.unit() + "]",
                    "the units do not go together [" + now.unit() + ", " + before.unit() + "]");
        }
        int direction = direction(now.interval(), before.interval());
        if (direction == 0) {
            return UNCHANGED;
        }
        try {
            return told(direction, direction < 0 ? fall(now, before, decimals) : rise(now, before, decimals));
        } catch (ArithmeticException e) {
            throw Evaluator.failure(call, "基数可能为零，或有负数", "the base may be zero, or a number is negative");
        }
    }

    /** 1 for a rise, -1 for a fall, 0 if nothing changed. */
    private int direction(Interval now, Interval before) {
        if (before.isBelow(now)) {
            return 1;
        }
        if (now.isBelow(before)) {
            return -1;
        }
        if (now.isPoint() && before.isPoint()) {
            return 0;
        }
        throw unproven("看不出升降：" + printed("，"), "the direction cannot be told: " + printed(", "));
    }

    private Wording told(int direction, Quantity size) {
        Words words = Words.of(size.unit());
        if (size.value().signum() <= 0) {
            return Wording.of(size.isExact() ? "基本持平" : "有所" + words.told(direction > 0));
        }
        Value number = new DerivedValue(call.text(), size, QuantityFormat.PRESS, inputs);
        return new Wording(words.told(direction > 0), Optional.of(number));
    }

    private static Quantity rise(Quantity now, Quantity before, int decimals) {
        return now.unit().equals(MeasureWord.PERCENT)
                ? Arithmetic.changeInPoints(now, before)
                : Arithmetic.change(now, before, decimals);
    }

    /** Of hedged numbers by way of their difference: a negative change would only say how far it fell at most. */
    private static Quantity fall(Quantity now, Quantity before, int decimals) {
        if (now.unit().equals(MeasureWord.PERCENT)) {
            return Arithmetic.changeInPoints(/* now= */ before, /* before= */ now);
        }
        return now.isExact() && before.isExact()
                ? turned(Arithmetic.change(now, before, decimals))
                : Arithmetic.share(Arithmetic.difference(before, now), before, decimals);
    }

    /** Without its sign; what is hedged to one side stays negative, and its size untold. */
    private static Quantity turned(Quantity fall) {
        boolean evenly = fall.qualifier().hedges().stream().allMatch(hedge -> hedge == Hedge.ABOUT);
        return evenly ? new Quantity(Numeral.of(fall.value().negate()), fall.qualifier(), fall.unit()) : fall;
    }

    /** 翻番: every possible number of now is at least twice every possible number of before. */
    Wording doubled() {
        Quantity now = inputs.getFirst().quantity();
        Quantity before = inputs.get(1).quantity();
        if (!now.unit().equals(before.unit()) || !ZERO.isBelow(before.interval())) {
            throw Evaluator.failure(call, "单位不合，或基数可能为零", "the units do not go together, or the base may be zero");
        }
        int times = 0;
        Interval twice = before.interval().times(TWO);
        while (times < MOST_DOUBLINGS && Ranking.reaches(now.interval(), twice)) {
            twice = twice.times(TWO);
            times++;
        }
        return switch (times) {
            case 0 -> throw unproven("没有翻番：" + printed("，"), "it has not doubled: " + printed(", "));
            case 1 -> Wording.of("翻番");
            case 2 -> Wording.of("翻两番");
            default -> Wording.of("翻" + QuantityFormat.HAN.format(Quantity.of(times, "番")));
        };
    }

    private String printed(String comma) {
        return String.join(
                comma,
                inputs.stream()
                        .map(value -> value.reference() + " = " + value.text())
                        .toList());
    }

    private EvaluationException unproven(String zh, String en) {
        return new EvaluationException(new Message(call.text() + zh, call.text() + ": " + en));
    }
}
