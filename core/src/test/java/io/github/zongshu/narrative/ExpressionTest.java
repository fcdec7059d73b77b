package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions",
                "districts.hengnan.sessions",
                "恳谈会",
                "rate(resolved, issues)",
                "rate(resolved, issues, 2)",
                "sum(a, b, c)",
                "rate(sum(a, b), total)",
                "change(now, before, 0)",
                "ratio(now, before, 2)",
                "sum(monthly.*)",
                "average(sum(districts.*.people), sum(districts.*.sessions))",
                "trend(growth)",
                "trend(now, before, 0)",
                "highest(a, b, c)",
                "lowest(districts.hengnan.sessions, districts.*.sessions)",
                "first_time(now, goal, earlier)"
            })
    void readsBackWhatItPrints(String text) {
        assertThat(Expression.parse(text).text()).isEqualTo(text);
    }

    @Test
    void forgivesSpaces() {
        assertThat(Expression.parse("  rate( a ,b )  ").text()).isEqualTo("rate(a, b)");
    }

    @Test
    void namesEveryReferenceInOrder() {
        assertThat(Expression.parse("rate(sum(a, b), c.d, 1)").references().map(Expression.Reference::path))
                .containsExactly("a", "b", "c.d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''             | 0  | 应为指标编号
            5              | 1  | 不能直接写数字
            rate(a)        | 7  | 参数不对
            rate(a, b, c)  | 13 | 参数不对
            rate(1, b)     | 10 | 参数不对
            sum(a, b, 2)   | 12 | 参数不对
            share(a, b)    | 6  | 没有函数
            rate(a, b      | 9  | 缺少右括号
            rate(a, b) x   | 11 | 多出
            a..b           | 4  | 点号
            .a             | 2  | 点号
            a + b          | 2  | 多出
            monthly.*      | 9  | 通配符
            m*.a           | 4  | 一整个编号
            sum(m.m*)      | 8  | 一整个编号
            rate(m.*, b)   | 12 | 参数不对
            trend(m.*)     | 10 | 参数不对
            highest(m.*)   | 12 | 参数不对
            first_time(a, m.*)  | 18 | 参数不对
            highest(a)     | 10 | 参数不对
            trend(a, 1)    | 11 | 参数不对
            sum(trend(a), b) | 16 | 参数不对
            """)
    void saysWhatItCannotRead(String text, int offset, String words) {
        assertThatExceptionOfType(ProseSyntaxException.class)
                .isThrownBy(() -> Expression.parse(text))
                .satisfies(e -> {
                    assertThat(e.explanation().zh()).contains(words);
                    assertThat(e.offset()).isEqualTo(offset);
                });
    }

    @Test
    void refusesCallsNestedTooDeepInsteadOfOverflowing() {
        String deep = "sum(a, ".repeat(10_000) + "b" + ")".repeat(10_000);

        assertThatExceptionOfType(ProseSyntaxException.class)
                .isThrownBy(() -> Expression.parse(deep))
                .withMessageContaining("过深");
    }
}
