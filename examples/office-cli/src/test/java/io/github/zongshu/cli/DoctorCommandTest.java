package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.font.FontRole;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesTheFaceThatServesEachRoleAndWhatStandsIn() {
        Documents.Run run = Documents.zongshu("doctor");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        Stream.of(FontRole.values())
                .forEach(role -> assertThat(lines).anyMatch(line -> line.contains("font " + role.key() + " ")));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("好") && line.contains("font song ") && line.contains("Song"));
        assertThat(lines).anyMatch(line -> line.startsWith("注意") && line.contains("font fang "));
        assertThat(run.err()).contains("仿宋_GB2312", "fang.ttf", "可以使用");
    }

    @Test
    void tellsAllThatIsWrongWithAFontFolderAndFails() {
        Documents.Run run = Documents.zongshu("doctor", "--fonts", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Java");
        assertThat(run.err()).contains("font-folder", folder.toString(), "不能用");
    }

    @Test
    void refusesAnOldJavaAndWarnsOfNamesThatCannotBeChineseAndOfLittleMemory() {
        List<Diagnosis> poor = new MachineCheck(17, "ANSI_X3.4-1968", 64L << 20).diagnoses();
        List<Diagnosis> rich = new MachineCheck(25, "UTF-8", 4L << 30).diagnoses();

        assertThat(poor)
                .extracting(Diagnosis::state)
                .containsExactly(Diagnosis.State.UNFIT, Diagnosis.State.PASSABLE, Diagnosis.State.PASSABLE);
        assertThat(poor)
                .filteredOn(d -> d.state() != Diagnosis.State.FIT)
                .noneMatch(d -> d.advice().isEmpty());
        assertThat(rich).extracting(Diagnosis::state).containsOnly(Diagnosis.State.FIT);
    }
}
