package io.github.zongshu.cli;

import io.github.zongshu.audit.Derivation;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.io.ReadCampaign;
import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.ProseSyntaxException;
import io.github.zongshu.narrative.UnknownReferenceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zongshu explain}: how a number came about, down to the form it was taken from. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "说明一个数怎么来的：由哪些数算出，各登记在哪一行，出自哪张表哪一格。",
            "Explains a number: what it was computed from, where each is declared, and the form and cell it came from."
        },
        footer = {"", "例 / example:", "  zongshu explain hengyang-2021.yaml \"rate(resolved, issues)\""})
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CAMPAIGN",
            description = {"活动数据文件（YAML 或 JSON）。", "The campaign file, YAML or JSON."})
    private Path campaign = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "METRIC",
            description = {"指标编号、分项路径，或算式。", "A metric's id, a path, or an expression."})
    private String expression = "";

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "spec").commandLine();
        ReadCampaign read = CampaignFiles.open(campaign);
        try {
            Derivation derivation = Derivation.of(read.campaign(), expression);
            command.getOut().print(derivation.text(path -> read.locate(path).toString()));
            command.getOut().flush();
            return 0;
        } catch (UnknownReferenceException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()), e);
        } catch (ProseSyntaxException e) {
            throw new ParameterException(command, e.explanation().toString(), e);
        } catch (EvaluationException e) {
            throw new ParameterException(command, e.explanation().toString(), e);
        }
    }
}
