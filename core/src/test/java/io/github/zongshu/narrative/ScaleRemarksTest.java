package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Powers of ten stand where they belong. */
final class ScaleRemarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            来了4千人 ; 4千人
            走访3百户 ; 3百户
            捐书2千余册 ; 2千余册
            观众{crowd} ; {crowd}
            拨款5百万元 ; 5百万元
            植树8千株 ; 8千株
            投入3千万元 ; 3千万元
            １千名学生 ; １千名
            """)
    void findsTensHundredsAndThousandsBehindArabicDigits(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.ARABIC_SCALE, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "修路3千米",
                "粮食5千克",
                "提高{points}",
                "来了四千人",
                "观众{people}",
                "装机3千瓦",
                "走访三百户",
                "2021百强名单",
                "{sessions}百姓讲堂",
                "投入3000万元"
            })
    void letsUnitsAndHanNumeralsPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.ARABIC_SCALE, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            投资9～16亿元 ; 9～16亿
            占15～30% ; 15～30%
            约需3-5万元 ; 3-5万
            产值2—3亿元 ; 2—3亿
            损失10至20万元 ; 10至20万
            比例在5~8%之间 ; 5~8%
            规模{budget} ; {budget}
            每年1.5～2万人 ; 1.5～2万
            """)
    void findsRangesWhoseFirstEndLacksItsScale(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.RANGE_SCALE, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投资9亿～16亿元",
                "占15%～30%",
                "比例{span}",
                "1—10月",
                "3～5天",
                "第3-5期，2万人",
                "2019—2021年",
                "{people}",
                "依据GB/T 1-20万用"
            })
    void letsCompleteRangesPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.RANGE_SCALE, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {sessions|number}万场 ; {sessions|number}万
            {sessions|number}千场 ; {sessions|number}千
            {sessions|number}万余场 ; {sessions|number}万
            {output|number}亿元 ; {output|number}亿
            {now|number}百件 ; {now|number}百
            {now|number}十多件 ; {now|number}十
            {sum(now, before)|number}万件 ; {sum(now, before)|number}万
            {people|number}万人次 ; {people|number}万
            """)
    void findsScalesBehindAReference(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.SCALE_OUTSIDE, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{sessions}万众瞩目",
                "{sessions|number}场",
                "{sessions|万1}",
                "{now}百姓心事",
                "{satisfied}万户",
                "{now|number}万户",
                "{now|number}件",
                "{now}亿元"
            })
    void letsOtherWordsPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.SCALE_OUTSIDE, prose)).isEmpty();
    }
}
