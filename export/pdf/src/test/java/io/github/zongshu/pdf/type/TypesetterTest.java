package io.github.zongshu.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TypesetterTest {
    private static final Style BODY = new Style(SquareFace.INSTANCE, 10, 0);

    @Test
    void setsFullWidthCharactersSideBySide() {
        Line line = one("衡阳市", 100);
        assertThat(line.text()).isEqualTo("衡阳市");
        assertThat(line.width()).isCloseTo(30, within(1e-9));
        assertThat(line.runs().get(0).place(2)).isCloseTo(20, within(1e-9));
    }

    @Test
    void takesHalfOfAMarkAtTheLineEnd() {
        assertThat(one("是的。", 100).width()).isCloseTo(25, within(1e-9));
    }

    @Test
    void takesTheBlankHalfOfABracketAtTheLineStart() {
        Line line = one("（一）", 100);
        assertThat(line.width()).isCloseTo(20, within(1e-9));
        assertThat(line.runs().get(0).place(0)).isCloseTo(-5, within(1e-9));
    }

    @Test
    void setsTwoMarksInARowInOneAndAHalfEm() {
        // Two characters, 。” with half an em each, ， with half an em at the end.
        assertThat(one("好。”，", 100).width()).isCloseTo(10 + 15, within(1e-9));
        assertThat(one("甲”（乙", 100).width()).isCloseTo(10 + 15 + 10, within(1e-9));
    }

    @Test
    void keepsAQuarterEmBetweenHanAndDigitsWithoutASpaceCharacter() {
        Line line = one("开展9837场", 100);
        assertThat(line.text()).isEqualTo("开展9837场");
        assertThat(line.width()).isCloseTo(20 + 2.5 + 4 * 5.5 + 2.5 + 10, within(1e-9));
    }

    @Test
    void fillsEveryLineButTheLast() {
        List<Line> lines = set("全年共开展各类屋场恳谈会，参与群众很多，收集问题也很多，办结实事一件接一件。", 107);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.right()).isCloseTo(107, within(1e-6)));
        assertThat(lines.getLast().right()).isLessThanOrEqualTo(107);
    }

    @Test
    void squeezesMarksBeforeItSpacesCharacters() {
        // Ten and a half em in a line of ten: the comma within gives the half.
        List<Line> lines = set("一二三四，五六七八九十甲乙丙", 100);
        assertThat(lines.getFirst().text()).isEqualTo("一二三四，五六七八九");
        assertThat(lines.getFirst().spacing()).isZero();
        assertThat(set("一二三四，五六七八九十甲乙丙", 99).getFirst().spacing()).isNegative();
    }

    @Test
    void neverLeavesOneCharacterOnTheLastLine() {
        List<Line> lines = set("一二三四五六七八九十一", 100);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().text()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsABoundQuantityWhole() {
        List<Span> text = List.of(Span.of("参与群众人数共计", BODY), Span.whole("44万余人次", BODY), Span.of("之多", BODY));
        assertThat(Typesetter.set(text, new Measure(100, Alignment.JUSTIFIED)))
                .anySatisfy(line -> assertThat(line.text()).contains("44万余人次"));
    }

    @Test
    void keepsAQuantityWholeThatNobodyBound() {
        for (double width = 60; width < 140; width += 3) {
            assertThat(set("全年落实帮扶资金640余万元，惠及留守儿童3.4万余名，办结率77.3%以上。", width))
                    .extracting(Line::text)
                    .anySatisfy(line -> assertThat(line).contains("640余万元"))
                    .anySatisfy(line -> assertThat(line).contains("3.4万余名"))
                    .anySatisfy(line -> assertThat(line).contains("77.3%"));
        }
    }

    @Test
    void breaksAQuantityOnlyWhereItIsWiderThanTheLine() {
        List<Span> text = List.of(Span.whole("1234567890万余人次", BODY));
        List<Line> lines = Typesetter.set(text, new Measure(40, Alignment.JUSTIFIED));
        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(40 + 1e-6));
        assertThat(text(lines)).isEqualTo("1234567890万余人次");
    }

    @Test
    void keepsDashesEllipsesWordsAndPairsTogether() {
        for (double width = 40; width < 120; width += 2) {
            List<Line> lines = set("他说——这是Zongshu的𠀋字……还有e\u0301字", width);
            assertThat(text(lines)).isEqualTo("他说——这是Zongshu的𠀋字……还有e\u0301字");
            assertThat(lines).extracting(Line::text).noneMatch(line -> line.startsWith("—") || line.startsWith("…"));
            assertThat(lines)
                    .extracting(Line::text)
                    .noneMatch(line -> line.matches(".*[^—]—") || line.startsWith("\u0301"));
        }
    }

    @Test
    void balancesTheLinesOfACentredHeadAndBreaksAtItsSpace() {
        List<Line> lines =
                Typesetter.set(List.of(Span.of("从百年党史中汲取奋进力量 加快建设现代化新衡阳", BODY)), new Measure(150, Alignment.CENTRE));
        assertThat(lines).extracting(Line::text).containsExactly("从百年党史中汲取奋进力量", "加快建设现代化新衡阳");
        assertThat(lines.get(1).left()).isCloseTo(25, within(1e-6));
    }

    @Test
    void setsAnEmptyTextInNoLine() {
        assertThat(set("", 100)).isEmpty();
        assertThat(set("   ", 100)).isEmpty();
    }

    private static Line one(String text, double width) {
        List<Line> lines = set(text, width);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static List<Line> set(String text, double width) {
        return Typesetter.set(List.of(Span.of(text, BODY)), new Measure(width, Alignment.JUSTIFIED));
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }
}
