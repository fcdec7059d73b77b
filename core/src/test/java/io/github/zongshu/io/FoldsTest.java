package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FoldsTest {
    @Test
    void joinsChineseWithoutASpace() {
        assertThat(Folds.unfold("一 二", List.of("一", "二"))).isEqualTo("一二");
        assertThat(Folds.unfold("一， 二。 “三” {a} 四", List.of("一，", "二。", "“三”", "{a}", "四")))
                .isEqualTo("一，二。“三”{a}四");
        assertThat(Folds.unfold("用 Java 写", List.of("用", "Java", "写"))).isEqualTo("用Java写");
    }

    @Test
    void keepsTheSpaceBetweenWordsOfLetters() {
        assertThat(Folds.unfold("open source", List.of("open", "source"))).isEqualTo("open source");
    }

    @Test
    void keepsSpacesThatStandInALine() {
        assertThat(Folds.unfold("连民心 见实效 好", List.of("  连民心 见实效  ", "  好"))).isEqualTo("连民心 见实效好");
    }

    @Test
    void keepsParagraphs() {
        assertThat(Folds.unfold("一\n二 三", List.of("一", "", "二", "三"))).isEqualTo("一\n二三");
    }

    @Test
    void leavesATextAloneThatTheLinesDoNotSpell() {
        assertThat(Folds.unfold("一\t二", List.of("一\\t二"))).isEqualTo("一\t二");
        assertThat(Folds.unfold("一 二 三", List.of("一", "二"))).isEqualTo("一 二 三");
    }
}
