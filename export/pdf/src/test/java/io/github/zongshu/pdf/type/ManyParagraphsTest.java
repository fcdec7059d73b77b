package io.github.zongshu.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** 300,000 seeded characters at thirty widths: what a reader must never see. */
final class ManyParagraphsTest {
    private static final Style BODY = new Style(SquareFace.INSTANCE, 10, 0);
    private static final Style BOLD = new Style(SquareFace.INSTANCE, 10, 0x7E0F13);
    private static final String NOT_AT_START = "、，．。：；！？”’」』）》〉】〗〕％%—…·/";
    private static final String NOT_AT_END = "“‘「『（《〈【〖〔/";
    private static final List<String> QUANTITIES = List.of(
            "44万余人次", "9837场", "1.13万余件", "640余万元", "77.3%以上", "近万场", "2.2个百分点", "226项", "约3.4万余名", "￥1200", "5.6亿元");
    private static final String HAN = "全年共开展各类屋场恳谈会参与群众收集问题办结实事面对面打贴心的交流让在一线发现解决市县区乡镇村";

    private static final int WIDTHS = 30;

    private int characters;
    private final Map<Double, double[]> spread = new TreeMap<>();

    @Test
    void startsAndEndsNoLineWithAForbiddenMarkNorBreaksAQuantityNorOverrunsNorLeavesASingleCharacter() {
        Random random = new Random(20211214);
        for (int i = 0; characters < 300_000; i++) {
            // From nine characters to forty-four: a column of a newspaper, a page of a book.
            check(paragraph(random), new Measure(90 + 11.7 * (i % WIDTHS), 20, 0, Alignment.JUSTIFIED));
        }
        assertThat(spread).hasSize(WIDTHS);
        // Root mean square of what was added between characters, in em: loose only where a column holds few of them.
        spread.forEach((width, sums) -> assertThat(Math.sqrt(sums[0] / sums[1]) / 10)
                .as("width " + width)
                .isLessThan(width < 110 ? 0.25 : width < 180 ? 0.12 : 0.06));
    }

    private void check(List<Span> paragraph, Measure measure) {
        String expected = text(paragraph);
        List<Line> set = Typesetter.set(paragraph, measure);
        StringBuilder text = new StringBuilder();
        for (Line line : set) {
            String shown = line.text();
            text.append(shown);
            assertThat(NOT_AT_START.indexOf(shown.charAt(0))).as(shown).isNegative();
            assertThat(NOT_AT_END.indexOf(shown.charAt(shown.length() - 1)))
                    .as(shown)
                    .isNegative();
            assertThat(line.right()).as(shown).isLessThanOrEqualTo(measure.width() + 1e-6);
            double[] sums = spread.computeIfAbsent(measure.width(), width -> new double[2]);
            sums[0] += Math.pow(Math.max(0, line.spacing()), 2);
            sums[1]++;
        }
        characters += expected.length();
        assertThat(text.toString().replace(" ", "")).isEqualTo(expected.replace(" ", ""));
        if (set.size() > 1) {
            long han = set.getLast()
                    .text()
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .count();
            assertThat(han).as(set.getLast().text()).isGreaterThanOrEqualTo(2);
        }
        assertQuantitiesWhole(paragraph, set);
    }

    private static void assertQuantitiesWhole(List<Span> paragraph, List<Line> set) {
        int at = 0;
        List<int[]> wholes = new ArrayList<>();
        for (Span span : paragraph) {
            int length = text(List.of(span)).replace(" ", "").length();
            if (span.whole()) {
                wholes.add(new int[] {at, at + length});
            }
            at += length;
        }
        int end = 0;
        for (Line line : set) {
            end += line.text().replace(" ", "").length();
            int cut = end;
            assertThat(wholes).as(line.text()).noneMatch(whole -> whole[0] < cut && cut < whole[1]);
        }
    }

    private static String text(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> span.pieces().forEach(piece -> text.append(piece.text())));
        return text.toString();
    }

    private static List<Span> paragraph(Random random) {
        List<Span> spans = new ArrayList<>();
        int sentences = 2 + random.nextInt(8);
        for (int s = 0; s < sentences; s++) {
            int clauses = 1 + random.nextInt(4);
            for (int c = 0; c < clauses; c++) {
                spans.add(Span.of(clause(random), BODY));
                if (random.nextInt(3) == 0) {
                    String quantity = QUANTITIES.get(random.nextInt(QUANTITIES.size()));
                    spans.add(random.nextInt(4) == 0 ? Span.of(quantity, BODY) : Span.whole(quantity, BOLD));
                }
                spans.add(Span.of(c + 1 < clauses ? pick(random, "，、；：——……") : pick(random, "。。。！？"), BODY));
            }
        }
        return spans;
    }

    private static String pick(Random random, String marks) {
        String mark = String.valueOf(marks.charAt(random.nextInt(marks.length())));
        return mark.equals("—") || mark.equals("…") ? mark + mark : mark;
    }

    private static String clause(Random random) {
        StringBuilder clause = new StringBuilder();
        int words = 2 + random.nextInt(8);
        for (int w = 0; w < words; w++) {
            String word = han(random, 1 + random.nextInt(4));
            clause.append(
                    switch (random.nextInt(18)) {
                        case 0 -> "“" + word + "”";
                        case 1 -> "《" + word + "》";
                        case 2 -> "（" + word + "）";
                        case 3 -> "“《" + word + "》”";
                        case 4 -> "APP";
                        case 6 -> " Zongshu Report 2.0 ";
                        case 7 -> word + "/" + han(random, 2);
                        case 8 -> "2021年12月14日";
                        case 9 -> "‘" + word + "’";
                        case 5 -> word + "·" + han(random, 2);
                        default -> word;
                    });
        }
        return clause.toString();
    }

    private static String han(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return word.toString();
    }
}
