package io.github.zongshu.font;

import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;

/** Finds a face for each role in the places that the caller named, in their order of precedence. */
final class FontSearch {
    private final Map<FontRole, FontFiles.Found> files = new EnumMap<>(FontRole.class);
    private final List<Path> folders = new ArrayList<>();
    private boolean system;
    private boolean bundled = true;

    void file(FontRole role, Path file, int index) {
        Objects.requireNonNull(role, "role");
        files.put(role, new FontFiles.Found(Objects.requireNonNull(file, "file"), index, 0));
    }

    void folder(Path folder) {
        folders.add(Objects.requireNonNull(folder, "folder"));
    }

    void system() {
        system = true;
    }

    void withoutBundled() {
        bundled = false;
    }

    /** The face of each role that has one of its own; what the caller named is read here, the rest at its first use. */
    Map<FontRole, Lazy<FontFace>> faces() {
        Map<FontRole, Lazy<FontFace>> faces = new EnumMap<>(FontRole.class);
        List<Problem> problems = new ArrayList<>();
        read(files, faces, problems);
        for (Path folder : folders) {
            FontFiles found = FontFiles.in(folder);
            problems.addAll(found.problems());
            read(found.best(), faces, problems);
        }
        if (system) {
            // A system font that cannot be used is not the caller's fault: the next source serves.
            read(FontFiles.ofSystem(SystemFonts.folders()).best(), faces, new ArrayList<>());
        }
        if (bundled) {
            sources()
                    .forEach(source -> source.roles()
                            .forEach(role -> faces.computeIfAbsent(role, key -> new Lazy<>(() -> read(source, key)))));
        }
        for (FontRole role : FontRole.values()) {
            if (!faces.containsKey(role) && role.standIns().stream().noneMatch(faces::containsKey)) {
                problems.add(missing(role));
            }
        }
        if (!problems.isEmpty()) {
            throw new FontException(problems);
        }
        return faces;
    }

    private static void read(
            Map<FontRole, FontFiles.Found> found, Map<FontRole, Lazy<FontFace>> faces, List<Problem> problems) {
        found.forEach((role, file) -> {
            if (!faces.containsKey(role)) {
                try {
                    FontFace face = read(role, file);
                    faces.put(role, new Lazy<>(() -> face));
                } catch (FontException e) {
                    problems.addAll(e.problems());
                }
            }
        });
    }

    private static FontFace read(FontRole role, FontFiles.Found found) {
        try {
            return FontFace.read(role, found.file().toString(), Files.readAllBytes(found.file()), found.index());
        } catch (IOException e) {
            throw FontFiles.unreadable(found.file(), e);
        }
    }

    private static FontFace read(FontSource source, FontRole role) {
        String file = source.fileName(role);
        try (InputStream in = source.open(role)) {
            return FontFace.read(role, file, in.readAllBytes(), 0);
        } catch (IOException e) {
            throw FontFiles.unreadable(Path.of(file), e);
        }
    }

    /** This library's own class loader, so that what is found does not depend on the thread that asks. */
    private static List<FontSource> sources() {
        return ServiceLoader.load(FontSource.class, FontSource.class.getClassLoader()).stream()
                .sorted(Comparator.comparing(provider -> provider.type().getName()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static Problem missing(FontRole role) {
        String names = String.join("、", role.systemNames());
        return new Problem(
                new Location("", 0, 0, "fonts." + role.key()),
                "font-missing",
                new Message(
                        "没有“" + role.officeName() + "”（" + role.key() + "）的字体", "No font for the role " + role.key()),
                new Message(
                        "请在类路径加入 zongshu-fonts，或把字体命名为 " + role.key() + ".ttf 放入字体文件夹（也认名称 " + names + "）",
                        "Add zongshu-fonts to the class path, or put a font named " + role.key()
                                + ".ttf into the fonts folder (these names are known too: " + names + ")"));
    }
}
