package io.github.zongshu.cli;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.compare.Comparison;
import io.github.zongshu.compare.DerivedChange;
import io.github.zongshu.compare.FieldChange;
import io.github.zongshu.compare.NumberChange;
import io.github.zongshu.file.AtomicFile;
import io.github.zongshu.form.Examined;
import io.github.zongshu.form.FormPeriod;
import io.github.zongshu.form.Gathering;
import io.github.zongshu.form.RegisterEntry;
import io.github.zongshu.form.Standing;
import io.github.zongshu.form.Submission;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.message.Notice;
import io.github.zongshu.office.form.FormFiles;
import io.github.zongshu.office.form.FormReader;
import io.github.zongshu.office.form.RegisterWriter;
import io.github.zongshu.office.form.ReturnCopy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zongshu form collect}: a folder of returned forms becomes a campaign, a register, and a folder of what goes back. */
@Command(
        name = "collect",
        mixinStandardHelpOptions = true,
        description = {
            "汇总收回的统计表（xlsx、xls、csv）：生成填好数字的活动数据文件、登记表，有问题的退回。",
            "Gathers returned forms (xlsx, xls, csv): a campaign file with their numbers, a register, and copies to send back."
        },
        exitCodeListHeading = "%n退出码 / exit codes:%n",
        exitCodeList = {
            "0:各单位都已报，没有退回 / every unit reported, nothing goes back",
            "1:有缺报或退回，其余照样汇总；或文件有问题 / forms are missing or go back, the others count; or a broken file",
            "2:命令写错 / wrong call"
        })
final class FormCollectCommand implements Callable<Integer> {
    private static final String REGISTER = "登记表.xlsx";
    private static final String RETURNS = "退回";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CAMPAIGN",
            description = {
                "做空表用的活动数据文件，或上次汇总出来的一份（数字更新，文字保留）。",
                "The campaign file the forms were made of, or the one gathered before: numbers are renewed, words stay."
            })
    private Path campaign = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "FORMS",
            description = {"收回的统计表所在的文件夹，子文件夹也读。", "The folder of returned forms, folders within included."})
    private Path forms = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = {"输出文件夹，没有就新建。", "The folder to write to, made if missing."})
    private Path out = Path.of("");

    @Option(
            names = "--until",
            paramLabel = "KEY",
            description = {"月报、季报收到哪一期为止（默认最后一期）。", "The last month or quarter that is due (default: the last of all)."
            })
    private @Nullable String until;

    @Override
    public Integer call() throws IOException {
        FormCampaign form = FormCampaign.open(campaign);
        List<FormPeriod> periods = form.plan().periods();
        FormPeriod last = until == null
                ? periods.getLast()
                : form.plan()
                        .period(until)
                        .orElseThrow(() -> new ParameterException(
                                command(),
                                "没有报告期“" + until + "” / no such period: " + until + "（" + form.periodKeys() + "）"));
        List<Submission> submissions = new ArrayList<>();
        for (Path file : FormFiles.returned(forms)) {
            submissions.add(
                    FormReader.read(form.plan(), file, forms.relativize(file).toString()));
        }
        Gathering gathering = Gathering.of(form.plan(), submissions, last);
        Files.createDirectories(out);
        AtomicFile.write(out.resolve(REGISTER), stream -> {
            RegisterWriter.of(gathering).write(stream);
            return true;
        });
        sendBack(gathering);
        tell(gathering);
        Campaign filled = gathering.into(form.campaign());
        Path file = out.resolve(String.valueOf(campaign.getFileName()));
        CampaignFiles.write(filled, form.form(), file);
        compare(form.campaign(), filled, form.form().id());
        command().getOut().println(out.resolve(REGISTER));
        command().getOut().println(file);
        return gathering.refused().isEmpty() && gathering.count(Standing.MISSING) == 0 ? 0 : 1;
    }

    private void sendBack(Gathering gathering) throws IOException {
        Path folder = out.resolve(RETURNS);
        for (Examined form : gathering.refused()) {
            Files.createDirectories(folder);
            String name = form.file().replace('/', '_').replace('\\', '_');
            if (!ReturnCopy.write(
                    forms.resolve(form.file()), form.objections(), folder.resolve(RETURNS + "-" + name))) {
                AtomicFile.write(folder.resolve("问题清单-" + name + ".xlsx"), stream -> {
                    RegisterWriter.of(gathering, form.objections()).write(stream);
                    return true;
                });
            }
        }
    }

    private void tell(Gathering gathering) {
        PrintWriter err = command().getErr();
        gathering.refused().forEach(form -> form.objections().forEach(each -> err.println(each.problem())));
        gathering.notices().stream().map(Notice::toString).forEach(err::println);
        TextTable table = new TextTable();
        for (RegisterEntry entry : gathering.register()) {
            Examined form = entry.form();
            table.row(
                    entry.standing().zh() + " " + entry.standing().en(),
                    gathering.plan().fullName(entry.unit()),
                    entry.period().text(),
                    form == null ? "" : form.file());
        }
        table.lines("").forEach(command().getOut()::println);
    }

    /** A correction that came late is a new version, and says what it changes. */
    private void compare(Campaign before, Campaign after, String form) {
        boolean filled =
                before.breakdowns().stream().anyMatch(table -> table.id().equals(form));
        if (filled) {
            Comparison comparison = Comparison.of(before, after);
            Stream.concat(
                            comparison.derived().stream().map(DerivedChange::message),
                            comparison.numbers().stream()
                                    .filter(change -> !(change instanceof FieldChange))
                                    .map(NumberChange::message))
                    .forEach(message -> command().getOut().println(message));
        }
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }
}
