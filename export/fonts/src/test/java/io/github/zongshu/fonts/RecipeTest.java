package io.github.zongshu.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RecipeTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();

    @Test
    void fontsAreTheOnesThatTheRecipeMakes() throws IOException, NoSuchAlgorithmException {
        for (String line : Files.readAllLines(MODULE.resolve("recipe/SHA256SUMS"))) {
            String[] sumAndFile = line.split(" +", -1);
            byte[] font = Files.readAllBytes(
                    MODULE.resolve("src/main/resources/io/github/zongshu/fonts").resolve(sumAndFile[1]));

            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(font)))
                    .as(sumAndFile[1])
                    .isEqualTo(sumAndFile[0]);
        }
    }

    @Test
    void shipsTheLicenceAndNamesEachFontInIt() throws IOException {
        String licence = resource("OFL.txt");
        String log = resource("FONTLOG.txt");

        assertThat(licence)
                .contains("SIL OPEN FONT LICENSE Version 1.1", "Reserved Font Name 'Source'", "'LXGW'", "Klee");
        for (FontRole role : new BundledFonts().roles()) {
            assertThat(log).contains(new BundledFonts().fileName(role));
        }
    }

    @Test
    void allThreadsGetTheSameFacesAndTheSameRuns() throws Exception {
        String text = "宋\uD842\uDFB7👨\u200D👩\u200D👧é龥";
        List<Callable<String>> tasks = new ArrayList<>();
        for (FontRole role : FontRole.values()) {
            Callable<String> task = () -> role + " "
                    + System.identityHashCode(FontLibrary.bundled().face(role)) + " "
                    + FontLibrary.bundled().runs(role, text, "");
            tasks.addAll(Collections.nCopies(10, task));
        }
        Collections.shuffle(tasks, new Random(20_260_101L));

        List<String> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> result : threads.invokeAll(tasks)) {
                seen.add(result.get());
            }
        }

        assertThat(seen.stream().distinct().collect(Collectors.toList())).hasSize(FontRole.values().length);
        assertThat(Arrays.stream(FontRole.values())
                        .map(FontLibrary.bundled()::face)
                        .distinct())
                .hasSize(5);
    }

    private static String resource(String name) throws IOException {
        try (var in =
                Objects.requireNonNull(BundledFonts.class.getResourceAsStream("/META-INF/zongshu-fonts/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
