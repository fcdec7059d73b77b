package io.github.zongshu.form;

import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import java.util.ArrayList;
import java.util.List;

/** Collects what is said of one cell after another of a form. */
final class Remarks {
    private final String file;
    private final List<Objection> objections = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private String sheet = "";
    private String cell = "";
    private String label = "";

    /** Nothing said yet of a file. */
    Remarks(String file) {
        this.file = file;
    }

    /** Whatever is said from now on is of this answer. */
    void moveTo(Answer answer, String name) {
        sheet = answer.sheet();
        cell = answer.cell();
        label = name.isEmpty() ? "" : "“" + name + "”";
    }

    /** Whatever is said from now on is of the whole file. */
    void moveToFile() {
        sheet = "";
        cell = "";
        label = "";
    }

    void object(String rule, Message message, Message hint) {
        Message named = new Message(label + message.zh(), (label.isEmpty() ? "" : label + ": ") + message.en());
        objections.add(new Objection(file, sheet, cell, rule, named, hint));
    }

    void note(String code, String zh, String en) {
        String place = new Objection(file, sheet, cell, code, new Message(zh, en), new Message(zh, en)).place();
        notices.add(new Notice(
                code,
                place.isEmpty() ? file : file + " " + place,
                new Message(label + zh, (label.isEmpty() ? "" : label + ": ") + en)));
    }

    void addAll(List<Objection> others) {
        objections.addAll(others);
    }

    List<Objection> objections() {
        return List.copyOf(objections);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }
}
