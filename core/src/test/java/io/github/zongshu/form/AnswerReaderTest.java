package io.github.zongshu.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.form.FormField.Kind;
import io.github.zongshu.form.FormField.Limits;
import io.github.zongshu.form.FormField.Roll;
import io.github.zongshu.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of what people write into a cell. */
final class AnswerReaderTest {
    private final Remarks remarks = new Remarks("form.xlsx");

    private static FormField field(String unit, Kind kind) {
        return new FormField("field", "项目", unit, "", kind, List.of(), Limits.NONE, true, Roll.SUM);
    }

    private Optional<Quantity> read(String unit, Entry entry) {
        return new AnswerReader(field(unit, Kind.WHOLE), remarks).read(entry);
    }

    private List<String> rules() {
        return remarks.objections().stream().map(Objection::rule).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "场, 9837, 9837场",
        "场, ９８３７, 9837场",
        "场, 9837场, 9837场",
        "件, 1.13万余, 1.13万余件",
        "人次, 44 万, 44万人次",
        "人次, '44,000', 44000人次",
        "人次, '４４，０００', 44000人次",
        "万元, 640, 640万元",
        "万元, 640余, 640余万元",
        "万元, 640万元, 640万元",
        "万元, 6400000元, 6400000元",
        "元, 12万元, 12万元",
        "件, 三百五十件, 三百五十件",
        "件, ' 300 ', 300件"
    })
    void readsWhatIsCertainlyANumber(String unit, String text, String expected) {
        assertThat(read(unit, new Entry.Words(text)).map(Quantity::toString)).contains(expected);
        assertThat(rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "场, 9837件, wrong-unit",
        "场, 77.3%, wrong-unit",
        "元, 5万人, wrong-unit",
        "万元, 640万, ambiguous-scale",
        "场, 12.5, not-whole",
        "场, 无, words-for-nothing",
        "场, —, words-for-nothing",
        "场, 很多, not-a-number",
        "场, 12 34, not-a-number",
        "场, 1e5, not-a-number",
        "场, 0x10, not-a-number",
        "场, 12场左右吧, not-a-number",
        "场, 12；13, not-a-number",
        "场, '1,23', not-a-number",
        "场, =1+1, not-a-number"
    })
    void refusesWhatIsNot(String unit, String text, String rule) {
        assertThat(read(unit, new Entry.Words(text))).isEmpty();
        assertThat(rules()).containsExactly(rule);
    }

    @Test
    void aCellInPerCentIsReadAsItIsShown() {
        Entry shown = new Entry.Digits(new BigDecimal("0.773"), true);

        assertThat(new AnswerReader(field("%", Kind.NUMBER), remarks)
                        .read(shown)
                        .map(Quantity::toString))
                .contains("77.3%");
        assertThat(read("场", shown)).isEmpty();
        assertThat(rules()).containsExactly("percent-for-count");
    }

    @Test
    void aFractionForAPercentageIsNotGuessedAt() {
        new AnswerReader(field("%", Kind.NUMBER), remarks).read(new Entry.Digits(new BigDecimal("0.773"), false));

        assertThat(remarks.objections().getFirst().message().zh()).contains("0.773% 还是 77.3%");
    }

    @Test
    void theNoiseOfBinaryFractionsIsNoDigit() {
        Entry noisy = new Entry.Digits(new BigDecimal("0.30000000000000004"), false);

        assertThat(new AnswerReader(field("公里", Kind.NUMBER), remarks)
                        .read(noisy)
                        .map(Quantity::toString))
                .contains("0.3公里");
    }

    @Test
    void datesAndErrorsAreRefused() {
        assertThat(read("场", new Entry.Day(LocalDate.of(2024, 3, 4)))).isEmpty();
        assertThat(read("场", new Entry.Fault("#DIV/0!"))).isEmpty();
        assertThat(rules()).containsExactly("date-for-number", "formula-error");
    }

    @Test
    void aHedgedNumberIsRemarkedWhereAnExactOneIsAskedFor() {
        read("件", new Entry.Words("1.13万余"));
        new AnswerReader(field("件", Kind.APPROXIMATE), remarks).read(new Entry.Words("1.13万余"));

        assertThat(remarks.notices()).hasSize(1);
        assertThat(remarks.notices().getFirst().code()).isEqualTo("hedged-number");
    }
}
