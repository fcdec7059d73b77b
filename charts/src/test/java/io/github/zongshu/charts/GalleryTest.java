package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.io.PictureSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTest {
    private static final long MOST_BYTES = 2_500_000;

    static List<Gallery.Entry> entries() throws IOException {
        return Gallery.entries();
    }

    @Test
    void hasAnEntryForEveryKindOfGraphic() throws IOException {
        assertThat(entries().stream().map(Gallery.Entry::kind))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Graphic.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theLinesOfEveryEntryMakeAChartOfItsKind(Gallery.Entry entry) throws IOException {
        Graphic graphic = entry.graphic();
        assertThat(graphic.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .isEqualTo(entry.kind());
        assertThat(entry.chart().chart().isEmpty()).isFalse();
        assertThat(entry.words())
                .contains("`" + entry.chart().chart().getClass().getSimpleName() + "`");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryShowsAPictureInEachTheme(Gallery.Entry entry) throws IOException {
        String id = entry.graphic().id();
        for (String theme : Gallery.THEMES.keySet()) {
            String name = id + "-" + theme + ".png";
            assertThat(entry.words()).contains("(pictures/gallery/" + name + ")");
            assertThat(Gallery.PICTURES.resolve(name)).isRegularFile();
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryReadsTheSameWhenWrittenBack(Gallery.Entry entry) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CampaignFiles.write(entry.campaign(), file);
        assertThat(CampaignFiles.read("back.yaml", file.toByteArray(), PictureSource.NONE))
                .isEqualTo(entry.campaign());
    }

    @Test
    void thePicturesAreSmallAndAllShown() throws IOException {
        String page = Files.readString(Gallery.PAGE);
        try (Stream<Path> files = Files.list(Gallery.PICTURES)) {
            long bytes = 0;
            for (Path file : files.toList()) {
                assertThat(page).contains(file.getFileName().toString());
                bytes += Files.size(file);
            }
            assertThat(bytes).isLessThan(MOST_BYTES);
        }
    }
}
