package io.github.zongshu.office.draft;

import io.github.zongshu.message.Message;
import io.github.zongshu.office.ooxml.NumberTag;
import io.github.zongshu.office.reading.Markup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one story of a document (ECMA-376 part 1, 17): its body, a head or foot, its notes. Tracked changes read as accepted; of an
 * alternative the first choice is read.
 */
final class StoryReader implements Markup.Listener {
    /** What is not a part of the final text, with all that is in it. */
    private static final Set<String> UNREAD = Set.of("del", "moveFrom", "Fallback", "instrText", "pPr", "rPr");

    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final String REFERENCE = "Reference";

    private final Placing placing;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Fields fields = new Fields();
    private final Deque<Control> controls = new ArrayDeque<>();
    private final Map<String, Bookmark> bookmarks = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private final Map<String, Integer> noteRuns;
    private final boolean isBody;
    private int unread;
    private int runs;
    private int run;
    private int runDepth;
    private int tracked;

    /** A finished passage and where it stands. */
    record Sheet(Paper paper, Message place) {}

    private record Bookmark(String name, Paper paper, int start) {}

    /** A content control that is open. */
    private static final class Control {
        private String tag = "";
        private boolean placeholder;
        private int start;
        private @Nullable Paper paper;
    }

    private StoryReader(Message name, boolean isBody, Map<String, Integer> noteRuns) {
        this.placing = new Placing(name, isBody);
        this.isBody = isBody;
        this.noteRuns = noteRuns;
        frames.push(Frame.ofText());
    }

    /** Of the body. */
    static StoryReader ofBody() {
        return new StoryReader(new Message("正文", "body"), true, Map.of());
    }

    /**
     * Of a story beside the body, which has no runs to remark on of its own.
     *
     * @param name what people call it
     * @param noteRuns the runs of the body that refer to its notes; the first run of all stands for what none refers to
     */
    static StoryReader beside(Message name, Map<String, Integer> noteRuns) {
        return new StoryReader(name, false, noteRuns);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The runs that refer to notes, by kind and id: {@code footnote 2}. */
    Map<String, Integer> notes() {
        return notes;
    }

    /** How many insertions and deletions are tracked. */
    int tracked() {
        return tracked;
    }

    @Override
    public void open(String name, Markup.Element element) {
        boolean run = isBody && name.equals("r") && Namespaces.isWord(element.namespace());
        open.push(run ? "run" : name);
        if (run) {
            this.run = runDepth++ == 0 ? runs : this.run;
            runs++;
        }
        track(name);
        if (UNREAD.contains(name)) {
            unread++;
        } else if (unread == 0) {
            read(name, element);
        }
    }

    /** Deleted rows and deleted ends of paragraphs are told by their properties. */
    private void track(String name) {
        if (!TRACKED.contains(name)) {
            return;
        }
        tracked++;
        if (name.equals("del")) {
            List<String> around = open.stream().limit(3).toList();
            if (around.contains("trPr")) {
                frame().drop();
            } else if (around.contains("rPr") && around.contains("pPr")) {
                frame().carry();
            }
        }
    }

    private Frame frame() {
        return frames.element();
    }

    private void read(String name, Markup.Element element) {
        switch (name) {
            case "p" -> openParagraph();
            case "tbl" -> placing.openTable();
            case "tr" -> {
                placing.nextRow();
                frames.push(Frame.ofRow());
            }
            case "txbxContent" -> frames.push(Frame.ofText());
            case "footnote", "endnote" -> run = noteRuns.getOrDefault(key(name, element), 0);
            case "footnoteReference", "endnoteReference" ->
                notes.put(key(name.substring(0, name.length() - REFERENCE.length()), element), run);
            case "tab" -> words("\t");
            case "br", "cr" -> words("\n");
            case "noBreakHyphen" -> words("-");
            case "fldSimple" -> fields.begin(element.attribute("instr"));
            case "fldChar" -> field(element.attribute("fldCharType"));
            case "sdt" -> controls.push(new Control());
            case "tag", "showingPlcHdr", "sdtContent" -> control(name, element);
            case "bookmarkStart" -> bookmark(element);
            case "bookmarkEnd" -> bookmarkEnd(element.attribute("id"));
            default -> {}
        }
    }

    private static String key(String kind, Markup.Element element) {
        return kind + " " + element.attribute("id");
    }

    private void openParagraph() {
        if (!frame().isRow()) {
            frame().openParagraph();
        }
    }

    private void words(String words) {
        Paper paper = frame().paper();
        if (paper != null && !fields.countPages() && controls.stream().noneMatch(control -> control.placeholder)) {
            paper.append(words, run);
        }
    }

    private void field(String type) {
        if (type.equals("begin")) {
            fields.begin("");
        } else if (type.equals("end")) {
            fields.end();
        }
    }

    private void control(String name, Markup.Element element) {
        Control control = controls.peek();
        if (control == null) {
            return;
        }
        switch (name) {
            case "tag" -> control.tag = element.attribute("val");
            case "showingPlcHdr" -> control.placeholder = true;
            default -> {
                control.paper = frame().paper();
                control.start = control.paper == null ? 0 : control.paper.length();
            }
        }
    }

    private void bookmark(Markup.Element element) {
        String name = element.attribute("name");
        Paper paper = frame().paper();
        if (name.startsWith(NumberTag.BOOKMARK) && paper != null) {
            bookmarks.put(element.attribute("id"), new Bookmark(name, paper, paper.length()));
        }
    }

    private void bookmarkEnd(String id) {
        Bookmark bookmark = bookmarks.remove(id);
        if (bookmark != null && bookmark.paper.equals(frame().paper())) {
            bookmark.paper.bookmark(bookmark.start, bookmark.name);
        }
    }

    @Override
    public void text(String words) {
        if (unread == 0 && "t".equals(open.peek())) {
            words(words);
        } else if ("instrText".equals(open.peek())) {
            fields.instruct(words);
        }
    }

    @Override
    public void close(String name) {
        if (open.pop().equals("run")) {
            runDepth--;
        }
        if (UNREAD.contains(name)) {
            unread--;
        } else if (unread == 0) {
            leave(name);
        }
    }

    private void leave(String name) {
        switch (name) {
            case "p" -> closeParagraph();
            case "tc" -> words("\t");
            case "tr" -> closeRow();
            case "tbl" -> placing.closeTable();
            case "txbxContent" -> frames.pop();
            case "fldSimple" -> fields.end();
            case "sdt" -> closeControl(controls.pop());
            default -> {}
        }
    }

    private void closeControl(Control control) {
        Paper paper = control.paper;
        if (paper != null && paper.equals(frame().paper()) && !control.placeholder) {
            paper.control(control.start, control.tag);
        }
    }

    private void closeParagraph() {
        if (frame().isRow()) {
            words("\n");
            return;
        }
        Paper paper = frame().closeParagraph();
        if (paper != null && !paper.isBlank()) {
            sheets.add(new Sheet(paper, placing.paragraph(frames.size() > 1)));
        }
    }

    private void closeRow() {
        Frame row = frames.pop();
        Paper paper = row.paper();
        if (paper != null && !row.isDropped() && !paper.isBlank()) {
            sheets.add(new Sheet(paper, placing.row()));
        }
    }
}
