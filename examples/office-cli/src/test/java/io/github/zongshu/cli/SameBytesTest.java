package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: whatever language, time zone and character set the machine is set to. */
final class SameBytesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMachineInRiyadhAndOneInNewYorkWriteTheSameFiles() throws IOException, InterruptedException {
        Path riyadh = built("riyadh", "-Duser.language=ar", "-Duser.country=SA", "-Duser.timezone=Asia/Riyadh");
        Path newYork = built(
                "new-york",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=America/New_York",
                "-Dfile.encoding=ISO-8859-1");

        List<String> names = Documents.names(riyadh);
        assertThat(Documents.names(newYork)).isEqualTo(names).hasSizeGreaterThan(15);
        for (String name : names) {
            assertThat(Files.mismatch(riyadh.resolve(name), newYork.resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    private Path built(String name, String... settings) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.github.zongshu.cli.Zongshu", "build"));
        command.addAll(List.of(Documents.EXAMPLES.resolve("hengyang-2021.yaml").toString(), "--out", out.toString()));
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return out;
    }
}
