package io.github.zongshu.office.draft;

import io.github.zongshu.draft.NumberFinding;
import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.List;

/** What a comment says of a number, in lines. */
final class RemarkText {
    private RemarkText() {}

    static List<String> lines(NumberFinding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("【" + finding.outcome().zh() + "】" + finding.message().zh());
        finding.contradictions().stream().map(Message::zh).forEach(lines::add);
        lines.add("[" + finding.outcome().en() + "] " + finding.message().en());
        finding.contradictions().stream().map(Message::en).forEach(lines::add);
        return lines;
    }
}
