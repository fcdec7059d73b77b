package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Percentages: sign, base, bounds, decimals. */
final class PercentRemarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            提高{difference(satisfied, last)|number}% ; {difference(satisfied, last)|number}%
            提高{points|number}% ; {points|number}%
            提高{points|number}％。 ; {points|number}％
            高出{points}% ; {points}%
            达{satisfied}个百分点 ; {satisfied}个
            占{rate(now, many)}个百分点 ; {rate(now, many)}个
            增长{growth}百分点 ; {growth}百
            增长{change(now, before)}个百分点 ; {change(now, before)}个
            """)
    void findsTheWrongSignBehindANumber(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.POINT_SIGN, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "提高{points}",
                "提高{difference(satisfied, last)}",
                "满意率{satisfied}",
                "提高{points|number}个百分点",
                "占{rate(now, many)}",
                "{satisfied}个别乡镇除外",
                "{growth}的增速",
                "{now}个百分点位"
            })
    void letsTheNumbersOwnSignPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.POINT_SIGN, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            满意率比上年提高{growth} ; 率比上年提高{growth}
            办结率提高{growth} ; 率提高{growth}
            占比上升{growth} ; 占比上升{growth}
            贫困率下降了{growth} ; 率下降了{growth}
            合格率较上年上升{growth} ; 率较上年上升{growth}
            满意率提高2.5% ; 率提高2.5%
            比重提升{growth} ; 比重提升{growth}
            接通率高出{growth} ; 率高出{growth}
            """)
    void doubtsRatesThatRiseByPercent(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.PERCENT_FOR_POINT, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "满意率提高{points}",
                "满意率提高到{satisfied}",
                "受理量增长{growth}",
                "满意率{trend(satisfied, last)}",
                "效率高，产量提高{growth}",
                "增长率达{growth}",
                "率先突破，产值上升{growth}",
                "比例为{growth}",
                "接通率{growth}"
            })
    void letsPointsLevelsAndCountsPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.PERCENT_FOR_POINT, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            满意率{over} ; {over}
            办结率达{over} ; {over}
            接通率保持在{over} ; {over}
            占{rate(now, before)} ; {rate(now, before)}
            合格率为{over} ; {over}
            回访率{rate(now, before)} ; {rate(now, before)}
            群众知晓率达到{over} ; {over}
            办结率均为{over} ; {over}
            """)
    void findsPartsThatExceedTheWhole(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.RATE_OVER_100, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增长率{over}",
                "增长{over}",
                "完成率{over}",
                "任务完成{rate(now, before)}",
                "满意率{whole}",
                "满意率{satisfied}",
                "同比增长{change(many, before)}",
                "相当于计划的{rate(now, before)}"
            })
    void letsSurpassedPlansAndGrowthPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.RATE_OVER_100, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            产值增长{growth} ; 增长{growth}
            投诉下降{fall} ; 下降{fall}
            客流增长了{growth}，再创佳绩 ; 增长了{growth}
            增加{change(now, before)} ; 增加{change(now, before)}
            销量增长6.5% ; 增长6.5%
            成本下降{growth} ; 下降{growth}
            产能上升{growth} ; 上升{growth}
            订单增加了{growth} ; 增加了{growth}
            """)
    void doubtsGrowthOfWhichNothingIsSaid(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.MISSING_BASE, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产值同比增长{growth}",
                "比上年增长{growth}",
                "环比下降{growth}",
                "2021年产值增长{growth}",
                "全年增长{growth}",
                "较去年增长{growth}",
                "一季度增长{growth}",
                "产值{growth}",
                "年均增长{growth}",
                "增长{now}"
            })
    void letsBasesAndPeriodsPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.MISSING_BASE, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            分别为{eight}、{nine}、{ten} ; {eight}、{nine}、{ten}
            分别为{eight}、{nine} ; {eight}、{nine}
            甲{eight}、乙{ten} ; {eight}、乙{ten}
            达{satisfied}和{goal} ; {satisfied}和{goal}
            8.5%、9%、10.25% ; 8.5%、9%、10.25%
            提高{points}、3个百分点 ; {points}、3个百分点
            城区{eight}、农村{nine}，其余从略 ; {eight}、农村{nine}
            {nine}与{ten} ; {nine}与{ten}
            """)
    void doubtsListsOfDifferentDecimals(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.MIXED_PRECISION, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "分别为{satisfied}、{last}",
                "{eight}，比上年的{nine}低",
                "{whole}、{satisfied}",
                "{nine}。{ten}",
                "共{now}、{before}",
                "接通率{satisfied}，满意率{goal}",
                "{nine}、{goal}",
                "{sessions}、{eight}",
                "由{nine}升到{ten}"
            })
    void letsEqualDecimalsAndSeparateNumbersPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.MIXED_PRECISION, prose)).isEmpty();
    }
}
