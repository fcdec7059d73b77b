package io.github.zongshu.cli;

import io.github.zongshu.audit.FailedAuditException;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.export.MismatchException;
import io.github.zongshu.export.RenderException;
import io.github.zongshu.font.FontException;
import io.github.zongshu.office.reading.UnreadableDocumentException;
import io.github.zongshu.quantity.InvalidLexiconException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells failures in words, without a stack trace. A defect of the program itself is not caught here: it keeps its trace. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        PrintWriter err = command.getErr();
        switch (failure) {
            case InvalidCampaignException invalid -> {
                invalid.problems().forEach(err::println);
                int count = invalid.problems().size();
                err.println("共 " + count + " 处问题，没有生成任何文件。/ " + count + " problems, no file was written.");
            }
            case FailedAuditException audit ->
                err.println("核对不合，没有生成任何文件；改正后再来，或用 --strict mark。"
                        + "/ The audit fails, no file was written; correct the numbers, or use --strict mark.");
            case MismatchException lost -> {
                err.println(lost.getMessage());
                err.println("回读核对没有通过，没有生成任何文件。/ The files did not read back as written, no file was written.");
            }
            case InvalidLexiconException words -> words.problems().forEach(err::println);
            case UnreadableTextException text -> err.println(text.problem());
            case UnreadableDocumentException document -> err.println(document.explanation());
            case RenderException render -> err.println(render.getMessage());
            case FontException font -> err.println(font.getMessage());
            case NoSuchFileException missing ->
                err.println("找不到文件 " + missing.getFile() + " / no such file " + missing.getFile());
            case AccessDeniedException denied ->
                err.println("没有权限 " + denied.getFile() + " / access denied " + denied.getFile());
            case IOException io ->
                err.println("读写失败：" + io.getMessage() + " / input or output failed: " + io.getMessage());
            default -> throw failure;
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
