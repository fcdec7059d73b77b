package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.zongshu.pdf.PagePositions.Letter;
import io.github.zongshu.pdf.PagePositions.Page;
import io.github.zongshu.pdf.PagePositions.Rule;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of formal documents, measured as GB/T 9704-2012 describes them. Millimetres. */
final class OfficialPagesTest {
    private static final int RED = 0xE60012;
    private static final int BLACK = 0;
    private static final Offset<Double> CLOSE = within(0.2);
    /** A line of the grid. */
    private static final double LINE = 10.449;

    private static PagePositions pages(Block... blocks) throws IOException {
        return PagePositions.of(SampleReport.report(Design.OFFICIAL, List.of(blocks)));
    }

    private static Masthead title(String words) {
        return new Masthead(List.of(), List.of(), Text.line(words), List.of());
    }

    private static Paragraph han(int characters) {
        return Paragraph.body(Text.line("国".repeat(characters)));
    }

    private static RedHead head(String... signers) {
        return new RedHead(List.of(), "某市活动办公室文件", "某活办〔2021〕8号", List.of(signers), "", "");
    }

    @Test
    void aPageHasTwentyTwoLinesOfTwentyEightCharactersThatFillTheTextArea() throws IOException {
        Page page = pages(han(2000)).pages().get(1);
        List<List<Letter>> lines = page.lines().subList(0, 22);

        assertThat(page.lines()).as("22 lines and the page number").hasSize(23);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).hasSize(28);
            assertThat(line.getFirst().left()).isCloseTo(28, CLOSE);
            assertThat(line.getLast().right()).isCloseTo(184, CLOSE);
            assertThat(line.getFirst().size()).isCloseTo(15.79, within(0.01));
        });
        assertThat(lines.getFirst().getFirst().top()).isCloseTo(37, CLOSE);
        assertThat(lines.getLast().getFirst().bottom()).isCloseTo(262, CLOSE);
        for (int i = 1; i < lines.size(); i++) {
            double pitch = lines.get(i).getFirst().baseline()
                    - lines.get(i - 1).getFirst().baseline();
            assertThat(pitch).isCloseTo(LINE, within(0.01));
        }
    }

    @Test
    void aParagraphBeginsTwoCharactersIn() throws IOException {
        List<Letter> first = pages(han(60)).pages().get(0).lines().get(0);

        assertThat(first).hasSize(26);
        assertThat(first.getFirst().left()).isCloseTo(28 + 2 * 156 / 28.0, CLOSE);
    }

    @Test
    void theRedNameStandsThirtyFiveMillimetresBelowTheEdgeAndTheRuleFourBelowTheNumber() throws IOException {
        Page page = pages(head(), title("关于工作情况的报告"), han(30)).pages().get(0);
        List<Letter> name = page.line("某市活动");
        List<Letter> number = page.line("某活办");
        Rule rule = page.rules(RED).get(0);

        assertThat(page.rules(RED)).hasSize(1);
        assertThat(name.getFirst().top()).isCloseTo(37 + 35, CLOSE);
        assertThat(middle(name)).isCloseTo(106, within(2.0));
        assertThat(middle(number)).isCloseTo(106, within(0.5));
        assertThat(number.getFirst().top() - name.getFirst().bottom()).isGreaterThan(2 * LINE);
        assertThat(rule.y() - number.getFirst().bottom()).isCloseTo(4, CLOSE);
        assertThat(rule.x()).isCloseTo(28, CLOSE);
        assertThat(rule.width()).isCloseTo(156, CLOSE);
    }

    @Test
    void theTitleIsTwoLinesBelowTheRuleAndTheAddresseesOneBelowTheTitle() throws IOException {
        Page page = pages(
                        head(),
                        title("关于2021年“我为群众办实事”活动开展情况的总结报告"),
                        new Paragraph(Paragraph.Role.ADDRESSEES, Text.line("各县（市）区：")),
                        han(300))
                .pages()
                .get(0);
        List<Letter> first = page.line("关于2021年");
        List<Letter> second = page.line("活动开展");
        List<Letter> addressees = page.line("各县");
        double rule = page.rules(RED).get(0).bottom();

        assertThat(first.getFirst().size()).isCloseTo(22, within(0.01));
        assertThat(middle(second)).isCloseTo(106, within(0.5));
        assertThat(first.getFirst().top() - rule).isBetween(2 * LINE, 3 * LINE);
        assertThat(second.getFirst().baseline() - first.getFirst().baseline())
                .isCloseTo((22 + 13.83) * 25.4 / 72, CLOSE);
        assertThat(addressees.getFirst().left()).isCloseTo(28, CLOSE);
        assertThat(addressees.getFirst().top() - second.getFirst().bottom()).isBetween(LINE, 2 * LINE);
        assertThat(page.texts().get(page.lines().indexOf(addressees) + 1)).startsWith("国");
    }

    @Test
    void theNumberOfADocumentToSuperiorsStandsBesideTheLastWhoSignIt() throws IOException {
        Page page = pages(head("甲某某", "乙某某", "丙某某"), title("关于工作情况的报告"), han(30))
                .pages()
                .get(0);
        List<Letter> first = page.line("签发人：甲某某乙某某");
        List<Letter> last = page.line("某活办〔2021〕8号丙某某");
        double em = 156 / 28.0;

        assertThat(last.getFirst().left()).isCloseTo(28 + em, CLOSE);
        assertThat(first.getLast().right()).isCloseTo(184 - em, CLOSE);
        assertThat(letter(last, "丙").left()).isCloseTo(letter(first, "甲").left(), CLOSE);
        assertThat(page.rules(RED).get(0).y() - last.getFirst().bottom()).isCloseTo(4, CLOSE);
    }

    @Test
    void theFirstPageShowsTextWhateverStandsAboveIt() throws IOException {
        Page page = pages(
                        new RedHead(
                                List.of("000001", "秘密★1年", "特急"),
                                "某市活动办公室文件",
                                "某活办〔2021〕8号",
                                List.of("甲某某", "乙某某", "丙某某", "丁某某", "戊某某", "己某某", "庚某某", "辛某某"),
                                "",
                                ""),
                        title("关于开展工作情况的报告".repeat(6)),
                        new Paragraph(Paragraph.Role.ADDRESSEES, Text.line("各县（市）区：")),
                        han(300))
                .pages()
                .get(0);

        assertThat(page.texts()).anyMatch(line -> line.startsWith("国国"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void pageNumbersStandBetweenDashesRightOnOddPagesAndLeftOnEvenOnes(int number) throws IOException {
        Page page = pages(han(2400)).pages().get(number - 1);
        List<Letter> line = page.lines().getLast();
        double em = 14 * 25.4 / 72;

        assertThat(PagePositions.text(line)).isEqualTo("—" + number + "—");
        assertThat(line.getFirst().size()).isCloseTo(14, within(0.01));
        double dash = line.getFirst().baseline() - 0.38 * em;
        assertThat(dash).isCloseTo(262 + 7, CLOSE);
        if (number % 2 == 1) {
            assertThat(line.getLast().right()).isCloseTo(184 - em, CLOSE);
        } else {
            assertThat(line.getFirst().left()).isCloseTo(28 + em, CLOSE);
        }
    }

    @Test
    void levelHeadsHaveFacesOfTheirOwnAndAllTheSizeOfTheText() throws IOException {
        Page page = pages(
                        new Heading(1, Text.line("一、总体情况"), List.of()),
                        new Heading(2, Text.line("（一）主要做法"), List.of()),
                        new Heading(3, Text.line("1.任务"), List.of()),
                        han(30))
                .pages()
                .get(0);

        assertThat(page.texts()).startsWith("一、总体情况", "（一）主要做法", "1.任务");
        assertThat(page.lines().subList(0, 3)).allSatisfy(line -> {
            assertThat(line.getFirst().size()).isCloseTo(15.79, within(0.01));
            assertThat(line.getFirst().top()).isGreaterThan(36.8);
        });
        assertThat(page.line("一、").getFirst().left()).isCloseTo(28 + 2 * 156 / 28.0, CLOSE);
    }

    @Test
    void aSealedDateIsFourCharactersInAndWhoSignsInTheMiddleAboveIt() throws IOException {
        Page page = pages(han(30), SampleReport.closing()).pages().get(0);
        double em = 156 / 28.0;
        List<Letter> name = page.line("某市活动办公室");
        List<Letter> date = page.line("2021年12月30日");

        assertThat(date.getLast().right()).isCloseTo(184 - 4 * em, CLOSE);
        assertThat(middle(name)).isCloseTo(middle(date), CLOSE);
        assertThat(date.getFirst().baseline() - name.getFirst().baseline()).isCloseTo(LINE, CLOSE);
        assertThat(page.line("附件：1.").getFirst().left()).isCloseTo(28 + 2 * em, CLOSE);
        assertThat(page.line("2.从").getFirst().left())
                .isCloseTo(letter(page.line("附件：1."), "1").left(), CLOSE);
        assertThat(page.line("（此件公开发布）").getFirst().baseline() - date.getFirst().baseline())
                .isCloseTo(LINE, CLOSE);
    }

    @Test
    void withoutASealWhoSignsIsTwoCharactersInAndTheDateBeginsTwoFurther() throws IOException {
        Closing closing = new Closing(List.of(), List.of("某市某某工作领导小组办公室综合处"), "2021年1月8日", false, "");
        Page page = pages(han(30), closing).pages().get(0);
        double em = 156 / 28.0;
        List<Letter> name = page.line("某市某某");
        List<Letter> date = page.line("2021年");

        assertThat(name.getLast().right()).isCloseTo(184 - 2 * em, CLOSE);
        assertThat(date.getFirst().left() - name.getFirst().left()).isCloseTo(2 * em, CLOSE);
    }

    @Test
    void noPageHasTheSignatureAlone() throws IOException {
        PagePositions all = pages(han(22 * 28 - 2), SampleReport.closing());

        assertThat(all.pages()).hasSize(2);
        assertThat(all.pages().get(0).lines())
                .as("20 lines and the page number")
                .hasSize(21);
        assertThat(all.pages().get(1).texts().subList(0, 2)).allMatch(line -> line.startsWith("国国"));
    }

    @Test
    void theImprintEndsOnTheLowerEdgeOfTheTextAreaOfTheLastPage() throws IOException {
        Page page = pages(han(700), SampleReport.imprint()).pages().getLast();
        List<Rule> rules = page.rules(BLACK);

        assertThat(rules).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.x()).isCloseTo(28, CLOSE);
            assertThat(rule.width()).isCloseTo(156, CLOSE);
        });
        assertThat(rules)
                .extracting(Rule::height)
                .allSatisfy(height -> assertThat(height).isBetween(0.24, 0.36));
        assertThat(rules.get(0).height()).isCloseTo(0.35, within(0.005));
        assertThat(rules.get(1).height()).isCloseTo(0.25, within(0.005));
        assertThat(rules.get(2).bottom()).isCloseTo(262, CLOSE);
        double em = 14 * 25.4 / 72;
        List<Letter> last = page.line("某市活动办公室");
        assertThat(last.getFirst().left()).isCloseTo(28 + em, CLOSE);
        assertThat(last.getLast().right()).isCloseTo(184 - em, CLOSE);
        assertThat(last.getFirst().size()).isCloseTo(14, within(0.01));
        assertThat(PagePositions.text(last)).endsWith("印发");
    }

    @Test
    void attachmentsBeginPagesAndHaveTheirTitleOnTheThirdLine() throws IOException {
        PagePositions all = PagePositions.of(SampleReport.report(
                Design.OFFICIAL,
                List.of(
                        han(30),
                        SampleReport.documentEnd().get(4),
                        SampleReport.documentEnd().get(5))));
        Page page = all.pages().get(1);

        assertThat(page.texts().get(0)).isEqualTo("附件2");
        assertThat(page.lines().get(0).getFirst().left()).isCloseTo(28, CLOSE);
        assertThat(page.lines().get(0).getFirst().top()).isCloseTo(37, CLOSE);
        assertThat(page.texts().get(1)).startsWith("从“听到”");
        double third = 37 + 2 * LINE + 0.44 * 15.79 * 25.4 / 72;
        Letter title = page.lines().get(1).getFirst();
        assertThat((title.top() + title.bottom()) / 2).isCloseTo(third, within(1.0));
    }

    @Test
    void aTableTooWideForThePageIsTurnedWithItsHeadAtTheLeftWhileTheNumberStaysWhereItIs() throws IOException {
        List<Page> all = pages(SampleReport.wideTable()).pages();

        assertThat(all).hasSize(2);
        for (int i = 0; i < all.size(); i++) {
            Page page = all.get(i);
            assertThat(page.texts()).as("upright").containsExactly("—" + (i + 1) + "—");
            List<Letter> turned = page.letters().stream().filter(Letter::turned).toList();
            double head = turned.stream()
                    .filter(l -> l.text().equals("重"))
                    .findFirst()
                    .orElseThrow()
                    .left();
            double row = turned.stream()
                    .filter(l -> l.text().equals("区"))
                    .toList()
                    .getLast()
                    .left();
            assertThat(head).isLessThan(row);
            assertThat(turned).allSatisfy(letter -> {
                assertThat(letter.left()).isBetween(27.99, 184.0);
                assertThat(letter.baseline()).isBetween(37.0, 262.01);
            });
        }
    }

    @Test
    void aUnitsNameOfSixtyCharactersIsPrintedWholeInHeadSignatureAndImprint() throws IOException {
        String unit = "某".repeat(60);
        PagePositions all = pages(
                new RedHead(List.of(), unit + "文件", "某活办〔2021〕8号", List.of(), "", ""),
                title("关于工作情况的报告"),
                han(300),
                new Closing(List.of(), List.of(unit), "2021年1月8日", true, ""),
                new Imprint(List.of(), unit, "2021年1月8日印发"));

        long printed = all.pages().stream()
                .flatMap(page -> page.letters().stream())
                .filter(letter -> letter.text().equals("某"))
                .peek(letter -> assertThat(letter.left()).isBetween(27.9, 184.1))
                .count();
        assertThat(printed).isEqualTo(3 * 60 + 1);
    }

    @Test
    void aLongDocumentTakesTimeInProportionToItsLength() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            blocks.add(new Heading(1, Text.line("一、总体情况"), List.of()));
            blocks.add(han(120));
        }

        assertThat(pages(blocks.toArray(Block[]::new)).pages()).hasSizeBetween(130, 145);
    }

    private static Letter letter(List<Letter> line, String text) {
        return line.stream()
                .filter(letter -> letter.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static double middle(List<Letter> line) {
        return (line.getFirst().left() + line.getLast().right()) / 2;
    }
}
