package io.github.zongshu.cli;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.FailedAuditException;
import io.github.zongshu.audit.Strictness;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.compose.Release;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.io.ReadCampaign;
import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.out.Password;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zongshu build}: one campaign file becomes its set of documents. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {"由活动数据文件生成整套文件。", "Makes the full set of documents of a campaign file."},
        footer = {"", "例 / example:", "  zongshu build hengyang-2021.yaml --out 文件 --profile brief --format pdf,docx"})
final class BuildCommand implements Callable<Integer> {
    /** What is made unless something else is asked for. */
    private static final Set<Profile> USUAL =
            EnumSet.of(Profile.BRIEF, Profile.REVIEW, Profile.OFFICIAL, Profile.BULLETIN);

    /** Leaves room for the mark of a failed audit. */
    private static final int LONGEST_MARK = 12;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "CAMPAIGN",
            description = {"活动数据文件（YAML 或 JSON）。", "The campaign file, YAML or JSON."})
    private Path campaign = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = {"输出文件夹，没有就新建。", "The folder to write to, made if missing."})
    private Path out = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            split = ",",
            description = {
                "体裁：brief 数据简报，review 综述，appendix 附表，sign-off 数据核校单，official 公文，bulletin 简报"
                        + "（默认 brief、review，文件里有公文、简报的也生成）。",
                "Kinds of report: brief, review, appendix, sign-off, official, bulletin (default: brief, review, and official "
                        + "and bulletin where the file has them)."
            })
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "docx,xlsx,pdf,png,svg",
            description = {
                "格式：docx、pdf 每种体裁一份；xlsx 附表一份；png、svg 每图一份（默认全部）。",
                "Formats: docx and pdf one for each profile; xlsx one appendix; png and svg one for each chart (default all)."
            })
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--fonts",
            paramLabel = "DIR",
            description = {
                "自备字体文件夹，如 fang.ttf、kai.ttf（默认用随附的开源字体）。",
                "A folder with your own fonts, such as fang.ttf, kai.ttf (default: the bundled open fonts)."
            })
    private @Nullable Path fonts;

    @Option(
            names = "--strict",
            paramLabel = "HOW",
            defaultValue = "REFUSE",
            description = {
                "核对不合时：refuse 不生成（默认），mark 每页注明“未核校”，report 照常生成；都会列出不合之处。",
                "When the audit fails: refuse to build (default), mark every page, or only report it."
            })
    private Strictness strictness = Strictness.REFUSE;

    @Option(
            names = "--mark",
            paramLabel = "WORDS",
            defaultValue = "",
            description = {
                "每页加注的字样，如“内部资料”，最多 12 字（PDF、Word）。",
                "Words for every page, such as 内部资料, 12 characters at most (PDF, Word)."
            })
    private String mark = "";

    @Mixin
    private PdfOptions pdf = new PdfOptions();

    @Override
    public Integer call() throws IOException {
        Set<Profile> chosen = new LinkedHashSet<>();
        profiles.forEach(id -> chosen.add(
                Profile.of(id.strip()).orElseThrow(() -> misuse("没有体裁“" + id + "” / no such profile: " + id))));
        Set<OutputFormat> wanted = new LinkedHashSet<>();
        formats.forEach(id -> wanted.add(
                OutputFormat.of(id.strip()).orElseThrow(() -> misuse("没有格式“" + id + "” / no such format: " + id))));
        if (mark.codePointCount(0, mark.length()) > LONGEST_MARK) {
            throw misuse("--mark 最多 " + LONGEST_MARK + " 字 / has at most " + LONGEST_MARK + " characters");
        }
        ReadCampaign read = CampaignFiles.open(campaign);
        if (chosen.isEmpty()) {
            Profile.all(read.campaign()).stream().filter(USUAL::contains).forEach(chosen::add);
        }
        Release release = release(read);
        Order order = new Order(release, chosen, library(), mark.strip(), pdf(read));
        Progress progress = new Progress(command().getErr());
        Publication.Result result = new Publication(progress).publish(order, wanted, out);
        result.notices().stream()
                .map(Notice::toString)
                .distinct()
                .forEach(command().getErr()::println);
        result.files().forEach(file -> command().getOut().println(out.resolve(file)));
        return 0;
    }

    private PdfOrder pdf(ReadCampaign read) throws IOException {
        try {
            return pdf.order(campaign, read.campaign());
        } catch (IllegalArgumentException e) {
            throw misuse("--password-file: 密码须有 " + Password.SHORTEST + " 个字符以上 / " + e.getMessage());
        }
    }

    /** Tells what fails, with its line in the file, whatever becomes of it. */
    private Release release(ReadCampaign read) {
        try {
            Release release = Release.of(read.campaign(), strictness);
            tell(release.audit(), read);
            return release;
        } catch (FailedAuditException e) {
            tell(e.audit(), read);
            throw e;
        }
    }

    private void tell(Audit audit, ReadCampaign read) {
        if (audit.verdict() == Verdict.FAIL) {
            new AuditReport(audit, read::locate).lines(false).forEach(command().getErr()::println);
        }
    }

    private FontLibrary library() {
        return fonts == null
                ? FontLibrary.bundled()
                : FontLibrary.builder().folder(fonts).build();
    }

    private ParameterException misuse(String message) {
        return new ParameterException(command(), message);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }
}
