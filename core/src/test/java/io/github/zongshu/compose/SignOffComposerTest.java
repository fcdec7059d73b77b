package io.github.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Origin;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.TextDump;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SignOffComposerTest {
    /** A rate that its own numbers contradict, a bound that hedges leave open, and a total that holds. */
    private static CampaignBuilder contested() {
        return Campaign.builder(Title.of("开门办馆"), Scope.of("临江市"), Period.ofYear(2024))
                .metric(Metric.of("asked", "征集心愿", "1200个").from(new Origin("东区", "馆办", "东区.xlsx", "填报", "C7")))
                .metric(Metric.of("met", "实现心愿", "900余个").described("", "市图书馆", ""))
                .metric(Metric.of("quota", "心愿目标", "950个"))
                .metric(Metric.of("kept", "兑现率", "90.5%").asSample())
                .metric(Metric.derived("left", "未兑现", "difference(asked, quota)"))
                .rule(new Rule.Equal("kept", "rate(met, asked)"))
                .rule(new Rule.AtMost(List.of("quota", "met")))
                .rule(new Rule.AtMost(List.of("met", "asked")));
    }

    private static Report compose(CampaignBuilder campaign) {
        return Profile.SIGN_OFF.compose(campaign.build());
    }

    private static List<TableBlock> tables(Report report) {
        return report.blocks().stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .toList();
    }

    private static List<String> words(TableBlock.Row row) {
        return row.cells().stream().map(cell -> Inline.text(cell.content())).toList();
    }

    @Test
    void countsTheChecksByVerdictAndSaysWhatFollows() {
        Report report = compose(contested());

        assertThat(report.info().design()).isEqualTo(Design.SIGN_OFF);
        assertThat(report.blocks().stream().filter(Board.class::isInstance).map(Board.class::cast))
                .singleElement()
                .satisfies(board -> assertThat(board.cells())
                        .extracting(cell -> cell.label() + cell.value().text())
                        .startsWith("不合1项", "不能断定1项", "无从核对0项"));
        assertThat(TextDump.of(report)).contains("不宜印发");
    }

    @Test
    void givesEveryMetricItsSourceItsChecksAndRoomToSign() {
        TableBlock sheet = tables(compose(contested())).getFirst();

        assertThat(sheet.columns())
                .extracting(TableBlock.Column::head)
                .containsExactly("编号", "指标", "数值", "来源", "核对", "核校人", "签名");
        assertThat(sheet.rows()).hasSize(5);
        assertThat(words(sheet.rows().get(0))).startsWith("asked", "征集心愿", "1200个", "东区 馆办 东区.xlsx 填报!C7");
        assertThat(words(sheet.rows().get(3))).startsWith("kept", "兑现率", "90.5%", "示例数据", "不合1项");
        assertThat(words(sheet.rows().get(3)).getLast()).matches("_+");
        assertThat(words(sheet.rows().get(4))).startsWith("left", "未兑现", "250个", "算得：difference(asked, quota)");
        assertThat(sheet.rows().get(3).cells().get(4).content().getFirst()).isInstanceOf(Emphasis.class);
    }

    @Test
    void tellsWhatDoesNotAgreeBeforeWhatDoes() {
        List<TableBlock> tables = tables(compose(contested()));
        TableBlock open = tables.get(1);
        TableBlock passed = tables.get(2);

        assertThat(open.rows()).extracting(row -> words(row).getFirst()).startsWith("不合", "不能断定");
        assertThat(words(open.rows().getFirst()))
                .contains("占比", "兑现率90.5%；实现心愿900余个；征集心愿1200个", "文件中写明")
                .anyMatch(cell -> cell.contains("印"));
        assertThat(passed.rows()).anySatisfy(row -> assertThat(words(row)).contains("实现心愿900余个；征集心愿1200个"));
    }

    @Test
    void takesComputedNumbersDownToTheForms() {
        TableBlock derivations = tables(compose(contested())).get(3);

        assertThat(derivations.rows())
                .extracting(SignOffComposerTest::words)
                .containsExactly(
                        List.of("1", "未兑现", "left = difference(asked, quota)", "250个", "算得"),
                        List.of("1.1", "征集心愿", "asked", "1200个", "东区 馆办 东区.xlsx 填报!C7"),
                        List.of("1.2", "心愿目标", "quota", "950个", ""));
    }

    @Test
    void endsWithTheHandsThatAnswerForIt() {
        TableBlock hands = tables(compose(contested())).getLast();

        assertThat(hands.rows()).extracting(row -> words(row).getFirst()).containsExactly("填报人", "核校人", "负责人");
    }

    @Test
    void leavesOutPartsThatHaveNothingToShow() {
        Report bare = compose(Campaign.builder(Title.of("开门办馆"), Scope.of("临江市"), Period.ofYear(2024)));

        assertThat(bare.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(heading -> Inline.text(((Heading) heading).lead())))
                .containsExactly("签核");
    }
}
