package io.github.zongshu.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zongshu.message.Notice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FontLibraryTest {
    @TempDir
    private Path folder;

    private Path song;
    private Path hei;
    private Path kai;

    @BeforeEach
    void writeFonts() throws IOException {
        song = TinyFont.of("My Song", "宋〓 ").in(folder, "a-song.ttf");
        hei = TinyFont.of("My Hei", "黑〓 ").in(folder, "b-hei.ttf");
        kai = TinyFont.of("My Kai", "楷〓 ").in(folder, "c-kai.ttf");
    }

    private FontLibrary.Builder three() {
        return FontLibrary.builder()
                .withoutBundled()
                .file(FontRole.SONG, song)
                .file(FontRole.HEI, hei)
                .file(FontRole.KAI, kai);
    }

    @Test
    void servesEachRoleWithTheFileGivenForIt() {
        FontFace face = three().build().face(FontRole.HEI);

        assertThat(face.role()).isEqualTo(FontRole.HEI);
        assertThat(face.familyName()).isEqualTo("My Hei");
        assertThat(face.postScriptName()).isEqualTo("MyHei-R");
        assertThat(face.fileName()).isEqualTo("MyHei-R.ttf");
        assertThat(face.covers('黑')).isTrue();
        assertThat(face.covers('宋')).isFalse();
    }

    @Test
    void handsOutTheBytesReadOnlyAndAsAStream() throws IOException {
        FontFace face = three().build().face(FontRole.SONG);
        byte[] file = Files.readAllBytes(song);

        assertThat(face.bytes().isReadOnly()).isTrue();
        assertThat(face.bytes()).isEqualTo(ByteBuffer.wrap(file));
        assertThat(face.stream().readAllBytes()).isEqualTo(file);
    }

    @Test
    void letsStandInsServeAndSaysSo() {
        FontLibrary fonts = three().build();

        assertThat(fonts.face(FontRole.FANG)).isSameAs(fonts.face(FontRole.KAI));
        assertThat(fonts.face(FontRole.XIAOBIAOSONG)).isSameAs(fonts.face(FontRole.SONG));
        Notice notice = fonts.substitution(FontRole.FANG).orElseThrow();
        assertThat(notice.code()).isEqualTo("font-substituted");
        assertThat(notice.place()).isEqualTo("fang");
        assertThat(notice.message().zh()).contains("仿宋_GB2312", "My Kai", "fang.ttf");
        assertThat(notice.message().en()).contains("仿宋_GB2312", "My Kai", "fang.ttf");
    }

    @Test
    void saysNothingWhereARoleHasItsOwnFace() {
        assertThat(three().build().substitution(FontRole.SONG)).isEmpty();
    }

    @Test
    void prefersTheHeavySongForTitlesWhereThereIsOne() throws IOException {
        Path heavy = TinyFont.of("My Black", "黑").in(folder, "heavy.ttf");

        FontLibrary fonts = three().file(FontRole.SONG_HEAVY, heavy).build();

        assertThat(fonts.face(FontRole.XIAOBIAOSONG).familyName()).isEqualTo("My Black");
    }

    @Test
    void namesAllRolesThatNothingServes() {
        FontException refusal = catchThrowableOfType(
                FontException.class,
                () -> FontLibrary.builder()
                        .withoutBundled()
                        .file(FontRole.SONG, song)
                        .build());

        assertThat(refusal.problems())
                .extracting(problem -> problem.location().path())
                .containsExactly("fonts.hei", "fonts.hei-bold", "fonts.kai");
        assertThat(refusal.problems()).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo("font-missing");
            assertThat(problem.hint().zh()).contains("zongshu-fonts", ".ttf");
            assertThat(problem.hint().en()).contains("zongshu-fonts", ".ttf");
        });
        assertThat(refusal).hasMessageContaining("黑体").hasMessageContaining("No font for the role kai");
    }

    @Test
    void explainsThatTheFontsModuleIsNotOnTheClassPath() {
        FontException refusal = catchThrowableOfType(FontException.class, FontLibrary::bundled);

        assertThat(refusal).hasMessageContaining("Add zongshu-fonts to the class path");
    }

    @Test
    void reportsAllBrokenFilesAndMissingRolesAtOnce() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.ttf"));

        FontException refusal = catchThrowableOfType(
                FontException.class,
                () -> FontLibrary.builder()
                        .withoutBundled()
                        .file(FontRole.SONG, empty)
                        .file(FontRole.HEI, folder.resolve("absent.ttf"))
                        .file(FontRole.KAI, kai)
                        .build());

        assertThat(refusal.problems())
                .extracting(problem -> problem.rule())
                .startsWith("font-empty", "font-unreadable")
                .contains("font-missing");
    }

    @Test
    void lastFileGivenForARoleServes() {
        FontLibrary fonts = three().file(FontRole.SONG, kai).build();

        assertThat(fonts.face(FontRole.SONG).familyName()).isEqualTo("My Kai");
    }

    @Test
    void takesOneFaceOutOfACollection() throws IOException {
        byte[] second = TinyFont.of("Second", "乙").bytes();
        Path collection = Files.write(
                folder.resolve("two.ttc"), TinyFont.collection(TinyFont.of("First", "甲"), TinyFont.of("Second", "乙")));

        FontLibrary fonts = three().file(FontRole.FANG, collection, 1)
                .file(FontRole.SONG_HEAVY, collection)
                .build();

        FontFace face = fonts.face(FontRole.FANG);
        assertThat(face.familyName()).isEqualTo("Second");
        assertThat(face.covers('乙')).isTrue();
        assertThat(face.fileName()).endsWith(".ttf");
        assertThat(fonts.face(FontRole.SONG_HEAVY).familyName()).isEqualTo("First");
        assertThat(Sfnt.read("alone", face.bytes(), 0).required("cmap"))
                .isEqualTo(Sfnt.read("given", ByteBuffer.wrap(second), 0).required("cmap"));
    }

    @Test
    void tellsCffFontsByTheirFileName() throws IOException {
        Path cff = TinyFont.of("Curves", "仿").cff().in(folder, "curves.otf");

        FontLibrary fonts = three().file(FontRole.FANG, cff).build();

        assertThat(fonts.face(FontRole.FANG).fileName()).isEqualTo("Curves-R.otf");
    }
}
