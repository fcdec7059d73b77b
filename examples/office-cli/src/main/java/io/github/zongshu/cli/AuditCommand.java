package io.github.zongshu.cli;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.io.ReadCampaign;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zongshu audit}: whether the numbers of a campaign file agree with one another. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = AuditCommand.TROUBLE,
        description = {
            "核对活动数据文件：合计、比率、增幅、先后是否相合，文中数字是否都有出处。",
            "Audits a campaign file: whether totals, rates, changes and dates agree, and every number in prose is bound."
        },
        exitCodeListHeading = "%n退出码 / exit codes:%n",
        exitCodeList = {
            "0:没有不合 / nothing fails",
            "1:有不合 / something fails",
            "2:命令写错，或文件读不了、有问题 / wrong call, or a file that cannot be read or is refused"
        },
        footer = {
            "",
            "例 / examples:",
            "  zongshu audit hotline-2024.yaml",
            "  zongshu audit hotline-2024.yaml --against hotline-2023.yaml --json"
        })
final class AuditCommand implements Callable<Integer> {
    static final int TROUBLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "CAMPAIGN",
            description = {"活动数据文件（YAML 或 JSON）。", "The campaign file, YAML or JSON."})
    private Path campaign = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "LAST_YEAR",
            description = {"上年的活动数据文件，规则中以 last. 引用。", "Last year's campaign file, which rules refer to as last."})
    private @Nullable Path lastYear;

    @Option(
            names = "--all",
            description = {"相合的也列出。", "Lists what holds as well."})
    private boolean all;

    @Option(
            names = "--json",
            description = {"输出 JSON，格式见 docs/audit.md。", "Prints JSON, described in docs/audit.md."})
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ReadCampaign read = CampaignFiles.open(campaign);
        Audit audit =
                lastYear == null ? Audit.of(read.campaign()) : Audit.of(read.campaign(), CampaignFiles.read(lastYear));
        AuditReport report = new AuditReport(audit, read::locate);
        PrintWriter out = Objects.requireNonNull(spec, "spec").commandLine().getOut();
        if (json) {
            out.print(report.json().document());
        } else {
            report.lines(all).forEach(out::println);
        }
        out.flush();
        return audit.verdict() == Verdict.FAIL ? 1 : 0;
    }
}
