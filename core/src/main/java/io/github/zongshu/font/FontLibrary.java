package io.github.zongshu.font;

import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A face for every role, and help for characters that a face does not have. Immutable; may be shared by threads and kept for
 * the life of the program. Faces are read from disk or class path at their first use and kept.
 */
public final class FontLibrary {
    private static final Lazy<FontLibrary> BUNDLED = new Lazy<>(() -> builder().build());

    /** After a role and its stand-ins, who helps out with a rare character. */
    private static final List<FontRole> HELPERS = List.of(
            FontRole.SONG,
            FontRole.HEI,
            FontRole.KAI,
            FontRole.SONG_HEAVY,
            FontRole.HEI_BOLD,
            FontRole.FANG,
            FontRole.XIAOBIAOSONG);

    private final Map<FontRole, Lazy<FontFace>> own;
    private final Map<FontRole, List<Lazy<FontFace>>> chains = new EnumMap<>(FontRole.class);

    FontLibrary(Map<FontRole, Lazy<FontFace>> own) {
        this.own = new EnumMap<>(own);
        for (FontRole role : FontRole.values()) {
            chains.put(role, chain(role, this.own));
        }
    }

    /** The faces that show a text of this role, the first choice first. */
    private List<Lazy<FontFace>> chain(FontRole role) {
        return chains.getOrDefault(role, List.of());
    }

    private static List<Lazy<FontFace>> chain(FontRole role, Map<FontRole, Lazy<FontFace>> own) {
        Set<FontRole> order = new LinkedHashSet<>();
        order.add(role);
        order.addAll(role.standIns());
        order.addAll(HELPERS);
        return order.stream().map(own::get).filter(Objects::nonNull).toList();
    }

    /**
     * The fonts on the class path and nothing else: what is written depends on no machine.
     *
     * @throws FontException when zongshu-fonts is not on the class path
     */
    public static FontLibrary bundled() {
        return BUNDLED.get();
    }

    /** A library of the caller's own fonts; without any call, the same as {@link #bundled}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The face that serves a role: its own, or that of the first of its stand-ins.
     *
     * @throws FontException when a font on the class path turns out to be broken; the caller's own files are checked on build
     */
    public FontFace face(FontRole role) {
        return chain(role).get(0).get();
    }

    /**
     * A {@code font-substituted} notice where another role's face serves this role. A writer reports it once for each role
     * that the document uses.
     */
    public Optional<Notice> substitution(FontRole role) {
        if (own.containsKey(role)) {
            return Optional.empty();
        }
        String family = face(role).familyName();
        return Optional.of(new Notice(
                "font-substituted",
                role.key(),
                new Message(
                        "没有“" + role.officeName() + "”的字体，以 " + family + " 代替；可把字体文件命名为 " + role.key() + ".ttf 放入字体文件夹",
                        "No font for " + role.officeName() + ", " + family
                                + " stands in; to use your own, name its file " + role.key()
                                + ".ttf and give its folder")));
    }

    /**
     * Splits a text by the faces that have its characters: the role's face where it has the character, else the role's
     * stand-ins, else 宋体, 黑体, 楷体 and the others in this order. Surrogate pairs, combining marks and joined sequences stay
     * together. A character that no face has becomes 〓 (U+3013) and a notice; variation selectors are left out.
     *
     * @param place where the text stands, for the notices, such as {@code sections[2].prose}
     */
    public FontRuns runs(FontRole role, String text, String place) {
        return new TextSplitter(chain(role), place).split(text);
    }

    /** Collects the caller's fonts. For one role, an own file goes before an own folder, a system font, a bundled font. */
    public static final class Builder {
        private final FontSearch search = new FontSearch();

        private Builder() {}

        /** Uses a font file for a role; of a collection, its first face. A second call for the same role replaces the first. */
        public Builder file(FontRole role, Path file) {
            return file(role, file, 0);
        }

        /**
         * Uses one face of a font collection for a role.
         *
         * @param index from 0
         */
        public Builder file(FontRole role, Path file, int index) {
            search.file(role, file, index);
            return this;
        }

        /**
         * Uses the fonts of a folder (not of its subfolders): a file named after a role ({@code fang.ttf},
         * {@code song-heavy.otf}) for this role, any other file for the roles whose official names it bears. Of several
         * folders, the one given first goes before.
         */
        public Builder folder(Path folder) {
            search.folder(folder);
            return this;
        }

        /**
         * Also uses fonts of the official names that this machine has ({@link FontRole#systemNames}). What is written then
         * depends on the machine; therefore this is never done unasked.
         */
        public Builder systemFonts() {
            search.system();
            return this;
        }

        /** Leaves out the fonts on the class path. */
        public Builder withoutBundled() {
            search.withoutBundled();
            return this;
        }

        /**
         * Reads and checks the caller's files.
         *
         * @throws FontException with all problems: files that cannot be used, roles that no font serves
         */
        public FontLibrary build() {
            return new FontLibrary(search.faces());
        }
    }
}
