package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zongshu.picture.Picture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureSourceTest {
    @TempDir
    private Path folder;

    @Test
    void readsPicturesInTheFolderAndBelow() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.write(folder.resolve("a/b.png"), new byte[] {1, 2});

        assertThat(PictureSource.in(folder).read("a/b.png")).containsExactly(1, 2);
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.write(elsewhere.resolve("secret"), new byte[] {1});
        Files.createSymbolicLink(folder.resolve("inside"), elsewhere.resolve("secret"));

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> PictureSource.in(folder).read("inside"));
    }

    @Test
    void refusesAFolderAndANameThatIsNone() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> PictureSource.in(folder).read("a\0b"));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> PictureSource.in(folder).read("."));
    }

    @Test
    void readsNoMoreOfAHugeFileThanShowsIt() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge").toFile(), "rw")) {
            huge.setLength(3L * Picture.MOST_BYTES);
        }

        assertThat(PictureSource.in(folder).read("huge")).hasSize(Picture.MOST_BYTES + 1);
    }

    @Test
    void givesPicturesByName() throws IOException {
        PictureSource source = PictureSource.of(Map.of("a.png", new byte[] {1}));

        assertThat(source.read("a.png")).containsExactly(1);
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> source.read("b.png"));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> PictureSource.NONE.read("a.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "图 片/一.png", "a/b/c.jpg", "..a.png", "a..b/c"})
    void acceptsNamesThatStayInTheFolder(String name) {
        assertThat(PictureNames.isBelow(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/a.png",
                "../a.png",
                "a/../../b",
                "a/..",
                ".",
                "./a",
                "a//b",
                "a/",
                "C:/a.png",
                "C:a.png",
                "\\\\server\\a",
                "a\\b.png",
                "http://example.com/a.png",
                "file:a.png",
                "a\nb"
            })
    void refusesNamesThatDoNot(String name) {
        assertThat(PictureNames.isBelow(name)).isFalse();
    }
}
