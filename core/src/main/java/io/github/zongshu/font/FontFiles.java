package io.github.zongshu.font;

import io.github.zongshu.message.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds, in folders of font files, the face that suits each role best. Reads the files' names only. */
final class FontFiles {
    private static final Set<String> EXTENSIONS = Set.of("ttf", "otf", "ttc", "otc");
    private static final int DEEPEST = 8;

    /** A face within a file; the rank says how well it suits, 0 best. */
    record Found(Path file, int index, int rank) {}

    private final Map<FontRole, Found> best = new EnumMap<>(FontRole.class);
    private final List<Problem> problems = new ArrayList<>();
    private final boolean byFileName;

    private FontFiles(boolean byFileName) {
        this.byFileName = byFileName;
    }

    /** Looks through one folder of the caller, not its subfolders; files may be named after roles. */
    static FontFiles in(Path folder) {
        FontFiles files = new FontFiles(true);
        files.visit(folder, 1);
        if (files.best.isEmpty() && files.problems.isEmpty()) {
            files.problems.addAll(Refusal.FOLDER
                    .of(folder.toString(), "文件夹里没有适合任何角色的字体", "No font in the folder suits any role")
                    .problems());
        }
        return files;
    }

    /** Looks through the folders where this machine keeps its fonts; files that cannot be read are passed over. */
    static FontFiles ofSystem(List<Path> folders) {
        FontFiles files = new FontFiles(false);
        folders.stream().filter(Files::isDirectory).forEach(folder -> files.visit(folder, DEEPEST));
        return files;
    }

    /** The best face for each role, among the roles that have one. */
    Map<FontRole, Found> best() {
        return best;
    }

    /** What could not be read. */
    List<Problem> problems() {
        return problems;
    }

    private void visit(Path folder, int depth) {
        List<Path> files;
        if (!Files.isDirectory(folder)) {
            problems.addAll(Refusal.UNREADABLE
                    .of(folder.toString(), "文件夹不存在", "There is no such folder")
                    .problems());
            return;
        }
        try (Stream<Path> walk = Files.walk(folder, depth)) {
            files = walk.filter(FontFiles::isFont).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.addAll(unreadable(folder, e).problems());
            return;
        }
        for (Path file : files) {
            try {
                consider(file);
            } catch (FontException e) {
                problems.addAll(e.problems());
            }
        }
    }

    private static boolean isFont(Path file) {
        String name = FontNames.lower(file.getFileName().toString());
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }

    private void consider(Path file) {
        String name = FontNames.lower(file.getFileName().toString());
        String key = name.substring(0, name.lastIndexOf('.'));
        ByteBuffer data = map(file);
        int faces = Sfnt.faces(file.toString(), data);
        for (int index = 0; index < faces; index++) {
            Sfnt font = Sfnt.read(file.toString(), data, index);
            Set<String> known = names(font).known();
            for (FontRole role : FontRole.values()) {
                int rank = byFileName && index == 0 && key.equals(role.key()) ? 0 : rank(role, known);
                Found other = best.get(role);
                if (rank >= 0 && (other == null || rank < other.rank())) {
                    best.put(role, new Found(file, index, rank));
                }
            }
        }
    }

    private static FontNames names(Sfnt font) {
        try {
            return FontNames.read(font);
        } catch (IndexOutOfBoundsException e) {
            FontException refusal = font.damaged("字体名称表内容有误", "The table of names is damaged");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static int rank(FontRole role, Set<String> known) {
        List<String> names = role.systemNames();
        for (int i = 0; i < names.size(); i++) {
            if (known.contains(FontNames.lower(names.get(i)))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static ByteBuffer map(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static FontException unreadable(Path file, Exception cause) {
        boolean absent = cause instanceof NoSuchFileException;
        FontException refusal = Refusal.UNREADABLE.of(
                file.toString(),
                absent ? "文件不存在" : "无法读取（" + cause + "）",
                absent ? "There is no such file" : "Cannot be read (" + cause + ")");
        refusal.initCause(cause);
        return refusal;
    }
}
