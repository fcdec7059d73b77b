package io.github.zongshu.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are complete or untouched: to a temporary sibling first, then moved into place. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Produces the content of a file. */
    @FunctionalInterface
    public interface Content<T> {
        /** Writes everything, and returns what the caller wants to know about it. */
        T writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param file the target; replaced when the new content is complete. Its folder must exist
     * @param content what to write
     * @return what the content returned
     * @throws IOException if the content or the file system fails; then the target is as it was and no temporary file stays
     */
    public static <T> T write(Path file, Content<T> content) throws IOException {
        Path temporary = createSibling(file);
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                result = content.writeTo(out);
            }
            move(temporary, file);
            return result;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * A new empty file beside the target. A name that is taken belongs to another writer, or to one that was killed. Not
     * {@code createTempFile}: that makes files which nobody but their writer may read.
     */
    private static Path createSibling(Path file) throws IOException {
        for (int n = 0; true; n++) {
            Path sibling = file.resolveSibling(".zongshu-" + n + ".part");
            if (isCreated(sibling)) {
                return sibling;
            }
        }
    }

    private static boolean isCreated(Path file) throws IOException {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
