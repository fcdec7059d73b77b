package io.github.zongshu.office.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zongshu.form.Examined;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.form.Gathering;
import io.github.zongshu.form.Standing;
import io.github.zongshu.form.Submission;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is filled in is what is gathered: every value, whoever saved the file. */
final class FormRoundTripTest {
    private static final FormPlan PLAN = ReadingForms.plan();
    private static final List<String> UNITS = List.of("yumu", "shiqiao", "library");

    @TempDir
    Path folder;

    @Test
    void everyValueThatPoiWritesIsGathered() throws IOException {
        Random random = new Random(2024);
        for (int round = 0; round < 40; round++) {
            Map<String, Map<String, String>> expected = fill(random);
            assertThat(gathered(folder)).isEqualTo(expected);
        }
    }

    @Test
    void everyValueSurvivesLibreOffice() throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent() || System.getenv("ZONGSHU_REQUIRE_PROGRAMS") != null, "LibreOffice is not here");
        Map<String, Map<String, String>> expected = fill(new Random(7));
        for (String format : List.of("xlsx", "xls")) {
            Path saved = Files.createDirectory(folder.resolve(format));
            List<String> command = new ArrayList<>(List.of(
                    program.orElseThrow().toString(),
                    "--headless",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--convert-to",
                    format,
                    "--outdir",
                    saved.toString()));
            UNITS.forEach(unit -> command.add(folder.resolve(unit + ".xlsx").toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            try {
                assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(gathered(saved)).as(format).isEqualTo(expected);
        }
    }

    /** Fills in a form for each unit, and gives what that is in numbers. */
    private Map<String, Map<String, String>> fill(Random random) throws IOException {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        for (String unit : UNITS) {
            int events = 20 + random.nextInt(100);
            int books = 9_000 + random.nextInt(20_000);
            int requests = 50 + random.nextInt(500);
            int adopted = random.nextInt(requests);
            BigDecimal funds =
                    BigDecimal.valueOf(10_000 + random.nextInt(90_000), 3).stripTrailingZeros();
            BigDecimal rate = BigDecimal.valueOf(700 + random.nextInt(299), 1);
            Map<String, Object> answers = new LinkedHashMap<>();
            answers.put("E7", events);
            answers.put("E8", "1." + (10 + random.nextInt(89)) + "万余");
            answers.put("E9", books);
            answers.put("E10", funds.doubleValue());
            answers.put("E11", requests);
            answers.put("E12", adopted);
            answers.put("E13", rate.movePointLeft(2).doubleValue());
            Files.write(folder.resolve(unit + ".xlsx"), ReadingForms.filled(PLAN, unit, answers));
            Map<String, String> numbers = new HashMap<>();
            numbers.put("events", events + "场");
            numbers.put("readers", answers.get("E8") + "人次");
            numbers.put("books", books + "册次");
            numbers.put("funds", funds.toPlainString() + "万元");
            numbers.put("requests", requests + "条");
            numbers.put("adopted", adopted + "条");
            numbers.put("satisfied", rate.stripTrailingZeros().toPlainString() + "%");
            numbers.put("largest", "320人");
            expected.put(unit, numbers);
        }
        return expected;
    }

    private static Map<String, Map<String, String>> gathered(Path folder) throws IOException {
        List<Submission> submissions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .sorted()
                    .toList()) {
                submissions.add(FormReader.read(PLAN, file, file.getFileName().toString()));
            }
        }
        Gathering gathering = Gathering.of(PLAN, submissions);
        assertThat(gathering.refused().stream().map(Examined::objections)).isEmpty();
        assertThat(gathering.count(Standing.ACCEPTED)).isEqualTo(UNITS.size());
        Map<String, Map<String, String>> found = new TreeMap<>();
        gathering.register().forEach(entry -> {
            Map<String, String> numbers = new HashMap<>();
            Optional.ofNullable(entry.form())
                    .ifPresent(form -> form.numbers()
                            .forEach((field, given) ->
                                    numbers.put(field, given.quantity().toString())));
            found.put(entry.unit().id(), numbers);
        });
        return found;
    }
}
