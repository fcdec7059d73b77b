package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firsts and superlatives in literal text are doubted. */
final class ClaimRemarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            客流首次超过上年 ; 首次
            这是全省首家试点 ; 全省首家
            衡南县场次最多 ; 最多
            满意率最高 ; 最高
            总量居全省第一 ; 居全省第一
            产值翻番 ; 翻番
            销量创历史新高 ; 创历史新高
            系全国唯一的试点 ; 全国唯一
            用时最少 ; 最少
            成绩名列全市第一 ; 名列全市第一
            """)
    void doubtsClaimsWithoutEvidence(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.UNPROVEN_CLAIM, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一书记驻村",
                "第一时间回应",
                "最高人民法院发布",
                "“最多跑一次”改革",
                "首先要问计于民",
                "满意率{highest(q.q4, q.*)}",
                "产值{doubled(many, before)}",
                "{first_time(q.q3, goal, q.q1)}越过目标",
                "{'全省首家'}试点",
                "首届文化节",
                "第一批名单公布",
                "最低生活保障",
                "《首次对话》出版",
                "最多只派三人",
                "列第一书记名册",
                "每户最高{now}，最多三天",
                "最高时速有所提升"
            })
    void letsDutiesSayingsAndEvidencePass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.UNPROVEN_CLAIM, prose)).isEmpty();
    }
}
