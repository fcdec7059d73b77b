package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One word of approximation for one number, and that in the data. */
final class HedgeRemarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            约{people}参加 ; 约{people}
            参加者近{people} ; 近{people}
            逾{people}到场 ; 逾{people}
            到场{people}左右 ; {people}左右
            共{guests}左右。 ; {guests}左右
            产值突破{output} ; 突破{output}
            受众达{audience} ; 达{audience}
            受众达到{audience} ; 达到{audience}
            惠及{listeners} ; {listeners}
            来了约300余人 ; 约300余人
            大约{guests}报名 ; 大约{guests}
            参加的有{people}多。 ; {people}多
            参加的有{people|number}余人次 ; {people|number}余
            """)
    void findsTwoHedgesOnOneNumber(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.DOUBLE_HEDGE, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "参与{people}",
                "参与群众达{people}",
                "{guests}参加",
                "至少{people}",
                "超过{people}，比去年多",
                "累计受众{audience}",
                "产值{output}",
                "最近{people}到会",
                "节约{people}的口粮",
                "接近{people}的规模",
                "{people}多在夜间到会",
                "来了300余人",
                "{people}来自乡镇",
                "{people}上下一心"
            })
    void letsOneHedgePass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.DOUBLE_HEDGE, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            开展约{sessions} ; 约{sessions}
            近{sessions}恳谈会 ; 近{sessions}
            开展大约{sessions} ; 大约{sessions}
            逾{sessions} ; 逾{sessions}
            将近{now} ; 将近{now}
            办结{now}左右 ; {now}左右
            办结{now}多， ; {now}多
            办结{now|number}余件 ; {now|number}余
            办结{now|number}多件事 ; {now|number}多
            """)
    void findsHedgesBesideExactNumbers(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.HEDGE_OUTSIDE, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "满意率超过{goal}的目标",
                "不低于{goal}",
                "接近{goal}",
                "场均约{average(people, sessions)}",
                "场均{average(now, before)}左右",
                "最近{sessions}",
                "集约{sessions}",
                "{now}多于{before}",
                "办结{now}来自各县",
                "达到{sessions}",
                "{sessions}上下联动",
                "{now}多数当场办结"
            })
    void letsComparisonsAndRoundedQuotientsPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.HEDGE_OUTSIDE, prose)).isEmpty();
    }
}
