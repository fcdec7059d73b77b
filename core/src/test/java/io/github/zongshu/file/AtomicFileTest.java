package io.github.zongshu.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void replacesTheOldFileWhenTheNewOneIsComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("简报.txt"), "old");

        int result = AtomicFile.write(file, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            return 3;
        });

        assertThat(result).isEqualTo(3);
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(only -> only.equals(file));
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .withMessage("disk full");

        assertThat(file).hasContent("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void leavesNothingWhenTheTargetIsAFolder() throws IOException {
        Path target = folder.resolve("folder");
        Files.createDirectories(target.resolve("inside"));

        assertThatIOException().isThrownBy(() -> AtomicFile.write(target, out -> ""));

        assertThat(target).isDirectory();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }
}
