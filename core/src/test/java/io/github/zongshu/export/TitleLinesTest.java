package io.github.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.MetricValue;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TitleLinesTest {
    private static final double MOST = 19.5;

    private static List<String> lines(String title) {
        return TitleLines.of(Text.line(title), MOST).stream().map(Inline::text).toList();
    }

    @Test
    void aTitleThatFitsStandsOnOneLine() {
        assertThat(lines("关于召开全市经济工作会议的通知")).containsExactly("关于召开全市经济工作会议的通知");
        assertThat(lines("铃声响处有回应 急难愁盼有人办")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "关于2021年“我为群众办实事”活动开展情况的总结报告, 关于2021年“我为群众办实事”|活动开展情况的总结报告",
        "衡阳市活动办公室关于2021年度工作情况的报告, 衡阳市活动办公室|关于2021年度工作情况的报告",
        "衡阳市人民政府关于进一步加强农村生活垃圾治理工作的意见, 衡阳市人民政府关于进一步|加强农村生活垃圾治理工作的意见",
        "临澜市12345政务服务便民热线办公室关于2024年度热线运行和诉求办理情况的报告, 临澜市12345政务服务便民热线办公室|关于2024年度热线运行和|诉求办理情况的报告",
        "屋场恳谈连民心 清单办结见实效 干部下沉解民忧, 屋场恳谈连民心|清单办结见实效 干部下沉解民忧",
    })
    void cutsWhereTheSenseIsWhole(String title, String expected) {
        assertThat(String.join("|", lines(title))).isEqualTo(expected);
    }

    @Test
    void neverPartsWhatIsNamedInMarksNorANumberFromItsUnit() {
        for (int more = 0; more < 12; more++) {
            String title = "某市人民政府关于" + "深入".repeat(more) + "开展《全民健身计划》和第十四届运动会2021年度表彰100个先进集体的决定";
            assertThat(lines(title))
                    .as(title)
                    .anyMatch(line -> line.contains("《全民健身计划》"))
                    .anyMatch(line -> line.contains("第十四届"))
                    .anyMatch(line -> line.contains("2021年"))
                    .anyMatch(line -> line.contains("100个"));
            assertThat(String.join("", lines(title))).isEqualTo(title);
        }
    }

    @Test
    void opensMarksOnlyWhereTheyHoldMoreThanALine() {
        List<String> lines = lines("某市人民政府办公室关于印发《某市优化营商环境三年行动计划（2021—2023年）》的通知");

        assertThat(lines).hasSize(3).allMatch(line -> line.length() <= 20);
        assertThat(lines.get(1)).startsWith("关于印发《");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void linesOfSeededTitlesAreNeverALikeBlockOrAnHourglassWhereAnotherCutIsPossible(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder title = new StringBuilder("关于");
            int length = 20 + random.nextInt(33);
            while (title.length() < length) {
                title.append("甲乙丙丁戊己庚辛壬癸".charAt(random.nextInt(10)));
            }
            List<Integer> widths =
                    lines(title + "的报告").stream().map(String::length).toList();

            assertThat(widths).as(title.toString()).hasSizeBetween(2, 3).allMatch(width -> width <= 19);
            if (widths.size() == 2) {
                assertThat(widths.get(0)).isNotEqualTo(widths.get(1));
            } else {
                assertThat(widths.get(1)).isGreaterThanOrEqualTo(Math.min(widths.get(0), widths.get(2)));
            }
        }
    }

    @Test
    void aTitleOfAnyLengthKeepsAllItsCharactersAndFits() {
        for (int length : List.of(40, 60, 61, 100, 300)) {
            List<String> lines = lines("长".repeat(length));

            assertThat(String.join("", lines)).hasSize(length);
            assertThat(lines).allMatch(line -> line.length() <= 19);
        }
    }

    @Test
    void numbersAndStrongWordsStayWhatTheyAre() {
        Bound number = new Bound(new MetricValue("n", Quantity.parse("44万余人次"), QuantityFormat.PRESS));
        List<Inline> title =
                List.of(new Text("某市人民政府办公室关于组织"), number, new Emphasis(Text.line("参加全民阅读活动有关情况")), new Text("的报告"));

        List<List<Inline>> lines = TitleLines.of(title, MOST);

        assertThat(lines).hasSize(2);
        assertThat(lines.stream().flatMap(List::stream)).contains(number);
        assertThat(lines.stream().map(Inline::text).reduce("", String::concat)).isEqualTo(Inline.text(title));
    }
}
