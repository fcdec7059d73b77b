package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScanCommandTest {
    private static final String ARTICLE = """
            今年以来，全市办结实事1.13万余件，其中教育类2200余件。
            空气质量优良天数比例同比下降3.2%。
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path saved(String text) throws IOException {
        return Files.writeString(folder.resolve("稿件.txt"), text);
    }

    @Test
    void listsEachFigureWithPlaceKindValueIntervalUnitNounAndContext() throws IOException {
        Documents.Run run = Documents.zongshu("scan", saved(ARTICLE).toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).contains("行:列", "原文", "类别", "值", "区间", "单位", "所指");
        assertThat(lines.get(1)).contains("place", "text", "kind", "value", "interval", "unit", "noun");
        assertThat(lines.get(2)).contains("1:12", "1.13万余件", "数量", "11300", "[11300, 11400)", "实事", "今年以来");
        assertThat(lines.get(3)).contains("1:25", "2200余件", "[2200, 2300)", "属第 1 项");
        assertThat(lines.get(4)).contains("2:15", "3.2%", "增减", "-3.2", "同比下降").doesNotContain("[");
        assertThat(run.err()).contains("共 3 处数量", "3 figures");
    }

    @Test
    void linesUpColumnsWhereChineseCharactersAreTwoCellsWide() throws IOException {
        Documents.Run run = Documents.zongshu("scan", saved(ARTICLE).toString());

        List<Integer> units = run.out()
                .lines()
                .filter(line -> line.contains("件  ") || line.contains("单位"))
                .map(line -> DisplayWidth.of(line.substring(0, Math.max(line.lastIndexOf("件 "), line.indexOf("单位")))))
                .toList();
        assertThat(units).hasSize(3).containsOnly(units.getFirst());
    }

    @Test
    void printsJsonWhoseOffsetsCountUtf16UnitsBehindSurrogatePairsAndLineBreaks() throws IOException {
        String text = "😀𠮷祥村\r\n种树3万余株，又种5000株。\n";
        Documents.Run run = Documents.zongshu("scan", saved("\ufeff" + text).toString(), "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        Matcher spans = Pattern.compile("\"start\": (\\d+), \"end\": (\\d+), \"text\": \"([^\"]+)\"")
                .matcher(run.out());
        assertThat(spans.results()
                        .map(found ->
                                text.substring(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))))
                .containsExactly("3万余株", "5000株");
        assertThat(run.out())
                .startsWith("[\n")
                .endsWith("]\n")
                .contains("\"value\": 30000, \"low\": 30000, \"high\": 40000");
        assertThat(Documents.zongshu("scan", saved(text).toString()).out()).contains("2:3 ", "2:10 ");
    }

    @Test
    void knowsTheWordsOfListsOfOnesOwn() throws IOException {
        Path article = saved("全县整治沟渠320畦，三十六湾治理完成，实现全域清零。\n");
        Path measures = Files.writeString(folder.resolve("量词.txt"), "\ufeff[measure count]\n畦\n");
        Path names = Files.writeString(folder.resolve("地名.txt"), "[figure coverage]\n全域清零=100%\n");

        String plain = Documents.zongshu("scan", article.toString(), "--json").out();
        String with = Documents.zongshu(
                        "scan",
                        article.toString(),
                        "--json",
                        "--words",
                        measures.toString(),
                        "--words",
                        names.toString())
                .out();

        assertThat(plain).doesNotContain("320畦", "全域清零");
        assertThat(with)
                .contains("\"text\": \"320畦\"", "\"unit\": \"畦\"", "\"text\": \"全域清零\"", "\"kind\": \"coverage\"");
    }

    @Test
    void saysWhereAWordListIsWrong() throws IOException {
        Path words = Files.writeString(folder.resolve("words.txt"), "# 词表\n[meassure count]\n畦\n[trap]\n");

        Documents.Run run = Documents.zongshu("scan", saved(ARTICLE).toString(), "--words", words.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("words.txt:2:1 [unknown-section]", "没有这一节", "no such section")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void refusesATextThatIsNotUtf8AndSaysWhereItBegins() throws IOException {
        Path gbk =
                Files.write(folder.resolve("gbk.txt"), "first line\nok 办结1.13万余件\n".getBytes(Charset.forName("GBK")));
        Path utf16 = Files.write(folder.resolve("utf16.txt"), "办结3件".getBytes(StandardCharsets.UTF_16LE));
        Path cut = Files.write(folder.resolve("cut.txt"), new byte[] {'3', (byte) 0xe4, (byte) 0xbb});

        Documents.Run run = Documents.zongshu("scan", gbk.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("gbk.txt:2:4 [not-utf8] 文件不是 UTF-8 编码", "另存为 UTF-8"))
                .anySatisfy(line -> assertThat(line).contains("gbk.txt:2:4 [not-utf8] the file is not in UTF-8"));
        assertThat(Documents.zongshu("scan", utf16.toString()).err()).contains("[not-utf8]");
        assertThat(Documents.zongshu("scan", cut.toString()).err()).contains("cut.txt:1:2 [not-utf8]");
        assertThat(Documents.zongshu("scan", saved(ARTICLE).toString(), "--words", gbk.toString())
                        .err())
                .contains("gbk.txt:2:4 [not-utf8]");
    }

    @Test
    void tellsAFigureWhoseDigitsAreLost() throws IOException {
        Documents.Run run = Documents.zongshu("scan", saved("活动惠及多余万名群众。").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("缺损", "?", "名");
        assertThat(run.err()).contains("1:5 ", " / ");
    }

    @Test
    void saysThatThereIsNothingToFind() throws IOException {
        Documents.Run run = Documents.zongshu("scan", saved("").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("没有找到数量", "No figures found");
        assertThat(Documents.zongshu("scan", saved("").toString(), "--json").out())
                .isEqualTo("[]\n");
    }

    @Test
    void saysWhichFileIsMissingAndRefusesMisuse() {
        Documents.Run missing =
                Documents.zongshu("scan", folder.resolve("none.txt").toString());

        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).contains("找不到文件", "none.txt").doesNotContain("\tat ");
        assertThat(Documents.zongshu("scan").exitCode()).isEqualTo(2);
        assertThat(Documents.zongshu("scan", "a.txt", "--jsno").exitCode()).isEqualTo(2);
    }

    @Test
    void readsStandardInputWhateverTheMachinesCharacterSet() throws IOException, InterruptedException {
        Path out = folder.resolve("out.json");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dstdin.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.zongshu.cli.Zongshu",
                        "scan",
                        "-",
                        "--json")
                .redirectInput(saved("\ufeff办结实事1.13万余件").toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(out).content(StandardCharsets.UTF_8).contains("\"start\": 4, \"end\": 11, \"text\": \"1.13万余件\"");
    }

    @Test
    void helpSpeaksBothLanguages() {
        Documents.Run run = Documents.zongshu("scan", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("每个数量", "every figure", "--json", "--words", "例 / examples");
        assertThat(Documents.zongshu("--help").out()).contains("scan");
    }
}
