package io.github.zongshu.io;

import io.github.zongshu.picture.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Where the pictures that a campaign file names come from. */
@FunctionalInterface
public interface PictureSource {
    /** No pictures at all: a campaign file that names one is refused. */
    PictureSource NONE = of(Map.of());

    /**
     * The bytes of a picture file.
     *
     * @param file the name as the campaign file writes it: relative, with {@code /}, without {@code ..}; this is checked before
     *     the source is asked
     * @throws NoSuchFileException if there is no such picture
     * @throws IOException if it cannot be read
     */
    byte[] read(String file) throws IOException;

    /** Pictures by name. The arrays are not copied and must not be changed afterwards. */
    static PictureSource of(Map<String, byte[]> pictures) {
        Map<String, byte[]> copy = Map.copyOf(pictures);
        return file -> {
            byte[] bytes = copy.get(file);
            if (bytes == null) {
                throw new NoSuchFileException(file);
            }
            return bytes.clone();
        };
    }

    /**
     * Pictures in a folder and its subfolders. A link that leads out of the folder is not followed. Of a file that is larger
     * than a {@link Picture} may be, only as much is read as shows it.
     */
    static PictureSource in(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return file -> {
            Path root = folder.toRealPath();
            Path picture = below(root, file).toRealPath();
            if (!picture.startsWith(root) || !Files.isRegularFile(picture)) {
                throw new NoSuchFileException(file);
            }
            try (InputStream in = Files.newInputStream(picture)) {
                return in.readNBytes(Picture.MOST_BYTES + 1);
            }
        };
    }

    private static Path below(Path root, String file) throws NoSuchFileException {
        try {
            return root.resolve(file);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(file, null, e.getReason());
        }
    }
}
