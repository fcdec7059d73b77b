package io.github.zongshu.office.draft;

import io.github.zongshu.draft.Draft;
import io.github.zongshu.draft.Mark;
import io.github.zongshu.draft.NumberFinding;
import io.github.zongshu.draft.Outcome;
import io.github.zongshu.draft.Passage;
import io.github.zongshu.draft.Review;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import io.github.zongshu.office.draft.StoryReader.Sheet;
import io.github.zongshu.office.facts.FactsReader;
import io.github.zongshu.office.ooxml.NumberTag;
import io.github.zongshu.office.reading.Markup;
import io.github.zongshu.office.reading.PartStore;
import io.github.zongshu.office.reading.UnreadableDocumentException;
import io.github.zongshu.office.reading.UnreadableDocumentException.Kind;
import io.github.zongshu.report.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Word document as it came back from those who worked on it. */
public final class WordDraft {
    private final PartStore parts;
    private final String main;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Draft draft;

    private WordDraft(PartStore parts) throws IOException {
        this.parts = parts;
        this.main = parts.related("", "officeDocument");
        List<Notice> notices = notices(read());
        this.draft = new Draft(passages(), notices);
    }

    /**
     * Reads a document: paragraphs, tables, text boxes, notes, heads and feet. Tracked changes are read as accepted.
     *
     * @throws UnreadableDocumentException if it is no Word document, is protected, damaged or too large, or holds macros
     * @throws IOException if the file cannot be read
     */
    public static WordDraft read(Path document) throws IOException {
        return read(Files.readAllBytes(document));
    }

    /**
     * Reads the bytes of a document.
     *
     * @throws UnreadableDocumentException as {@link #read(Path)}
     */
    public static WordDraft read(byte[] document) throws IOException {
        PartStore parts = PartStore.open(document);
        try {
            return new WordDraft(parts);
        } catch (IOException | IllegalArgumentException e) {
            throw e instanceof UnreadableDocumentException known ? known : notWord(e);
        }
    }

    private static UnreadableDocumentException notWord(Exception cause) {
        return new UnreadableDocumentException(
                Kind.DAMAGED,
                new Message(
                        "不是完好的 Word 文档：" + cause.getMessage() + "；请在 Word 中打开修复后另存为 .docx",
                        "no sound Word document: " + cause.getMessage()
                                + "; open it in Word, repair it and save it as .docx"),
                cause);
    }

    /** Its text with what is left of its marks. */
    public Draft draft() {
        return draft;
    }

    /**
     * Writes the document with a comment at each number that somebody must look at, or that moved. Comments that are there stay;
     * everything else is as it was, byte for byte.
     *
     * @param review what was found in {@link #draft()}
     * @param out where to; flushed, not closed
     * @throws IOException if the stream fails
     */
    public void write(Review review, OutputStream out) throws IOException {
        CommentedCopy copy = new CommentedCopy(parts, main);
        for (NumberFinding finding : review.findings()) {
            if (finding.outcome().isAlarming() || finding.outcome() == Outcome.MOVED) {
                copy.comment(first(finding), last(finding), RemarkText.lines(finding));
            }
        }
        copy.write(out);
    }

    private int first(NumberFinding finding) {
        return finding.spot().passage() < 0 ? 0 : run(finding, finding.spot().start());
    }

    private int last(NumberFinding finding) {
        NumberFinding.Spot spot = finding.spot();
        return spot.passage() < 0 ? 0 : run(finding, Math.max(spot.start(), spot.end() - 1));
    }

    private int run(NumberFinding finding, int at) {
        int run = 0;
        for (Paper.Anchor anchor : sheets.get(finding.spot().passage()).paper().anchors()) {
            if (anchor.start() <= at || anchor.start() == 0) {
                run = anchor.run();
            }
        }
        return run;
    }

    /** Reads all stories; returns how many changes are tracked. */
    private int read() throws IOException {
        StoryReader body = StoryReader.ofBody();
        Markup.read(parts.part(main), body);
        sheets.addAll(body.sheets());
        int tracked = body.tracked();
        tracked += beside("footnotes", new Message("脚注", "footnote"), body.notes());
        tracked += beside("endnotes", new Message("尾注", "endnote"), body.notes());
        tracked += beside("header", new Message("页眉", "header"), Map.of());
        tracked += beside("footer", new Message("页脚", "footer"), Map.of());
        return tracked;
    }

    private int beside(String kind, Message name, Map<String, Integer> runs) throws IOException {
        int tracked = 0;
        for (String part : parts.targets(main, kind).values()) {
            StoryReader story = StoryReader.beside(name, runs);
            Markup.read(parts.part(part), story);
            sheets.addAll(story.sheets());
            tracked += story.tracked();
        }
        return tracked;
    }

    private static List<Notice> notices(int tracked) {
        return tracked == 0
                ? List.of()
                : List.of(new Notice(
                        "tracked-changes",
                        "",
                        new Message(
                                "文稿有" + tracked + "处修订，按全部接受后的文字核对",
                                "the draft has " + tracked
                                        + " tracked changes; it is checked as if all were accepted")));
    }

    /** Tags that were cut for Word are spelt out again by the facts that travel in the document. */
    private List<Passage> passages() throws IOException {
        Map<String, String> references = new HashMap<>();
        FactsReader.find(parts)
                .ifPresent(facts -> facts.facts().stream()
                        .map(Fact::reference)
                        .forEach(reference -> references.put(NumberTag.of(reference), reference)));
        return sheets.stream()
                .map(sheet -> sheet.paper().passage(sheet.place()))
                .map(passage -> new Passage(
                        passage.place(),
                        passage.text(),
                        passage.marks().stream()
                                .map(mark -> spelt(mark, references))
                                .toList()))
                .toList();
    }

    private static Mark spelt(Mark mark, Map<String, String> references) {
        String reference = references.getOrDefault(mark.reference(), mark.reference());
        return new Mark(mark.start(), mark.end(), reference, mark.bookmark());
    }
}
