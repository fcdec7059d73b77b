package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure in literal text has nothing behind it. */
final class UnboundFigureTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            全年走访农户320户。 ; 320户
            募集善款1.2万元，全部发放到户 ; 1.2万元
            受益群众达十余万人 ; 达十余万人
            新修公路四公里 ; 四公里
            合格率为97.5% ; 97.5%
            共有３６人报名 ; ３６人
            比计划提前5天 ; 5天
            惠及{sessions}、12个村 ; 12个
            分三个阶段推进 ; 三个
            建校一百周年庆典 ; 一百周年
            {sessions}恳谈会覆盖25个乡镇 ; 25个
            读书会办了两场，人人叫好 ; 两场
            一百天攻坚 ; 一百天
            半年办了十场 ; 十场
            """)
    void findsFiguresThatNoMetricStandsBehind(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.UNBOUND_FIGURE, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年{sessions}，盛况空前",
                "6月29日上午8时30分开馆",
                "截至10月底，会议开了{sessions}",
                "第12期简报刊发",
                "第三届文化节开幕",
                "拨打12345热线",
                "根据〔2021〕12号文件",
                "《百年风华100讲》开讲",
                "老人说：“一年能多挣5000元。”",
                "一张方桌、几条板凳",
                "推行“一网通办”",
                "首家门店开业",
                "实现村村全覆盖",
                "{sessions}恳谈会",
                "近{sessions}",
                "一年来，干部下沉一线",
                "半年来，窗口天天开",
                "{'百年'}党史",
                "{'3A级'}景区，{'12'}强",
                "5G基站点亮山村",
                "一批又一批志愿者"
            })
    void letsPassDatesOrdersNamesTitlesAndQuotations(String prose) {
        assertThat(Numbers.remarked(RemarkKind.UNBOUND_FIGURE, prose)).isEmpty();
    }
}
