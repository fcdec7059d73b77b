package io.github.zongshu.office.ooxml;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The schema check of Microsoft's Open XML SDK, a program outside of Java: {@code ooxml-validator}. It is looked for in the
 * environment variable ZONGSHU_OOXML_VALIDATOR and on the PATH.
 */
public final class OoxmlValidator {
    private static final String PROGRAM = "ooxml-validator";

    private OoxmlValidator() {}

    /** Where the program is, if it is here. */
    public static Optional<Path> program() {
        String named = System.getenv("ZONGSHU_OOXML_VALIDATOR");
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, PROGRAM));
        return Stream.concat(Stream.ofNullable(named).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * What the program finds wrong with a file.
     *
     * @return its report, or an empty string for a valid file
     */
    public static String complaints(Path program, Path file) throws IOException, InterruptedException {
        Path report = Files.createTempFile("ooxml", ".json");
        Process process = new ProcessBuilder(program.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException(program + " did not end");
            }
            return process.exitValue() == 0 ? "" : Files.readString(report, StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(report);
        }
    }
}
