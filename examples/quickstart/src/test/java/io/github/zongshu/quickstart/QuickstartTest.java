package io.github.zongshu.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuickstartTest {
    private static final Path SOURCE = Path.of("src/main/java/io/github/zongshu/quickstart/Quickstart.java");
    private static final Path README = Path.of("..", "..", "README.md");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesThreeDocuments() throws IOException {
        Quickstart.main(new String[] {folder.resolve("new").toString()});

        assertThat(Files.readAllBytes(folder.resolve("new/brief.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        for (String name : new String[] {"brief.docx", "figures.xlsx"}) {
            assertThat(Files.readAllBytes(folder.resolve("new").resolve(name))).startsWith('P', 'K', 3, 4);
        }
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = source.substring(source.indexOf("// README: begin"), source.indexOf("// README: end"));

        assertThat(lines(Files.readString(README))).contains(lines(shown.substring(shown.indexOf('\n'))));
    }

    private static String lines(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
