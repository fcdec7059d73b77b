package io.github.zongshu.cli;

import io.github.zongshu.file.AtomicFile;
import io.github.zongshu.message.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One campaign's set of documents. All of them are made, and read back, before the first is written, so that a failure leaves
 * the old set as it was.
 */
final class Publication {
    /** Makes one file's content, and says what a reader should know. */
    @FunctionalInterface
    interface Piece {
        List<Notice> writeTo(OutputStream out) throws IOException;
    }

    private final Progress progress;

    Publication(Progress progress) {
        this.progress = progress;
    }

    /**
     * Makes and writes the set.
     *
     * @param order what to make
     * @param formats the formats to write
     * @param folder where to, made if missing
     * @return the files written, and what their readers should know
     */
    Result publish(Order order, Set<OutputFormat> formats, Path folder) throws IOException {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        formats.forEach(format -> pieces.putAll(format.pieces(order)));
        Map<String, byte[]> finished = new LinkedHashMap<>();
        List<Notice> notices = new ArrayList<>();
        for (Map.Entry<String, Piece> piece : pieces.entrySet()) {
            progress.step(finished.size() + 1, pieces.size(), piece.getKey());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            notices.addAll(piece.getValue().writeTo(out));
            finished.put(piece.getKey(), out.toByteArray());
        }
        for (Map.Entry<String, byte[]> file : finished.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        progress.done();
        return new Result(List.copyOf(finished.keySet()), notices);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        AtomicFile.write(file, out -> {
            out.write(content);
            return file;
        });
    }

    /**
     * What came of it.
     *
     * @param files the files written, relative to the folder
     * @param notices what their readers should know
     */
    record Result(List<String> files, List<Notice> notices) {}
}
