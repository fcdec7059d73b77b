package io.github.zongshu.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Fonts that come with the class path, found through {@link java.util.ServiceLoader}; zongshu-fonts is one. Where several
 * have a font for a role, the one whose class name sorts first serves.
 *
 * <p>A source has no state and may be asked by several threads at once. What it returns is read once and kept.
 */
public interface FontSource {
    /** The roles that this source has a font for. */
    Set<FontRole> roles();

    /**
     * A name for the file of the role, as it appears in messages and in {@link FontFace#fileName}.
     *
     * @param role one of {@link #roles}
     */
    String fileName(FontRole role);

    /**
     * Opens the font; the caller closes it.
     *
     * @param role one of {@link #roles}
     * @throws IOException when the resource cannot be read
     */
    InputStream open(FontRole role) throws IOException;
}
