package io.github.zongshu.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SheetNamesTest {
    private final SheetNames names = new SheetNames();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"指标|指标", "办结/收集|办结／收集", "[附表]:一\\二?*|［附表］：一＼二？＊", "History|History表", "hIsToRy|hIsToRy表"})
    void keepsToTheRulesOfExcel(String head, String name) {
        assertThat(names.name(head)).isEqualTo(name);
    }

    @Test
    void toleratesNoQuoteAndNoBlankAtTheEdge() {
        assertThat(names.name("'引'号'")).isEqualTo("’引'号’");
        assertThat(names.name("  指标\t")).isEqualTo("指标");
    }

    @Test
    void cutsLongHeadsAtThirtyOneUnits() {
        assertThat(names.name("各县市区".repeat(10))).hasSize(31);
    }

    @Test
    void neverCutsACharacterInTwo() {
        String name = names.name("字".repeat(30) + "𠀋");

        assertThat(name).isEqualTo("字".repeat(30));
    }

    @Test
    void countsOnWhereANameIsTakenInAnyCase() {
        assertThat(names.name("Plan")).isEqualTo("Plan");
        assertThat(names.name("PLAN")).isEqualTo("PLAN~2");
        assertThat(names.name("plan")).isEqualTo("plan~3");
    }

    @Test
    void countsOnWithinThirtyOneUnits() {
        String head = "字".repeat(40);

        assertThat(names.name(head)).isEqualTo("字".repeat(31));
        assertThat(names.name(head)).isEqualTo("字".repeat(29) + "~2");
    }

    @Test
    void namesWhatHasNoName() {
        assertThat(names.name(" \n")).isEqualTo("表1");
        assertThat(names.name("\u0007")).isEqualTo("表2");
    }
}
