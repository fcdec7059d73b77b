package io.github.zongshu.office.form;

import io.github.zongshu.file.AtomicFile;
import io.github.zongshu.form.FormPeriod;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.form.FormUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Forms in folders: one for each unit on the way out, whatever comes back on the way in. */
public final class FormFiles {
    private static final int MOST_NAME_BYTES = 180;

    private FormFiles() {}

    /**
     * Makes the empty form of each reporting unit.
     *
     * @param writer of this plan
     * @param folder made if missing
     * @return the files, in the order of units
     * @throws IOException if the file system fails
     */
    public static List<Path> make(FormPlan plan, FormWriter writer, FormPeriod period, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (FormUnit unit : plan.reporting()) {
            Path file =
                    resolved(folder, name(plan, unit, period), plan.form().id() + "-" + period.key() + "-" + unit.id());
            AtomicFile.write(file, out -> {
                writer.write(unit, period, out);
                return true;
            });
            files.add(file);
        }
        return files;
    }

    /** {@code 学习活动统计表-2024-清河县渔木镇(yumu).xlsx}, without what file systems forbid. */
    static String name(FormPlan plan, FormUnit unit, FormPeriod period) {
        String name = plan.form().title() + "-" + period.key() + "-" + plan.fullName(unit);
        return cut(safe(name)) + "(" + unit.id() + ").xlsx";
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(c -> {
            int forbidden = "\\/:*?\"<>|".indexOf(c);
            if (forbidden >= 0) {
                safe.append("＼／：＊？＂＜＞｜".charAt(forbidden));
            } else if (c >= 0x20 && c != 0x7F && (c < 0x202A || c > 0x202E) && (c < 0x2066 || c > 0x2069)) {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString().strip();
    }

    private static String cut(String name) {
        String cut = name;
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    /** The file of a name, or of a plain one where the system cannot write Chinese names. */
    private static Path resolved(Path folder, String name, String plain) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return folder.resolve(plain + ".xlsx");
        }
    }

    /**
     * The returned forms of a folder and the folders within, in the order of their names; what programs leave behind and other
     * kinds of files left out.
     *
     * @throws IOException if the file system fails
     */
    public static List<Path> returned(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(FormFiles::isForm)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isForm(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean leftBehind = name.startsWith("~$") || name.startsWith(".");
        return !leftBehind
                && Stream.of(".xlsx", ".xlsm", ".xls", ".csv", ".et", ".ods").anyMatch(name::endsWith);
    }
}
