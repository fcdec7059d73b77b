package io.github.zongshu.cli;

import io.github.zongshu.quantity.Lexicon;
import io.github.zongshu.quantity.Mention;
import io.github.zongshu.quantity.MentionJson;
import io.github.zongshu.quantity.MentionScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zongshu scan}: every figure that a text states, as a table for people or as JSON for programs. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        description = {
            "找出文章里的每个数量：在哪里、是多少、怎样限定、说的是什么。",
            "Finds every figure of a text: where it stands, its value, how it is hedged, what it measures."
        },
        footer = {
            "",
            "例 / examples:",
            "  zongshu scan 稿件.txt                        列表 / a table",
            "  zongshu scan 稿件.txt --json > figures.json  给程序用 / for programs",
            "  zongshu scan - --words 本局用语.txt          读标准输入，加用词表 / with a word list"
        })
final class ScanCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = {"要查的文章，UTF-8 纯文本；- 为标准输入。", "The text to search, plain UTF-8; - for standard input."})
    private String file = "";

    @Option(
            names = "--json",
            description = {
                "输出 JSON 数组；start、end 是全文（不含文件头标记）的 UTF-16 位置。",
                "Prints a JSON array; start and end count UTF-16 units of the text without a byte order mark."
            })
    private boolean json;

    @Option(
            names = "--words",
            paramLabel = "LEXICON",
            description = {
                "自备的用词表（量词、固定说法），可多次给出；写法见 docs/quantities.md。",
                "A word list of your own, may be given several times; see docs/quantities.md."
            })
    private List<Path> words = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = Lexicon.standard();
        for (Path list : words) {
            lexicon = lexicon.with(list.toString(), text(list.toString()));
        }
        String text = file.equals(STANDARD_INPUT) ? PlainText.read(STANDARD_INPUT, System.in) : text(file);
        List<Mention> mentions = MentionScanner.with(lexicon).scan(text);
        if (json) {
            out().print(MentionJson.write(mentions));
            out().flush();
        } else {
            print(new ScanTable(text, mentions));
        }
        return 0;
    }

    private void print(ScanTable table) {
        table.lines().forEach(out()::println);
        PrintWriter err = command().getErr();
        table.remarks().forEach(err::println);
        int count = table.size();
        err.println(
                count == 0
                        ? "没有找到数量。/ No figures found."
                        : "共 " + count + " 处数量。/ " + count + (count == 1 ? " figure." : " figures."));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return PlainText.read(name, in);
        }
    }

    private PrintWriter out() {
        return command().getOut();
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }
}
