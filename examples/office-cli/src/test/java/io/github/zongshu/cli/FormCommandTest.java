package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of the guide docs/forms.md, from the empty form to the report. */
final class FormCommandTest {
    private static final Path GUIDE = Path.of("..", "..", "docs", "forms.md");
    private static final String INPUT = "xl/worksheets/sheet2.xml";

    /** What each unit answers, from E7 down, then who filled it in and when. */
    private static final Map<String, List<String>> ANSWERS = Map.of(
            "yumu", List.of("41", "2300余", "15862", "12.8", "63", "47", "0.925", "320", "是", "夜读会"),
            "shiqiao", List.of("25", "1420", "10033", "8.4", "40", "28", "0.941", "210", "是", ""),
            "liutang", List.of("无", "900余", "7810", "6.5", "21", "30", "0.902", "160", "否", ""),
            "beimen", List.of("66", "5400余", "33120", "31.2", "118", "96", "0.954", "480", "是", ""),
            "heping", List.of("53", "4188", "29104", "25.1", "97", "71", "0.947", "366", "是", ""),
            "library", List.of("131", "1.21万余", "441203", "215", "302", "244", "0.966", "900", "是", ""));

    @TempDir
    private Path folder = Path.of("");

    private Path campaign = Path.of("");

    @BeforeEach
    void copyExample() throws IOException {
        for (String name : List.of("reading-2024.yaml", "reading-2023.yaml")) {
            Files.copy(Documents.EXAMPLES.resolve("forms").resolve(name), folder.resolve(name));
        }
        campaign = folder.resolve("reading-2024.yaml");
    }

    private static String example(int number) throws IOException {
        String guide = Files.readString(GUIDE);
        String fence = "```text\n";
        int start = 0;
        for (int i = 0; i < number; i++) {
            start = guide.indexOf(fence, start) + fence.length();
        }
        return guide.substring(start, guide.indexOf("```\n", start));
    }

    private String plain(String printed) {
        return printed.replace(System.lineSeparator(), "\n").replace(folder.toString() + "/", "");
    }

    private Documents.Run zongshu(String... args) {
        return Documents.zongshu(args);
    }

    private Documents.Run make() {
        return zongshu(
                "form",
                "make",
                campaign.toString(),
                "--out",
                folder.resolve("下发").toString());
    }

    private Documents.Run collect(Path from) {
        return zongshu(
                "form",
                "collect",
                from.toString(),
                folder.resolve("收回").toString(),
                "--out",
                folder.resolve("汇总").toString());
    }

    /** Fills in a form as a program would that puts values into its cells. */
    private void fill(String unit, String date, Map<Integer, String> others) throws IOException {
        Path empty;
        try (var files = Files.list(folder.resolve("下发"))) {
            empty = files.filter(file -> file.toString().contains("(" + unit + ")"))
                    .findFirst()
                    .orElseThrow();
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(empty.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String sheet = new String(parts.get(INPUT), StandardCharsets.UTF_8);
        List<String> answers = Objects.requireNonNull(ANSWERS.get(unit));
        for (int i = 0; i < answers.size(); i++) {
            sheet = put(sheet, "E" + (i + 7), others.getOrDefault(i, answers.get(i)));
        }
        parts.put(INPUT, put(put(sheet, "D18", "办公室"), "D20", date).getBytes(StandardCharsets.UTF_8));
        Path target = Files.createDirectories(folder.resolve("收回")).resolve(empty.getFileName());
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    private static String put(String sheet, String cell, String content) {
        String value = content.matches("-?[0-9.]+")
                ? "><v>" + content + "</v></c>"
                : " t=\"inlineStr\"><is><t>" + content + "</t></is></c>";
        String filled = sheet.replaceFirst("(<c r=\"" + cell + "\" s=\"[0-9]+\")/>", "$1" + value);
        assertThat(filled).as(cell).isNotEqualTo(sheet);
        return content.isEmpty() ? sheet : filled;
    }

    private void fillAllButTheLibrary() throws IOException {
        for (String unit : List.of("yumu", "shiqiao", "liutang", "beimen", "heping")) {
            fill(unit, unit.equals("heping") ? "2025-01-12" : "2025-01-08", Map.of());
        }
    }

    @Test
    void makesAFormForEachUnitThatReports() throws IOException {
        Documents.Run run = make();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(plain(run.out())).isEqualTo(example(1));
    }

    @Test
    void tellsWhoIsMissingAndWhatGoesBackAndAddsUpTheRest() throws IOException {
        make();
        fillAllButTheLibrary();

        Documents.Run run = collect(campaign);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(plain(run.out())).isEqualTo(example(2));
        assertThat(plain(run.err())).isEqualTo(example(3));
        assertThat(folder.resolve("汇总/退回/退回-全民阅读活动情况统计表-2024-清河县柳塘乡(liutang).xlsx"))
                .exists();
    }

    @Test
    void aCorrectionIsANewVersionThatSaysWhatItChanges() throws IOException {
        make();
        fillAllButTheLibrary();
        collect(campaign);
        fill("liutang", "2025-01-15", Map.of(0, "19", 5, "17"));
        fill("library", "2025-01-09", Map.of());
        Files.copy(folder.resolve("reading-2023.yaml"), folder.resolve("汇总/reading-2023.yaml"));

        Documents.Run run = collect(folder.resolve("汇总/reading-2024.yaml"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(plain(run.out()).lines())
                .containsSubsequence(example(4).lines().toList());
        Documents.Run explained =
                zongshu("explain", folder.resolve("汇总/reading-2024.yaml").toString(), "adopted");
        assertThat(plain(explained.out())).isEqualTo(example(5));
        Documents.build(folder.resolve("汇总/reading-2024.yaml"), folder.resolve("文件"), "--format", "docx,xlsx");
        assertThat(folder.resolve("文件/appendix.xlsx")).exists();
    }

    @Test
    void aFileWithoutAFormIsToldWhatToDo() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.yaml"), "zongshu: 1\ntitle: 甲\nscope: 乙\nperiod: 2024\n");

        Documents.Run run = zongshu("form", "make", plain.toString(), "--out", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("没有声明统计表", "see docs/forms.md");
    }

    @Test
    void whatIsWrongWithAFormIsToldWithItsLine() throws IOException {
        String broken = Files.readString(campaign).replace("weight: events", "weight: evnts");
        Files.writeString(campaign, broken);

        Documents.Run run = make();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("reading-2024.yaml:").contains("form.fields[6].weight [unknown-field]");
    }
}
