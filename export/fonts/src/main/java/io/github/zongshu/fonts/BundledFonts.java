package io.github.zongshu.fonts;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.font.FontSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The fonts of this module. Made by {@link java.util.ServiceLoader}. */
public final class BundledFonts implements FontSource {
    private static final Map<FontRole, String> FILES = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            FontRole.SONG, "ZongshuSong-Regular.ttf",
            FontRole.SONG_HEAVY, "ZongshuSongHeavy-Regular.ttf",
            FontRole.HEI, "ZongshuHei-Regular.ttf",
            FontRole.HEI_BOLD, "ZongshuHei-Bold.ttf",
            FontRole.KAI, "ZongshuKai-Regular.ttf")));

    /** For {@link java.util.ServiceLoader}. */
    public BundledFonts() {}

    @Override
    public Set<FontRole> roles() {
        return FILES.keySet();
    }

    @Override
    public String fileName(FontRole role) {
        String file = FILES.get(role);
        if (file == null) {
            throw new IllegalArgumentException("no bundled font for " + role);
        }
        return file;
    }

    @Override
    public InputStream open(FontRole role) throws IOException {
        InputStream font = BundledFonts.class.getResourceAsStream(fileName(role));
        if (font == null) {
            throw new FileNotFoundException(fileName(role));
        }
        return font;
    }
}
