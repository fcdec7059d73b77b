package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every quantity: 100,000 of them, the same ones every time. */
class QuantityPropertiesTest {
    private static final int CASES = 100_000;
    static final List<QuantityFormat> LOSSLESS =
            List.of(QuantityFormat.AS_WRITTEN, QuantityFormat.BOARD, QuantityFormat.TRADITIONAL);
    static final List<QuantityFormat> REWRITING = List.of(
            QuantityFormat.PRESS,
            QuantityFormat.STRICT,
            QuantityFormat.HAN,
            QuantityFormat.PRESS.scaled(Scaling.myriads(1)),
            QuantityFormat.STRICT.scaled(Scaling.hundredMillions(2)),
            QuantityFormat.HAN.in(QuantityFormat.Language.TRADITIONAL));

    @Test
    void readsBackWhatLosslessStylesWrite() {
        assertThat(LOSSLESS).allMatch(QuantityFormat::isLossless);
        assertThat(REWRITING).noneMatch(QuantityFormat::isLossless);

        new Quantities(1).texts().limit(CASES).forEach(text -> {
            Quantity q = Quantity.parse(text);
            for (QuantityFormat style : LOSSLESS) {
                assertThat(Quantity.parse(style.format(q))).as(text).isEqualTo(q);
            }
        });
    }

    @Test
    void neverStatesMoreThanTheQuantityDoes() {
        new Quantities(2).texts().limit(CASES).forEach(text -> {
            Quantity q = Quantity.parse(text);
            for (QuantityFormat style : REWRITING) {
                String printed = style.format(q);
                Quantity read = Quantity.parse(printed);
                assertThat(read.interval().encloses(q.interval()))
                        .as("%s %s printed as %s %s", text, q.interval(), printed, read.interval())
                        .isTrue();
                assertThat(read.unit()).as(printed).isEqualTo(q.unit());
            }
        });
    }

    @Test
    void keepsTheNumberThatIsWrittenInItsInterval() {
        new Quantities(3).texts().limit(CASES).forEach(text -> {
            Quantity q = Quantity.parse(text);
            Interval closure = q.interval().hull(Interval.exactly(q.value()));
            assertThat(closure.low().isFinite() || closure.high().isFinite()).isTrue();
            assertThat(q.interval().meets(closure)).as(text).isTrue();
            assertThat(q.rounding().meets(q.interval())).as(text).isTrue();
            assertThat(q.isExact()).as(text).isEqualTo(q.interval().isPoint());
        });
    }

    @Test
    void findsInRunningTextWhatTheParserReads() {
        MentionScanner scanner = MentionScanner.standard();
        new Quantities(4)
                .texts()
                .limit(CASES / 5)
                .filter(text -> text.matches(".*\\d.*(人次|件|元|亩|平方米|户|名|场次|吨|%|千瓦时).*"))
                .filter(text -> !text.startsWith("第"))
                .forEach(text -> {
                    List<Mention> mentions = scanner.scan("全年累计" + text + "，成效明显。");
                    assertThat(mentions).as(text).hasSize(1);
                    assertThat(mentions.getFirst().content())
                            .as(text)
                            .isInstanceOfSatisfying(
                                    Content.Amount.class,
                                    amount -> assertThat(amount.quantity().interval())
                                            .isEqualTo(Quantity.parse(text).interval()));
                });
    }
}
