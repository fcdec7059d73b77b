package io.github.zongshu.cli;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.draft.Draft;
import io.github.zongshu.draft.DraftCheck;
import io.github.zongshu.draft.Review;
import io.github.zongshu.file.AtomicFile;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.office.docx.DocxWriter;
import io.github.zongshu.office.draft.WordDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zongshu check}: what became of the numbers of a Word document that people worked on. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = CheckCommand.TROUBLE,
        description = {
            "核对改过的 Word 稿：哪些数动过，改后与别的数合不合，哪些数没有出处。",
            "Checks an edited Word document: which numbers changed, what contradicts the change, which come from nowhere."
        },
        exitCodeListHeading = "%n退出码 / exit codes:%n",
        exitCodeList = {
            "0:数字都在，没有改动 / every number is there and says the same",
            "1:有要看的 / something to look at",
            "2:命令写错，或文件读不了、有问题 / wrong call, or a file that cannot be read or is refused"
        },
        footer = {
            "",
            "例 / examples:",
            "  zongshu check 改过的简报.docx --against hotline-2024.yaml",
            "  zongshu check 改过的简报.docx --against hotline-2024.yaml --out 批注稿.docx"
        })
final class CheckCommand implements Callable<Integer> {
    static final int TROUBLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "DRAFT",
            description = {"改过的 Word 稿（.docx）。", "The edited Word document, .docx."})
    private Path draft = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "CAMPAIGN",
            required = true,
            description = {"成稿所用的活动数据文件。", "The campaign file that the document was made from."})
    private Path campaign = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "REVIEWED",
            description = {
                "另存一份加了批注的稿子；原稿不动。",
                "Writes a copy with comments at the places; the draft itself is never changed."
            })
    private @Nullable Path out;

    @Option(
            names = "--all",
            description = {"没动过的数也列出。", "Lists the numbers that are untouched as well."})
    private boolean all;

    @Option(
            names = "--json",
            description = {"输出 JSON，格式见 docs/draft-check.md。", "Prints JSON, described in docs/draft-check.md."})
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path copy = out;
        if (copy != null && Files.exists(copy) && Files.isSameFile(copy, draft)) {
            throw new ParameterException(
                    command(), "--out 不能是原稿，原稿不动 / --out must not be the draft itself, which is never changed");
        }
        Campaign read = CampaignFiles.read(campaign);
        WordDraft returned = WordDraft.read(draft);
        Review review = DraftCheck.of(read, originals(read), returned.draft());
        if (copy != null) {
            AtomicFile.write(copy, stream -> {
                returned.write(review, stream);
                return copy;
            });
        }
        PrintWriter printer = command().getOut();
        DraftReport report = new DraftReport(review);
        if (json) {
            printer.print(report.json().document());
        } else {
            report.lines(all).forEach(printer::println);
        }
        printer.flush();
        return review.alarms().isEmpty() ? 0 : 1;
    }

    /** What the draft may have been before it was edited: every document that the campaign makes. */
    private static List<Draft> originals(Campaign campaign) throws IOException {
        List<Draft> originals = new ArrayList<>();
        DocxWriter writer = new DocxWriter();
        for (Profile profile : Profile.all(campaign)) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            writer.write(profile.compose(campaign), document);
            originals.add(WordDraft.read(document.toByteArray()).draft());
        }
        return originals;
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }
}
