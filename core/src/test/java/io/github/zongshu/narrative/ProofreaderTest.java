package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Excuse.Reason;
import io.github.zongshu.narrative.Remark.Severity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ProofreaderTest {
    @Test
    void remarksComeInTheOrderOfTheTextWithTheirPlaceInTheTemplate() {
        String prose = "{{注}}约{people}参加，2月30日走访320户。";

        List<Remark> remarks = Numbers.proofreader().read(prose);

        assertThat(remarks)
                .extracting(Remark::kind)
                .containsExactly(RemarkKind.DOUBLE_HEDGE, RemarkKind.NO_SUCH_DATE, RemarkKind.UNBOUND_FIGURE);
        assertThat(remarks)
                .allSatisfy(
                        remark -> assertThat(prose.substring(remark.offset())).startsWith(remark.excerpt()));
    }

    @Test
    void remarksSpeakBothLanguagesAndSayWhatToDo() {
        Remark remark = Numbers.proofreader().read("走访320户").getFirst();

        assertThat(remark.message())
                .isEqualTo(new Message(
                        "“320户”直接写在文中，背后没有指标", "\"320户\" is written into the text, with no metric behind it"));
        assertThat(remark.suggestion().zh()).contains("{'320户'}");
        assertThat(remark.suggestion().en()).contains("{'320户'}");
        assertThat(remark.kind().code()).isEqualTo("unbound-figure");
        assertThat(remark.kind().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void proseWithoutFiguresIsLetAlone() {
        assertThat(Numbers.proofreader().read("")).isEmpty();
        assertThat(Numbers.proofreader().read("板凳还热着，清单还长着。")).isEmpty();
    }

    @Test
    void whatTheCampaignDeclaresIsNoFigureAnywhere() {
        Proofreader proofreader = Numbers.proofreader("百年", "3A", "5个一");

        assertThat(proofreader.read("百年党史，3A级景区，落实5个一，这是百年大计")).isEmpty();
    }

    @Test
    void aDeclaredLiteralIsNoPartOfALongerNumeral() {
        Proofreader proofreader = Numbers.proofreader("5场", "百年");

        assertThat(proofreader.read("开了15场，三百年来")).extracting(Remark::excerpt).containsExactly("15场", "三百年");
    }

    @Test
    void aDeclaredLiteralSeparatesWhatStandsAroundIt() {
        assertThat(Numbers.remarked(RemarkKind.UNBOUND_FIGURE, "{'1'}2人")).containsExactly("2人");
    }

    @Test
    void aNumberThatCannotBeComputedIsReportedElsewhere() {
        assertThat(Numbers.proofreader().read("约{lost}，下降{rate(now, none)}，{trend(some, same)}"))
                .isEmpty();
    }

    @Test
    void everyDigitOfTheTextIsExcusedOrRemarkedUpon() {
        Proofreader proofreader = Numbers.proofreader("12345热线");

        assertThat(proofreader.excusedDigits("2021年6月，12345热线接{sessions}，第12期《100讲》，“涨了5元”，用5G、{'3A'}级，另有７人"))
                .extracting(Excuse::digits, Excuse::reason)
                .containsExactly(
                        tuple("2021", Reason.DATE),
                        tuple("6", Reason.DATE),
                        tuple("12345", Reason.DECLARED),
                        tuple("12", Reason.ORDER),
                        tuple("100", Reason.TITLE),
                        tuple("5", Reason.QUOTATION),
                        tuple("5", Reason.NAME),
                        tuple("3", Reason.DECLARED));
    }

    @Test
    void datesOfSeveralYearsHaveNoWeekdayToCheck() {
        Proofreader proofreader = new Proofreader(Numbers.ALL, List.of(), OptionalInt.empty());

        assertThat(proofreader.read("6月29日（星期三），2月29日")).isEmpty();
    }

    @Test
    void unreadableProseIsRefused() {
        assertThatExceptionOfType(ProseSyntaxException.class)
                .isThrownBy(() -> Numbers.proofreader().read("全年{sessions"));
    }

    @Test
    void aRemarkIsAboutSomething() {
        Message message = new Message("错", "wrong");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Remark(RemarkKind.NO_SUCH_DATE, 0, "", message, message));
        assertThatIllegalArgumentException().isThrownBy(() -> new Excuse(-1, "5", Reason.NAME));
    }

    @Test
    @Timeout(20)
    void longProseIsReadInLinearTime() {
        String prose = "办结{now}，满意率{satisfied}、{last}，6月29日（星期二）".repeat(5_000);

        assertThat(Numbers.proofreader().read(prose)).isEmpty();
    }
}
