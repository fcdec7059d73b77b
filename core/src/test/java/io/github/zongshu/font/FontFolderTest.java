package io.github.zongshu.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FontFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFonts() throws IOException {
        TinyFont.of("Some Song", "宋").in(folder, "song.ttf");
        TinyFont.of("SimHei", "黑").in(folder, "hei-from-windows.TTF");
        TinyFont.of("KaiTi", "楷").in(folder, "kaiti.ttf");
    }

    private FontLibrary library() {
        return FontLibrary.builder().withoutBundled().folder(folder).build();
    }

    @Test
    void matchesFilesByTheNameOfTheRoleOrTheOfficialNameOfTheFont() {
        FontLibrary fonts = library();

        assertThat(fonts.face(FontRole.SONG).familyName()).isEqualTo("Some Song");
        assertThat(fonts.face(FontRole.HEI).familyName()).isEqualTo("SimHei");
        assertThat(fonts.face(FontRole.KAI).familyName()).isEqualTo("KaiTi");
    }

    @Test
    void prefersTheFileNamedAfterTheRole() throws IOException {
        TinyFont.of("Own Kai", "楷").in(folder, "kai.otf");

        assertThat(library().face(FontRole.KAI).familyName()).isEqualTo("Own Kai");
    }

    @Test
    void prefersTheOfficialNameThatComesFirst() throws IOException {
        TinyFont.of("KaiTi_GB2312", "楷").in(folder, "z.ttf");

        assertThat(library().face(FontRole.KAI).familyName()).isEqualTo("KaiTi_GB2312");
    }

    @Test
    void passesOverTheBoldFaceOfAnOfficialFamily() throws IOException {
        TinyFont.of("x", "黑").style("SimSun", "Bold").in(folder, "a.ttf");
        Files.delete(folder.resolve("song.ttf"));
        TinyFont.of("SimSun", "宋").in(folder, "b.ttf");

        assertThat(library().face(FontRole.SONG).postScriptName()).isEqualTo("SimSun-R");
    }

    @Test
    void looksIntoCollections() throws IOException {
        Files.write(
                folder.resolve("two.ttc"),
                TinyFont.collection(TinyFont.of("Other", "甲"), TinyFont.of("仿宋_GB2312", "仿")));

        assertThat(library().face(FontRole.FANG).familyName()).isEqualTo("仿宋_GB2312");
    }

    @Test
    void letsAFileGivenForTheRoleGoBefore() throws IOException {
        Path own = TinyFont.of("Given", "宋").in(folder, "other.ttf");

        FontLibrary fonts = FontLibrary.builder()
                .withoutBundled()
                .folder(folder)
                .file(FontRole.SONG, own)
                .build();

        assertThat(fonts.face(FontRole.SONG).familyName()).isEqualTo("Given");
    }

    @Test
    void reportsABrokenFileInTheFolder() throws IOException {
        Files.writeString(folder.resolve("notes.ttf"), "This is no font.");

        FontException refusal = catchThrowableOfType(FontException.class, this::library);

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("font-format");
            assertThat(problem.location().file()).endsWith("notes.ttf");
        });
    }

    @Test
    void reportsAFolderThatIsNotThereOrHoldsNothingOfUse() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        FontException refusal = catchThrowableOfType(
                FontException.class,
                () -> FontLibrary.builder()
                        .withoutBundled()
                        .folder(folder)
                        .folder(folder.resolve("absent"))
                        .folder(empty)
                        .build());

        assertThat(refusal.problems())
                .extracting(problem -> problem.rule())
                .containsExactly("font-unreadable", "font-folder");
    }

    @Test
    void takesSystemFontsByTheirOfficialNamesAndPassesOverBrokenFiles() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("truetype/deep"));
        TinyFont.of("FangSong", "仿").in(deep, "f.ttf");
        Files.writeString(deep.resolve("notes.ttf"), "This is no font.");

        Map<FontRole, FontFiles.Found> found =
                FontFiles.ofSystem(List.of(folder.resolve("absent"), folder)).best();

        assertThat(found).containsOnlyKeys(FontRole.HEI, FontRole.KAI, FontRole.FANG);
        assertThat(found.values()).extracting(FontFiles.Found::file).contains(deep.resolve("f.ttf"));
    }

    @Test
    void knowsWhereTheSystemsKeepTheirFonts() {
        Path home = Path.of("/home/a");

        assertThat(SystemFonts.folders("Linux", "/home/a", Map.of()))
                .contains(Path.of("/usr/share/fonts"), home.resolve(".local/share/fonts"));
        assertThat(SystemFonts.folders("Mac OS X", "/home/a", Map.of()))
                .contains(Path.of("/System/Library/Fonts"), home.resolve("Library/Fonts"));
        assertThat(SystemFonts.folders("Windows 11", "/home/a", Map.of("WINDIR", "/w", "LOCALAPPDATA", "/l")))
                .containsExactly(Path.of("/w/Fonts"), Path.of("/l/Microsoft/Windows/Fonts"));
        assertThat(SystemFonts.folders("Windows 11", "/home/a", Map.of("WINDIR", "/w")))
                .containsExactly(Path.of("/w/Fonts"));
    }
}
