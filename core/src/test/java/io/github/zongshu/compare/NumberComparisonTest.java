package io.github.zongshu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Origin;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of numbers, path by path. */
final class NumberComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "9837场,     10086场,    MOVED,        UP",
        "9837场,     9000场,     MOVED,        DOWN",
        "34000余件,  3.4万余件,  REWORDED,     ",
        "40000件,    4万件,      REWORDED,     ",
        "突破40万人, 433884人,   NARROWED,     OPEN",
        "44万余人次, 441203人次, NARROWED,     OPEN",
        "433884人,   43万余人,   WIDENED,      OPEN",
        "44万余人,   约44万人,   WIDENED,      OPEN",
        "约40万人,   40万余人,   NARROWED,     OPEN",
        "约400人,    超430人,    OVERLAPPING,  OPEN",
        "1.13万余件, 12709件,    CONTRADICTED, UP",
        "不少于50家, 48家,       CONTRADICTED, DOWN",
        "12个,       12家,       RECOUNTED,    ",
    })
    void intervalsDecideHowTwoStatementsRelate(
            String before, String after, Restatement kind, Shift.@Nullable Direction direction) {
        NumberChange.Restated change = restated(before, after);

        assertThat(change.kind()).isEqualTo(kind);
        if (direction == null) {
            assertThat(change.shift()).isNull();
        } else {
            assertThat(change.shift()).extracting(Shift::direction).isEqualTo(direction);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9837场,     10086场,    249场,        2.5%",
        "10086场,    9837场,     249场,        -2.5%",
        "41万余人,   44万余人,   2万人以上,    4.7%以上",
        "95.2%,      92.7%,      2.5个百分点,  none",
        "44万余人,   41万余人,   2万人以上,    none",
        "超3000件,   2000件,     1000件以上,   none",
        "0件,        5件,        5件,          none",
        "2000件,     超3000件,   1000件以上,   50.0%以上",
    })
    void theShiftIsAsHedgedAsTheTwoStatements(String before, String after, String amount, String percent) {
        Shift shift = shift(before, after);

        assertThat(text(shift.amount())).isEqualTo(amount);
        assertThat(text(shift.percent())).isEqualTo(percent);
    }

    private static String text(@Nullable Value value) {
        return value == null ? "none" : value.text();
    }

    @Test
    void anUncertainDirectionHasNoAmountButAllThatIsPossible() {
        Shift shift = shift("44万余人", "445000人");

        assertThat(shift.amount()).isNull();
        assertThat(shift.percent()).isNull();
        assertThat(shift.difference()).hasToString("(-5000, 5000]");
    }

    @Test
    void addedAndRemovedNumbersFollowTheOrderOfTheNewCampaignAndThenOfTheOld() {
        Campaign before = Versions.with(
                b -> b.metric(metric("a", "1件")).metric(metric("b", "2件")).metric(metric("c", "3件")));
        Campaign after = Versions.with(
                b -> b.metric(metric("x", "9件")).metric(metric("b", "4件")).metric(metric("y", "8件")));

        assertThat(Comparison.of(before, after).numbers())
                .extracting(change -> change.message().zh())
                .containsExactly(
                        "新增“x号”（x）：9件",
                        "“b号”（b）由2件改为4件：增加2件（100.0%）",
                        "新增“y号”（y）：8件",
                        "删去“a号”（a），原为1件",
                        "删去“c号”（c），原为3件");
    }

    @Test
    void messagesExistInBothLanguages() {
        assertThat(restated("1.13万余件", "12709件").message().en())
                .isEqualTo(
                        "\"办结\" (n) changed from 1.13万余件 to 12709件: up 约1359件 (约12.0%), the old wording no longer holds");
        assertThat(restated("1.13万余件", "12709件").message().zh())
                .isEqualTo("“办结”（n）由1.13万余件改为12709件：增加约1359件（约12.0%），原说法不再成立");
    }

    @Test
    void whatIsSaidOfAMetricIsComparedFieldByField() {
        Campaign before =
                one(new Metric("n", "办结", Quantity.parse("5件"), "", "截至6月", "市委办", "回访后", Origin.UNKNOWN, false));
        Campaign after =
                one(new Metric("n", "办结实事", Quantity.parse("6件"), "", "截至9月", "督查室", "上报后", Origin.UNKNOWN, true));

        assertThat(Comparison.of(before, after).numbers())
                .filteredOn(FieldChange.class::isInstance)
                .extracting(change -> ((FieldChange) change).aspect())
                .containsExactly(Aspect.LABEL, Aspect.PERIOD, Aspect.SOURCE, Aspect.DEFINITION, Aspect.SAMPLE);
    }

    @Test
    void aNumberThatStaysWhileItsPeriodMovesIsDoubtful() {
        Campaign before =
                one(new Metric("n", "办结", Quantity.parse("3.4万余件"), "", "截至6月", "", "", Origin.UNKNOWN, false));
        Campaign after =
                one(new Metric("n", "办结", Quantity.parse("34000余件"), "", "截至9月", "", "", Origin.UNKNOWN, false));

        assertThat(Comparison.of(before, after).numbers())
                .filteredOn(NumberChange.Stale.class::isInstance)
                .extracting(change -> change.message().zh())
                .containsExactly("存疑：“办结”（n）时间由“截至6月”改为“截至9月”，数仍是34000余件");
    }

    @Test
    void aMetricWithoutAPeriodCoversTheCampaigns() {
        Campaign before =
                Versions.builder(Period.ofYear(2023)).metric(metric("n", "5件")).build();
        Campaign after =
                Versions.builder(Period.ofYear(2024)).metric(metric("n", "5件")).build();

        assertThat(Comparison.of(before, after).numbers()).singleElement().isInstanceOf(NumberChange.Stale.class);
    }

    @Test
    void aTableIsStaleOnlyAsAWholeAndPointsInTimeNever() {
        Campaign before = Versions.builder(Period.ofYear(2023))
                .breakdown(Tables.districts("12", "30", "8", "20"))
                .timeSeries(series())
                .build();
        Campaign same = Versions.builder(Period.ofYear(2024))
                .breakdown(Tables.districts("12", "30", "8", "20"))
                .timeSeries(series())
                .build();
        Campaign moved = Versions.builder(Period.ofYear(2024))
                .breakdown(Tables.districts("12", "30", "8", "21"))
                .timeSeries(series())
                .build();

        assertThat(Comparison.of(before, same).numbers())
                .singleElement()
                .satisfies(change -> assertThat(change.message().en())
                        .isEqualTo("doubtful: \"各区办理\" (areas) has no number changed though the period changed from"
                                + " \"2023年1月1日—12月31日\" to \"2024年1月1日—12月31日\""));
        assertThat(Comparison.of(before, moved).numbers()).noneMatch(NumberChange.Stale.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "1.13万余件, 11356件,   HOLDS",
        "突破40万人, 433884人,  HOLDS",
        "1.13万余件, 12709件,   BROKEN",
        "近千人,     1002人,    BROKEN",
        "约400人,    超430人,   OPEN",
        "44万余人次, 44万余人,  OPEN",
    })
    void hedgedWordingsAreJudgedByTheNewNumber(String before, String after, Holding holding) {
        assertThat(Comparison.of(Versions.of(before), Versions.of(after)).wordings())
                .singleElement()
                .extracting(Wording::holding)
                .isEqualTo(holding);
    }

    @Test
    void exactNumbersAreNoHedgedWordings() {
        assertThat(Comparison.of(Versions.of("9837场"), Versions.of("10086场")).wordings())
                .isEmpty();
    }

    private static NumberChange.Restated restated(String before, String after) {
        return (NumberChange.Restated)
                Comparison.of(Versions.of(before), Versions.of(after)).numbers().getFirst();
    }

    private static Shift shift(String before, String after) {
        return Objects.requireNonNull(restated(before, after).shift());
    }

    private static Campaign one(Metric metric) {
        return Versions.builder().metric(metric).build();
    }

    private static Metric metric(String id, String quantity) {
        return Metric.of(id, id + "号", quantity);
    }

    private static TimeSeries series() {
        return new TimeSeries(
                "months", "每月", List.of(new TimeSeries.Point("m1", "1月", Quantity.parse("3件"))), "", false);
    }
}
