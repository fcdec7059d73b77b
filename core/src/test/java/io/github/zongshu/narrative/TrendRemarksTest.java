package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of growth and decline agree with the numbers beside them. */
final class TrendRemarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            积案减少{times} ; 减少{times}
            积案下降了{times} ; 下降了{times}
            用时降低{ratio(now, before)} ; 降低{ratio(now, before)}
            差距缩小近{times} ; 缩小近{times}
            事故减少了2倍 ; 减少了2倍
            能耗下降3倍 ; 下降3倍
            成本降低两倍 ; 降低两倍
            时间缩短1.5倍 ; 缩短1.5倍
            纠纷锐减{times} ; 锐减{times}
            """)
    void findsThingsThatShrinkByMultiples(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.DECREASE_BY_MULTIPLE, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增长{times}",
                "增长了2倍",
                "是上年的{ratio(now, before)}",
                "减少{fall}",
                "减少一半",
                "下降{growth}",
                "提高{times}",
                "扩大到原来的{times}",
                "减少的人手是去年的{times}"
            })
    void letsGrowthByMultiplesPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.DECREASE_BY_MULTIPLE, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            产值翻了{times} ; 翻了{times}
            产值翻{times} ; 翻{times}
            产值翻3倍 ; 翻3倍
            产值翻了2倍 ; 翻了2倍
            销量翻了近{times} ; 翻了近{times}
            产量翻{ratio(now, before)} ; 翻{ratio(now, before)}
            收入翻了两倍 ; 翻了两倍
            游客翻约{times} ; 翻约{times}
            """)
    void findsTimesBehindTheWordForDoubling(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.DOUBLING_WORD, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产值翻番",
                "产值翻两番",
                "增长{times}",
                "翻修{times}",
                "产值{doubled(many, before)}",
                "翻建房屋，是上年的{times}",
                "翻开账本，{times}",
                "是原来的3倍"
            })
    void letsDoublingItselfPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.DOUBLING_WORD, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            增长到{change(now, before)} ; 增长到{change(now, before)}
            提高到{difference(satisfied, last)} ; 提高到{difference(satisfied, last)}
            升至{change(now, before)} ; 升至{change(now, before)}
            降到{change(less, before)} ; 降到{change(less, before)}
            减少到{difference(now, before)} ; 减少到{difference(now, before)}
            上升至{difference(satisfied, last)} ; 上升至{difference(satisfied, last)}
            增加到{difference(now, before)} ; 增加到{difference(now, before)}
            增至约{difference(now, before)} ; 增至约{difference(now, before)}
            """)
    void findsChangesWhereALevelBelongs(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.CHANGE_AS_LEVEL, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增长到{now}",
                "提高到{satisfied}",
                "增长{change(now, before)}",
                "提高{difference(satisfied, last)}",
                "由{before}增至{now}",
                "降到{less}",
                "升至{rate(now, many)}",
                "增加{difference(now, before)}"
            })
    void letsLevelsPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.CHANGE_AS_LEVEL, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            比上年增长{change(less, before)} ; 增长{change(less, before)}
            增长{fall} ; 增长{fall}
            同比提高了{fall} ; 提高了{fall}
            比上年下降{change(now, before)} ; 下降{change(now, before)}
            减少{change(now, before)} ; 减少{change(now, before)}
            下降{fall} ; 下降{fall}
            上升{difference(last, satisfied)} ; 上升{difference(last, satisfied)}
            增加{difference(before, now)} ; 增加{difference(before, now)}
            回落{change(now, before)} ; 回落{change(now, before)}
            """)
    void findsWordsThatTheSignContradicts(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.DIRECTION_AGAINST_DATA, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增长{change(now, before)}",
                "提高{difference(satisfied, last)}",
                "缩短{difference(now, before)}",
                "比上年{trend(less, before)}",
                "减少{less}",
                "增长{growth}",
                "下降{growth}",
                "增幅{growth}"
            })
    void letsAgreementPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.DIRECTION_AGAINST_DATA, prose)).isEmpty();
    }
}
