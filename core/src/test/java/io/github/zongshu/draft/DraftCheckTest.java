package io.github.zongshu.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Drafts as lines of text; a bound number of the original is written {@code [sessions|9837场]}. */
class DraftCheckTest {
    private static final Pattern BOUND = Pattern.compile("\\[(\\w+)\\|([^]]+)]");
    private static final Campaign CAMPAIGN = Campaign.builder(Title.of("心贴心"), Scope.of("临江市"), Period.ofYear(2024))
            .metric(Metric.of("sessions", "恳谈会", "9837场"))
            .metric(Metric.of("people", "参与群众", "44万余人次"))
            .metric(Metric.of("issues", "收集问题", "14614个"))
            .metric(Metric.of("resolved", "办结实事", "1.13万余件"))
            .section(Section.of("心贴心", "", "{sessions}"))
            .build();
    private static final String FIRST = "2024年开展恳谈会[sessions|9837场]，参与群众[people|44万余人次]。";
    private static final String SECOND = "会上收集问题[issues|14614个]，逐一登记；办结实事[resolved|1.13万余件]。";

    private static Draft draft(String... lines) {
        List<Passage> passages = new ArrayList<>();
        for (String line : lines) {
            StringBuilder text = new StringBuilder();
            List<Mark> marks = new ArrayList<>();
            Matcher bound = BOUND.matcher(line);
            int at = 0;
            while (bound.find()) {
                text.append(line, at, bound.start());
                marks.add(new Mark(text.length(), text.length() + bound.group(2).length(), bound.group(1), ""));
                text.append(bound.group(2));
                at = bound.end();
            }
            text.append(line.substring(at));
            passages.add(new Passage(new Message("段", "paragraph"), text.toString(), marks));
        }
        return new Draft(passages, List.of());
    }

    private static List<String> told(String... returned) {
        return DraftCheck.of(CAMPAIGN, List.of(draft(FIRST, SECOND)), draft(returned)).findings().stream()
                .filter(finding -> finding.outcome() != Outcome.INTACT)
                .map(finding -> finding.outcome().code() + " " + finding.before() + "→" + finding.after())
                .toList();
    }

    private static String bare(String line) {
        return BOUND.matcher(line).replaceAll("$2");
    }

    @Test
    void aTextWithoutMarksIsRecognisedWhole() {
        assertThat(told(bare(FIRST), bare(SECOND))).isEmpty();
        assertThat(told(bare(FIRST) + bare(SECOND))).isEmpty();
    }

    @Test
    void theSameNumberWrittenOtherwiseIsIntact() {
        assertThat(told(bare(FIRST).replace("9837", "9,837"), bare(SECOND).replace("14614个", "１４６１４个")))
                .isEmpty();
        assertThat(told(bare(FIRST).replace("恳谈会9837", "恳谈会达9837"), bare(SECOND)))
                .isEmpty();
    }

    @Test
    void numbersUnitsAndHedgesAreToldApart() {
        assertThat(told(bare(FIRST).replace("9837", "9873"), bare(SECOND))).containsExactly("changed 9837场→9873场");
        assertThat(told(bare(FIRST).replace("44万", "44亿"), bare(SECOND))).containsExactly("unit-changed 44万余人次→44亿余人次");
        assertThat(told(bare(FIRST), bare(SECOND).replace("万余", "万"))).containsExactly("hedge-changed 1.13万余件→1.13万件");
        assertThat(told(bare(FIRST).replace("9837场", "近9837场"), bare(SECOND)))
                .containsExactly("hedge-changed 9837场→近9837场");
    }

    @Test
    void aHedgeBeforeANumberThatKeptItsMarkIsSeen() {
        assertThat(told(FIRST.replace("恳谈会[", "恳谈会近["), SECOND)).containsExactly("hedge-changed 9837场→近9837场");
    }

    @Test
    void whatStandsElsewhereHasMoved() {
        assertThat(told(SECOND, FIRST)).hasSize(2).allMatch(told -> told.startsWith("moved"));
    }

    @Test
    void whatIsGoneAndWhatIsNewIsTold() {
        assertThat(told(bare(FIRST))).containsExactly("deleted 14614个→", "deleted 1.13万余件→");
        assertThat(told(bare(FIRST), bare(SECOND), "又建成书屋[x|37间]。"))
                .as("a foreign mark binds nothing")
                .containsExactly("unknown →37间");
    }

    @Test
    void controlsOfOthersAreNoNumbers() {
        assertThat(told(FIRST, SECOND, "责任人[owner|张处长]负责。")).isEmpty();
    }

    @Test
    void datesAndPlacesInAnOrderNeedNoData() {
        assertThat(told(bare(FIRST), bare(SECOND), "12月14日，第三次推进会召开。")).isEmpty();
    }

    @Test
    void theOriginalMostLikeTheDraftIsTaken() {
        Draft other = draft("完全不同的一页，说的是[people|44万余人次]。");

        Review review = DraftCheck.of(CAMPAIGN, List.of(other, draft(FIRST, SECOND)), draft(bare(FIRST), bare(SECOND)));

        assertThat(review.alarms()).isEmpty();
        assertThat(review.findings()).hasSize(4);
    }

    @Test
    void everyOutcomeSaysWhetherItIsAnAlarm() {
        assertThat(Arrays.stream(Outcome.values()).filter(outcome -> !outcome.isAlarming()))
                .containsExactly(Outcome.INTACT, Outcome.MOVED);
    }
}
