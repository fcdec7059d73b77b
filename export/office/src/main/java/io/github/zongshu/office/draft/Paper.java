package io.github.zongshu.office.draft;

import io.github.zongshu.draft.Mark;
import io.github.zongshu.draft.Passage;
import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A passage under construction: its text, which run each stretch of it came from, and what is marked. */
final class Paper {
    /** A bookmark that reaches further was stretched over text that is not its number's. */
    private static final int LONGEST_NUMBER = 40;

    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Mark> controls = new ArrayList<>();
    private final List<Mark> bookmarks = new ArrayList<>();

    /** From a character of the text on, the run of the main part that shows it. */
    record Anchor(int start, int run) {}

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    void append(String words, int run) {
        anchors.add(new Anchor(text.length(), run));
        text.append(words);
    }

    void control(int start, String tag) {
        if (start >= 0 && start < text.length() && !tag.isEmpty()) {
            controls.add(new Mark(start, text.length(), tag, ""));
        }
    }

    void bookmark(int start, String name) {
        if (start < text.length() && text.length() - start <= LONGEST_NUMBER) {
            bookmarks.add(new Mark(start, text.length(), "", name));
        }
    }

    List<Anchor> anchors() {
        return List.copyOf(anchors);
    }

    Passage passage(Message place) {
        return new Passage(place, text.toString(), marks());
    }

    /** A bookmark belongs to the control that it encloses; of controls within controls the inner one counts. */
    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Mark control : controls) {
            if (marks.stream().noneMatch(mark -> meets(mark, control))) {
                String name = bookmarks.stream()
                        .filter(bookmark -> meets(bookmark, control))
                        .findFirst()
                        .map(Mark::bookmark)
                        .orElse("");
                marks.add(new Mark(control.start(), control.end(), control.reference(), name));
            }
        }
        for (Mark bookmark : bookmarks) {
            if (marks.stream().noneMatch(mark -> meets(mark, bookmark))) {
                marks.add(bookmark);
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    private static boolean meets(Mark a, Mark b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
