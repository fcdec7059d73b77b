package io.github.zongshu.office.form;

import io.github.zongshu.form.FormPlan;
import io.github.zongshu.form.Objection;
import io.github.zongshu.form.Submission;
import io.github.zongshu.message.Message;
import io.github.zongshu.office.sheet.Book;
import io.github.zongshu.office.sheet.Books;
import io.github.zongshu.office.sheet.RefusedFileException;
import io.github.zongshu.office.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a returned form, whatever its file and its sheets are called now. */
public final class FormReader {
    private FormReader() {}

    /**
     * Reads a form. A file that cannot be read becomes a submission that says why.
     *
     * @param name what to call the file in problems and origins
     * @throws IOException if the file system fails
     */
    public static Submission read(FormPlan plan, Path file, String name) throws IOException {
        try {
            return read(plan, Books.read(file), name);
        } catch (RefusedFileException e) {
            return Submission.unreadable(Objection.toFile(name, e.rule(), e.problem(), e.hint()));
        }
    }

    private static Submission read(FormPlan plan, Book book, String name) {
        Optional<FormSheet> sheet = book.sheets().stream()
                .filter(each -> !each.name().equals(FormLayout.HIDDEN_SHEET))
                .map(each -> FormSheet.of(plan, each))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(FormSheet::strangeness));
        Submission.Cover cover = cover(book);
        if (sheet.isEmpty()) {
            return new Submission(
                    name,
                    cover,
                    List.of(),
                    List.of(Objection.toFile(
                            name,
                            "not-this-form",
                            new Message("找不到填报表", "the sheet of answers is not there"),
                            new Message("请在下发的空表上填写", "fill in the form that was sent"))));
        }
        FormHarvest harvest = new FormHarvest(plan, sheet.get(), name);
        return harvest.submission(cover);
    }

    private static Submission.Cover cover(Book book) {
        Optional<Sheet> hidden = book.sheet(FormLayout.HIDDEN_SHEET);
        if (hidden.isEmpty()) {
            return Submission.Cover.NONE;
        }
        Map<String, String> said = new HashMap<>();
        for (int row = 0; row < 8; row++) {
            said.put(
                    hidden.get().entry(row, 0).text(),
                    hidden.get().entry(row, 1).text());
        }
        return new Submission.Cover(
                said.getOrDefault("form", ""),
                said.getOrDefault("version", ""),
                said.getOrDefault("period", ""),
                said.getOrDefault("unit", ""),
                said.getOrDefault("checksum", ""));
    }
}
