package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvaluatorTest {
    private static final Map<String, String> NUMBERS = Map.of(
            "sessions", "9837场",
            "participants", "44万余人次",
            "issues", "14614个",
            "resolved", "1.13万余件",
            "none", "0个",
            "before", "12000个",
            "satisfied", "97.3%",
            "last", "94.8%");

    private final Evaluator evaluator = new Evaluator(path -> Optional.ofNullable(NUMBERS.get(path))
            .map(text -> new MetricValue(path, Quantity.parse(text), QuantityFormat.PRESS)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sessions                       | 9837场
            rate(resolved, issues)         | 77.3%以上
            rate(issues, issues, 0)        | 100%
            average(participants, sessions)| 约45人次
            sum(issues, before)            | 26614个
            difference(issues, before)     | 2614个
            difference(satisfied, last)    | 2.5个百分点
            change(issues, before)         | 21.8%
            ratio(issues, before)          | 1.2倍
            ratio(resolved, before, 2)     | 约0.95倍
            """)
    void computesWithHedges(String expression, String printed) {
        assertThat(evaluator.evaluate(Expression.parse(expression)).text()).isEqualTo(printed);
    }

    @Test
    void keepsTheInputsOfAResult() {
        Value rate = evaluator.evaluate(Expression.parse("rate(resolved, issues)"));

        assertThat(rate.reference()).isEqualTo("rate(resolved, issues)");
        assertThat(rate)
                .isInstanceOfSatisfying(
                        DerivedValue.class,
                        derived -> assertThat(derived.inputs())
                                .extracting(Value::reference)
                                .containsExactly("resolved", "issues"));
    }

    @Test
    void namesTheReferenceThatLeadsNowhere() {
        assertThatExceptionOfType(UnknownReferenceException.class)
                .isThrownBy(() -> evaluator.evaluate(Expression.parse("rate(resolved, isues)")))
                .satisfies(e -> assertThat(e.path()).isEqualTo("isues"));
    }

    @Test
    void aWildcardStandsForEveryNumberOfItsShape() {
        Value sum = new Evaluator(Numbers.ALL).evaluate(Expression.parse("sum(m.*)"));

        assertThat(sum.text()).isEqualTo("350件");
        assertThat(sum.reference()).isEqualTo("sum(m.*)");
        assertThat(sum)
                .isInstanceOfSatisfying(
                        DerivedValue.class,
                        derived -> assertThat(derived.inputs())
                                .extracting(Value::reference)
                                .containsExactly("m.m1", "m.m2", "m.m3"));
    }

    @Test
    void aWildcardThatNothingMatchesLeadsNowhere() {
        assertThatExceptionOfType(UnknownReferenceException.class)
                .isThrownBy(() -> new Evaluator(Numbers.ALL).evaluate(Expression.parse("sum(n.*)")))
                .satisfies(e -> assertThat(e.path()).isEqualTo("n.*"));
        assertThatExceptionOfType(UnknownReferenceException.class)
                .isThrownBy(() -> evaluator.evaluate(Expression.parse("sum(m.*)")));
    }

    @Test
    void aGapUnderAWildcardIsNotSilentlyLeftOut() {
        assertThatExceptionOfType(UnknownReferenceException.class)
                .isThrownBy(() -> new Evaluator(Numbers.ALL).evaluate(Expression.parse("sum(gap.*)")))
                .satisfies(e -> assertThat(e.path()).isEqualTo("gap.b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rate(resolved, none)
            sum(sessions, issues)
            """)
    void refusesNumbersThatDoNotGoTogether(String expression) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> evaluator.evaluate(Expression.parse(expression)))
                .satisfies(e -> assertThat(e.explanation().zh()).contains("算不出来"));
    }
}
