package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextTableTest {
    @Test
    void columnsLineUpWhereChineseIsTwoCellsWide() {
        assertThat(new TextTable()
                        .row("编号", "数", "注")
                        .row("a", "1.13万余件", "")
                        .row("longer", "5")
                        .lines("> "))
                .containsExactly("> 编号    数          注", "> a       1.13万余件", "> longer  5");
    }

    @Test
    void noRowsAreNoLines() {
        assertThat(new TextTable().lines("")).isEmpty();
    }
}
