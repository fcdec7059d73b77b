package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zongshu.narrative.Fragment.Declared;
import io.github.zongshu.narrative.Fragment.Insertion;
import io.github.zongshu.narrative.Fragment.Literal;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.quantity.Scaling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FragmentTest {
    @Test
    void readsWordsAndReferencesInOrder() {
        assertThat(Fragment.parse("开展{sessions}，办结率{rate(a, b, 0)|strict}。"))
                .containsExactly(
                        new Literal("开展"),
                        new Insertion(Expression.parse("sessions"), QuantityFormat.PRESS),
                        new Literal("，办结率"),
                        new Insertion(Expression.parse("rate(a, b, 0)"), QuantityFormat.STRICT),
                        new Literal("。"));
    }

    @Test
    void doubledBracesStandForThemselves() {
        assertThat(Fragment.parse("{{甲}}{a}}}"))
                .containsExactly(
                        new Literal("{甲}"),
                        new Insertion(Expression.parse("a"), QuantityFormat.PRESS),
                        new Literal("}"));
    }

    @Test
    void declaredLiteralsStandInQuotationMarks() {
        assertThat(Fragment.parse("{'百年'}党史{'it''s {1}'}"))
                .containsExactly(new Declared("百年"), new Literal("党史"), new Declared("it's {1}"));
    }

    @Test
    void notationsCombine() {
        assertThat(Fragment.parse("{a|written 万1, number}"))
                .containsExactly(new Insertion(
                        Expression.parse("a"),
                        QuantityFormat.AS_WRITTEN.scaled(Scaling.myriads(1)).withoutUnits()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"全年{''}, 4, 不能为空", "全年{'百年}, 7, 声明的文字", "全年{'百'年}, 5, 声明的文字", "全年{'百年', 6, 声明的文字"})
    void saysWhereADeclaredLiteralIsNotClosed(String prose, int offset, String words) {
        assertThatExceptionOfType(ProseSyntaxException.class)
                .isThrownBy(() -> Fragment.parse(prose))
                .satisfies(e -> {
                    assertThat(e.explanation().zh()).contains(words);
                    assertThat(e.offset()).isEqualTo(offset);
                });
    }

    @Test
    void nothingIsNothing() {
        assertThat(Fragment.parse("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"全年{sessions, 2, 没有配对", "全年}好, 2, 多出右花括号", "全年{a|fancy}, 5, 没有写法", "全年{}好, 3, 应为指标编号"})
    void saysWhereProseCannotBeRead(String prose, int offset, String words) {
        assertThatExceptionOfType(ProseSyntaxException.class)
                .isThrownBy(() -> Fragment.parse(prose))
                .satisfies(e -> {
                    assertThat(e.offset()).isEqualTo(offset);
                    assertThat(e.explanation().zh()).contains(words);
                });
    }
}
