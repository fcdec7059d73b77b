package io.github.zongshu.cli;

import io.github.zongshu.io.CampaignSchema;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zongshu schema}: the JSON Schema by which editors complete and check campaign files. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {
            "输出活动数据文件的 JSON Schema，编辑器据此提示键名、指出笔误。",
            "Prints the JSON Schema of campaign files, by which editors complete keys and mark slips."
        },
        footer = {"", "例 / example:", "  zongshu schema > campaign.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec, "spec").commandLine().getOut();
        out.print(CampaignSchema.json());
        out.flush();
        return 0;
    }
}
