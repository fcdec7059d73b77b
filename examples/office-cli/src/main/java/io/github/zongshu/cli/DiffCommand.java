package io.github.zongshu.cli;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.compare.Comparison;
import io.github.zongshu.compare.YearOnYear;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.message.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zongshu diff}: what differs between two versions of a campaign file, or 同比 between two years. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = DiffCommand.TROUBLE,
        description = {
            "比较一份活动数据文件的两个版本：哪些数变了，哪些约数措辞仍成立，哪些句子、表、图随之改变。",
            "Compares two versions of a campaign file: numbers, hedged wordings, affected sentences, tables and charts."
        },
        exitCodeListHeading = "%n退出码 / exit codes:%n",
        exitCodeList = {
            "0:没有差别；用 --years 时，同比已列出 / no difference; with --years, the table was made",
            "1:有差别 / differences",
            "2:命令写错，或文件读不了、有问题 / wrong call, or a file that cannot be read or is refused"
        },
        footer = {
            "",
            "例 / examples:",
            "  zongshu diff 初稿.yaml 终稿.yaml",
            "  zongshu diff hotline-2023.yaml hotline-2024.yaml --years"
        })
final class DiffCommand implements Callable<Integer> {
    /** As diff(1) has it: 0 the same, 1 different, 2 trouble, so that a script never takes a broken file for a difference. */
    static final int TROUBLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {"旧的，或上年的活动数据文件。", "The old campaign file, or last year's."})
    private Path old = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = {"新的，或今年的活动数据文件。", "The new campaign file, or this year's."})
    private Path now = Path.of("");

    @Option(
            names = "--years",
            description = {
                "两份文件是相邻两年的：列出共有指标的同比。",
                "The files are of two years: lists the change of every metric they share."
            })
    private boolean years;

    @Option(
            names = "--json",
            description = {"输出 JSON，格式见 docs/compare.md。", "Prints JSON, described in docs/compare.md."})
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<Campaign> before = read(old, problems);
        Optional<Campaign> after = read(now, problems);
        if (before.isEmpty() || after.isEmpty()) {
            throw new InvalidCampaignException(problems);
        }
        return years ? years(before.get(), after.get()) : versions(before.get(), after.get());
    }

    /** The problems of both files are told together. */
    private static Optional<Campaign> read(Path file, List<Problem> problems) throws IOException {
        try {
            return Optional.of(CampaignFiles.read(file));
        } catch (InvalidCampaignException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private int versions(Campaign before, Campaign after) {
        Comparison comparison = Comparison.of(before, after);
        print(json, DiffJson.of(comparison), DiffText.lines(comparison));
        if (!json && comparison.isEmpty()) {
            out().println("没有差别 / no difference");
        }
        return comparison.isEmpty() ? 0 : 1;
    }

    private int years(Campaign before, Campaign after) {
        YearOnYear table = YearOnYear.of(before, after);
        print(json, YearsReport.json(table), YearsReport.lines(table));
        return 0;
    }

    private void print(boolean asJson, Json content, List<String> lines) {
        if (asJson) {
            out().print(content.document());
            out().flush();
        } else {
            lines.forEach(out()::println);
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec, "spec").commandLine().getOut();
    }
}
