package io.github.zongshu.cli;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.pdf.block.Contents;
import io.github.zongshu.pdf.out.Attachment;
import io.github.zongshu.pdf.out.Password;
import io.github.zongshu.pdf.page.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code build} that concern PDF files alone. */
final class PdfOptions {
    /** Papers that a review is made for. */
    private enum Paper {
        A3(Frame.Paper.A3),
        A4(Frame.Paper.A4);

        private final Frame.Paper frame;

        Paper(Frame.Paper frame) {
            this.frame = frame;
        }
    }

    /** Documents that get a contents page. */
    private enum When {
        LONG(Contents.WHERE_LONG),
        ALWAYS(Contents.ALWAYS),
        NEVER(Contents.NEVER);

        private final Contents contents;

        When(Contents contents) {
            this.contents = contents;
        }
    }

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = {
                "PDF 综述的纸张：a3（默认，短文自动用 a4）、a4（两栏或三栏）。",
                "The paper of PDF reviews: a3 (default; a4 for short ones), a4 (two or three columns)."
            })
    private @Nullable Paper paper;

    @Option(
            names = "--contents",
            paramLabel = "WHEN",
            defaultValue = "LONG",
            description = {
                "PDF 目录：long 九页以上的简报和附表才有（默认），always 都有，never 都没有。",
                "Contents pages in PDF: long, in briefs and appendices of nine pages or more (default), always, never."
            })
    private When contents = When.LONG;

    @Option(
            names = "--attach",
            description = {
                "把活动数据文件和全部数字（CSV）附在 PDF 里，存为 PDF/A-3。",
                "Attach the campaign file and all its numbers (CSV) to PDF files, as PDF/A-3."
            })
    private boolean attach;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = {
                "用该文件第一行作密码加密 PDF（AES-256，至少 8 个字符）；其他格式不加密。",
                "Encrypt PDF files with the first line of a file as password (AES-256, 8 characters or more); no other format is."
            })
    private @Nullable Path passwordFile;

    /** Reads what the options name. */
    PdfOrder order(Path file, Campaign campaign) throws IOException {
        return new PdfOrder(
                Optional.ofNullable(paper).map(chosen -> chosen.frame),
                contents.contents,
                attach ? attachments(file, campaign) : List.of(),
                password());
    }

    private static List<Attachment> attachments(Path file, Campaign campaign) throws IOException {
        String name = String.valueOf(file.getFileName());
        String type = name.endsWith(".json") ? "application/json" : "application/yaml";
        byte[] numbers = LedgerCsv.of(campaign.ledger());
        return List.of(
                new Attachment(name, type, Attachment.Relation.SOURCE, "活动数据文件", Files.readAllBytes(file)),
                new Attachment("数字一览.csv", "text/csv", Attachment.Relation.DATA, "全部数字及其来源", numbers));
    }

    private Optional<Password> password() throws IOException {
        if (passwordFile == null) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(passwordFile);
        return Optional.of(Password.of(lines.isEmpty() ? "" : lines.get(0)));
    }
}
