package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words come out of data only where every number that the hedges leave possible proves them. */
final class WordingTest {
    private final Evaluator evaluator = new Evaluator(Numbers.ALL);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            trend(now, before)            ; 增长20.0%
            trend(now, before, 0)         ; 增长20%
            trend(less, before)           ; 下降10.0%
            trend(same, before)           ; 持平
            trend(none, none)             ; 持平
            trend(people, more_people)    ; 有所下降
            trend(more_people, people)    ; 有所增长
            trend(nearly_same, base)      ; 基本持平
            trend(satisfied, last)        ; 提高2.5个百分点
            trend(last, satisfied)        ; 下降2.5个百分点
            trend(many, some)             ; 增长100.0%以上
            trend(some, many)             ; 下降50.0%以上
            trend(some, less)             ; 增长11.1%以上
            trend(growth)                 ; 增长4.7%
            trend(fall)                   ; 下降3.2%
            trend(points)                 ; 提高2.2个百分点
            trend(net)                    ; 减少50户
            """)
    void trendsChooseTheirWord(String expression, String printed) {
        assertThat(text(expression)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            doubled(many, before)           ; 翻两番
            doubled(many, now)              ; 翻番
            doubled(sum(many, many), before); 翻三番
            highest(now, before, less)      ; 最多
            highest(m.m2, m.*)              ; 最多
            highest(q.q4, q.*)              ; 最高
            lowest(q.q1, q.*)               ; 最低
            lowest(less, now, before)       ; 最少
            highest(same, before, less)     ; 并列最多
            first_time(q.q3, goal, q.q1, q.q2)   ; 首次
            first_time(m.m2, m.m2, m.m1, m.m3)   ; 首次
            """)
    void firstsAndSuperlativesAreProven(String expression, String printed) {
        assertThat(text(expression)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            trend(some, same)               ; 看不出升降
            trend(people, sessions)         ; 单位不合
            trend(now, none)                ; 基数可能为零
            doubled(now, before)            ; 没有翻番
            doubled(many, none)             ; 基数可能为零
            doubled(many, sessions)         ; 单位不合
            highest(now, many)              ; many = 400件
            highest(some, same)             ; same = 100件
            highest(q.q3, q.*)              ; q.q4 = 96.9%
            lowest(now, sessions)           ; 单位不合
            highest(now, now)               ; 没有可比的数
            first_time(q.q2, goal, q.q1)         ; goal = 95%
            first_time(q.q4, goal, q.*)          ; q.q3 = 95.6%
            """)
    void whatIsNotProvenIsRefusedWithTheCounterExample(String expression, String words) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> text(expression))
                .satisfies(e -> assertThat(e.explanation().zh()).contains(words))
                .satisfies(e -> assertThat(e.explanation().en()).isNotBlank());
    }

    @Test
    void theNumberOfATrendIsBoundToTheWholeExpression() {
        Wording wording = evaluator.wording(Expression.parse("trend(less, before)"));

        assertThat(wording.words()).isEqualTo("下降");
        assertThat(wording.number()).get().isInstanceOfSatisfying(DerivedValue.class, number -> {
            assertThat(number.text()).isEqualTo("10.0%");
            assertThat(number.reference()).isEqualTo("trend(less, before)");
            assertThat(number.inputs()).extracting(Value::reference).containsExactly("less", "before");
        });
    }

    @Test
    void aNotationIsThatOfTheNumber() {
        Wording wording = evaluator.wording(Expression.parse("trend(less, before)"));

        assertThat(wording.in(QuantityFormat.HAN).text()).isEqualTo("下降百分之十点零");
    }

    @Test
    void aPlainExpressionIsItsNumber() {
        assertThat(evaluator.wording(Expression.parse("now"))).isEqualTo(new Wording("", Numbers.ALL.find("now")));
    }

    @Test
    void nothingIsNoWording() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording("", Optional.empty()));
    }

    @Test
    void wordsAreNoNumberToReckonWith() {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> evaluator.evaluate(Expression.parse("trend(now, before)")))
                .withMessageContaining("不是数");
    }

    private String text(String expression) {
        return evaluator.wording(Expression.parse(expression)).text();
    }
}
