package io.github.zongshu.office.sheet;

import io.github.zongshu.message.Message;

/** A file that is not read: it is no workbook, it holds what a form must not, or it is damaged. */
public final class RefusedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Message problem;
    private final transient Message hint;

    RefusedFileException(String rule, Message problem, Message hint) {
        super(rule + ": " + problem);
        this.rule = rule;
        this.problem = problem;
        this.hint = hint;
    }

    static RefusedFileException of(String rule, String zh, String en, String zhHint, String enHint) {
        return new RefusedFileException(rule, new Message(zh, en), new Message(zhHint, enHint));
    }

    /** Something else than a workbook; the hint is to save it as one. */
    static RefusedFileException notAWorkbook(String zhKind, String enKind) {
        return of(
                "not-a-workbook",
                "不是 Excel 工作簿，而是" + zhKind,
                "this is no workbook but " + enKind,
                "请用 Excel 或 WPS 打开后另存为 .xlsx",
                "open it in Excel or WPS and save it as .xlsx");
    }

    /** A file that cannot be read to its end. */
    static RefusedFileException damaged(String zh, String en) {
        return of("damaged-file", "文件已损坏：" + zh, "the file is damaged: " + en, "请重新发送", "send it again");
    }

    /** A file that is larger than any form. */
    static RefusedFileException tooLarge(String zh, String en) {
        return of("too-large", zh, en, "去掉图片和空行后另存", "remove pictures and empty rows, and save it again");
    }

    /** The rule, a stable name in lower case with hyphens. */
    public String rule() {
        return rule;
    }

    /** What is wrong with the file. */
    public Message problem() {
        return problem;
    }

    /** What to do about it. */
    public Message hint() {
        return hint;
    }
}
