package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of the machine that judge written files. A test that needs one is skipped where it is missing. */
final class Programs {
    private Programs() {}

    /**
     * A program on the path, or the OOXML validator at the place that {@code ZONGSHU_OOXML_VALIDATOR} names. Where
     * {@code ZONGSHU_REQUIRE_PROGRAMS} is set, as in continuous integration, a missing program is a failure.
     */
    static Path find(String name) {
        Optional<Path> found = Stream.concat(
                        Stream.ofNullable(System.getenv("ZONGSHU_OOXML_VALIDATOR"))
                                .map(Path::of)
                                .filter(path -> path.endsWith(name)),
                        Pattern.compile(Pattern.quote(File.pathSeparator))
                                .splitAsStream(Optional.ofNullable(System.getenv("PATH"))
                                        .orElse(""))
                                .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && System.getenv("ZONGSHU_REQUIRE_PROGRAMS") == null) {
            Assumptions.abort(name + " is not installed");
        }
        return found.orElseThrow(() -> new AssertionError(name + " is not installed"));
    }

    /** Runs a program to its end and returns what it printed; anything but exit code 0 is a failure. */
    static String run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("zongshu", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as(command.toString())
                    .isTrue();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(command + "\n" + printed).isZero();
            return printed;
        } finally {
            Files.delete(output);
        }
    }
}
