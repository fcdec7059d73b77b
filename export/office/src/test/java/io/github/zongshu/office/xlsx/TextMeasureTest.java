package io.github.zongshu.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextMeasureTest {
    @Test
    void countsAChineseCharacterAsTwoDigits() {
        assertThat(TextMeasure.width("恳谈会", 12)).isEqualTo(6);
        assertThat(TextMeasure.width("9837场", 12)).isEqualTo(6);
    }

    @Test
    void takesTheWidestOfSeveralLines() {
        assertThat(TextMeasure.width("一\n二三四\n五", 12)).isEqualTo(6);
    }

    @Test
    void growsWithTheFace() {
        assertThat(TextMeasure.width("恳谈会", 24)).isEqualTo(12);
        assertThat(TextMeasure.lines("恳谈会恳谈会", 24, 14)).isEqualTo(2);
        assertThat(TextMeasure.lines("恳谈会恳谈会", 12, 14)).isEqualTo(1);
    }

    @Test
    void fitsAtLeastOneCharacterAndNeverHalfOfOne() {
        assertThat(TextMeasure.fitting("𠀋𠀋", 0, 12, 1, 1)).isEqualTo(2);
    }
}
