package io.github.zongshu.cli;

import io.github.zongshu.form.FormPeriod;
import io.github.zongshu.office.form.FormFiles;
import io.github.zongshu.office.form.FormWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zongshu form make}: an empty workbook for each unit. */
@Command(
        name = "make",
        mixinStandardHelpOptions = true,
        description = {"给每个填报单位做一份空表（xlsx）。", "Makes an empty form (xlsx) for each unit."})
final class FormMakeCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "CAMPAIGN",
            description = {"有 form: 一节的活动数据文件。", "A campaign file with a section form:."})
    private Path campaign = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = {"输出文件夹，没有就新建。", "The folder to write to, made if missing."})
    private Path out = Path.of("");

    @Option(
            names = "--period",
            paramLabel = "KEY",
            description = {
                "月报、季报做哪一期，如 2024-03、2024Q1（默认各期都做，每期一个文件夹）。",
                "Which month or quarter, such as 2024-03 or 2024Q1 (default: all, a folder each)."
            })
    private @Nullable String period;

    @Option(
            names = "--password",
            interactive = true,
            arity = "0..1",
            paramLabel = "PASSWORD",
            description = {
                "锁定工作簿结构的口令；不写在命令里时会询问。它不加密文件。",
                "A password for the workbook's structure, asked for if not given. It encrypts nothing."
            })
    private char @Nullable [] password;

    @Override
    public Integer call() throws IOException {
        FormCampaign form = FormCampaign.open(campaign);
        FormWriter writer = new FormWriter(form.plan());
        if (password != null) {
            writer = writer.locked(new String(password));
            Arrays.fill(password, ' ');
        }
        List<FormPeriod> wanted = period == null
                ? form.plan().periods()
                : List.of(form.plan().period(period).orElseThrow(() -> noSuchPeriod(form)));
        for (FormPeriod each : wanted) {
            Path folder = wanted.size() == 1 ? out : out.resolve(each.key());
            FormFiles.make(form.plan(), writer, each, folder).forEach(command().getOut()::println);
        }
        return 0;
    }

    private ParameterException noSuchPeriod(FormCampaign form) {
        return new ParameterException(
                command(), "没有报告期“" + period + "” / no such period: " + period + "（" + form.periodKeys() + "）");
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }
}
