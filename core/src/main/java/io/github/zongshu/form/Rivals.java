package io.github.zongshu.form;

import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Settles which of several forms of one unit and period counts. */
final class Rivals {
    private final List<Notice> notices = new ArrayList<>();

    /**
     * What came of it.
     *
     * @param winner the form that counts; empty if none does
     * @param forms all, some perhaps with a new objection
     */
    record Outcome(Optional<Examined> winner, List<Examined> forms) {}

    List<Notice> notices() {
        return notices;
    }

    Outcome settle(List<Examined> own) {
        List<Examined> sound = own.stream().filter(Examined::isSound).toList();
        if (sound.isEmpty()) {
            return new Outcome(Optional.empty(), own);
        }
        if (sound.size() == 1) {
            return new Outcome(Optional.of(sound.getFirst()), own);
        }
        List<Examined> dated =
                sound.stream().filter(form -> form.date() != null).toList();
        LocalDate last = dated.stream()
                .map(Examined::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Examined> latest = dated.size() < sound.size()
                ? sound
                : dated.stream()
                        .filter(form -> Objects.equals(form.date(), last))
                        .toList();
        boolean agree = latest.stream().allMatch(form -> same(form, latest.getFirst()));
        return agree ? chosen(own, sound, latest.getFirst()) : conflict(own, latest);
    }

    private static boolean same(Examined a, Examined b) {
        return numbers(a).equals(numbers(b)) && a.words().equals(b.words());
    }

    private static Map<String, String> numbers(Examined form) {
        Map<String, String> numbers = new LinkedHashMap<>();
        form.numbers()
                .forEach((field, given) -> numbers.put(field, given.quantity().toString()));
        return numbers;
    }

    private Outcome chosen(List<Examined> own, List<Examined> sound, Examined winner) {
        for (Examined other : sound) {
            if (!other.equals(winner)) {
                boolean same = same(other, winner);
                String code = same ? "duplicate-form" : "superseded-form";
                String zh = same ? "与 " + winner.file() + " 内容相同，只计一份" : "由后报的 " + winner.file() + " 代替";
                String en = same
                        ? "says the same as " + winner.file() + "; one of them counts"
                        : "is replaced by the later " + winner.file();
                notices.add(new Notice(code, other.file(), new Message(zh, en)));
            }
        }
        return new Outcome(Optional.of(winner), own);
    }

    private static Outcome conflict(List<Examined> own, List<Examined> rivals) {
        List<String> files = rivals.stream().map(Examined::file).toList();
        List<Examined> judged = own.stream()
                .map(form -> rivals.contains(form) ? form.objectedTo(conflict(form, files)) : form)
                .toList();
        return new Outcome(Optional.empty(), judged);
    }

    private static Objection conflict(Examined form, List<String> files) {
        List<String> others =
                files.stream().filter(file -> !file.equals(form.file())).toList();
        return Objection.toFile(
                form.file(),
                "conflicting-forms",
                new Message(
                        "同一单位还报了 " + String.join("、", others) + "，数字不同，看不出以哪份为准",
                        "the unit also sent " + String.join(", ", others)
                                + " with other numbers; which counts cannot be told"),
                new Message("只留一份，或在更正的一份上填较晚的填报日期", "keep one, or date the corrected one later"));
    }
}
