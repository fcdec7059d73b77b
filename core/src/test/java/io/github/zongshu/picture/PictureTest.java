package io.github.zongshu.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may enter as a picture, and what is left of it. */
final class PictureTest {
    private static final byte[] PNG = Jpegs.encoded(Jpegs.flag(), "png");

    @Test
    void tellsTypeAndSizeByTheBytes() {
        assertThat(Picture.of(PNG)).hasToString("PNG 32×16");
        assertThat(Picture.of(Jpegs.jpeg())).hasToString("JPEG 32×16");
    }

    @Test
    void keepsTheBytesOfAPictureWithNothingBesideIt() {
        assertThat(Picture.of(PNG).bytes()).isEqualTo(PNG);
        assertThat(Picture.of(Jpegs.jpeg()).bytes()).isEqualTo(Jpegs.jpeg());
    }

    @Test
    void isEqualToAnotherOfTheSameBytesAndGivesNoneAway() {
        byte[] file = PNG.clone();
        Picture picture = Picture.of(file);
        Arrays.fill(file, (byte) 0);
        Arrays.fill(picture.bytes(), (byte) 0);

        assertThat(picture).isEqualTo(Picture.of(PNG)).hasSameHashCodeAs(Picture.of(PNG));
        assertThat(picture).isNotEqualTo(Picture.of(Jpegs.jpeg()));
        assertThat(picture.stream()).hasBinaryContent(PNG);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0xff0000, 0x00ff00, 0x0000ff, 32, 16", "2, 0x00ff00, 0xff0000, 0x00ff00, 32, 16",
        "3, 0x00ff00, 0x0000ff, 0x00ff00, 32, 16", "4, 0x0000ff, 0x00ff00, 0xff0000, 32, 16",
        "5, 0xff0000, 0x0000ff, 0x00ff00, 16, 32", "6, 0x0000ff, 0xff0000, 0x00ff00, 16, 32",
        "7, 0x00ff00, 0x00ff00, 0x0000ff, 16, 32", "8, 0x00ff00, 0x00ff00, 0xff0000, 16, 32",
        "0, 0xff0000, 0x00ff00, 0x0000ff, 32, 16", "9, 0xff0000, 0x00ff00, 0x0000ff, 32, 16"
    })
    void turnsAsTheCameraSays(int orientation, int topLeft, int topRight, int bottomLeft, int width, int height)
            throws IOException {
        for (boolean little : new boolean[] {true, false}) {
            Picture picture = Picture.of(Jpegs.with(Jpegs.jpeg(), 0xE1, Jpegs.exif(orientation, little)));
            BufferedImage seen = ImageIO.read(picture.stream());

            assertThat(picture).hasToString("JPEG " + width + "×" + height);
            assertColour(seen, 2, 2, topLeft);
            assertColour(seen, width - 3, 2, topRight);
            assertColour(seen, 2, height - 3, bottomLeft);
        }
    }

    @Test
    void leavesOutWhatTheCameraAddsWithoutEncodingAnew() {
        byte[] file = Jpegs.with(Jpegs.jpeg(), 0xE1, Jpegs.exif(1, true));
        file = Jpegs.with(file, 0xED, ascii("Photoshop 3.0"));
        file = Jpegs.with(file, 0xFE, ascii("comment"));
        file = Jpegs.with(file, 0xE2, ascii("MPF second picture"));
        file = Arrays.copyOf(file, file.length + 100);

        assertThat(Picture.of(file)).isEqualTo(Picture.of(Jpegs.jpeg()));
    }

    @Test
    void leavesOutThePlaceOfATurnedPicture() {
        Picture picture = Picture.of(Jpegs.with(Jpegs.jpeg(), 0xE1, Jpegs.exif(6, false)));

        assertThat(latin(picture.bytes())).doesNotContain("GPS", "Exif");
    }

    @Test
    void keepsAColourProfile() {
        byte[] profile = new byte[14 + 20];
        System.arraycopy(ascii("ICC_PROFILE\0"), 0, profile, 0, 12);
        byte[] file = Jpegs.with(Jpegs.jpeg(), 0xE2, profile);

        assertThat(latin(Picture.of(file).bytes())).contains("ICC_PROFILE");
    }

    @Test
    void takesExifThatIsNonsenseForUpright() {
        for (int cut : new int[] {6, 8, 14, 20, 30, 38}) {
            byte[] exif = Arrays.copyOf(Jpegs.exif(6, true), cut);

            assertThat(Picture.of(Jpegs.with(Jpegs.jpeg(), 0xE1, exif))).isEqualTo(Picture.of(Jpegs.jpeg()));
        }
        byte[] far = Jpegs.exif(6, true);
        far[6 + 7] = 0x7F;
        assertThat(Picture.of(Jpegs.with(Jpegs.jpeg(), 0xE1, far))).isEqualTo(Picture.of(Jpegs.jpeg()));
    }

    @ParameterizedTest
    @CsvSource({
        // No ink but half the red's complement; Adobe's programs store it the other way round.
        "0, 128, 128, 0, -1",
        "255, 127, 127, 255, 0",
        // The same as luminance and colour differences.
        "90, 150, 64, 255, 2"
    })
    void turnsPrintingColoursIntoScreenColours(int c, int m, int y, int k, int transform) throws IOException {
        Picture picture = Picture.of(Jpegs.fourSamples(new int[] {c, m, y, k}, transform));
        BufferedImage seen = ImageIO.read(picture.stream());

        assertThat(seen.getRaster().getNumBands()).isEqualTo(3);
        assertColour(seen, 4, 4, 0xFF7F7F);
    }

    @Test
    void keepsGreyAsItIsAndTurnsItWithoutBrighteningIt() throws IOException {
        BufferedImage grey = new BufferedImage(16, 8, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 128; i++) {
            grey.getRaster().setSample(i % 16, i / 16, 0, 82);
        }
        byte[] file = Jpegs.encoded(grey, "jpeg");

        assertThat(Picture.of(file).bytes()).isEqualTo(file);
        Picture turned = Picture.of(Jpegs.with(file, 0xE1, Jpegs.exif(6, true)));
        assertColour(ImageIO.read(turned.stream()), 4, 4, 0x525252);
    }

    @Test
    void leavesOutTheTextsOfAPng() {
        byte[] file = withChunk(PNG, "tEXt", "Location\0here");
        byte[] both = withChunk(file, "eXIf", "MM\0*");

        assertThat(Picture.of(both).bytes()).isEqualTo(PNG);
        assertThat(Picture.of(Arrays.copyOf(both, both.length + 9)).bytes()).isEqualTo(PNG);
    }

    @Test
    void keepsTheTransparencyOfAPng() {
        byte[] file = Jpegs.encoded(new BufferedImage(3, 3, BufferedImage.TYPE_INT_ARGB), "png");

        assertThat(Picture.of(file).bytes()).isEqualTo(file);
    }

    @Test
    void refusesAPictureThatIsCutShortAnywhere() {
        byte[] jpeg = Jpegs.jpeg();
        for (int length = 3; length < jpeg.length; length++) {
            assertThat(refusal(Arrays.copyOf(jpeg, length)).problem().zh()).contains("截断");
        }
        for (int length = 8; length < PNG.length; length++) {
            assertThat(refusal(Arrays.copyOf(PNG, length)).problem().en()).contains("cut short");
        }
    }

    @Test
    void refusesAPngWithAWrongBitAnywhere() {
        for (int i = 8; i < PNG.length; i++) {
            byte[] damaged = PNG.clone();
            damaged[i] ^= 0x10;

            assertThat(refusal(damaged).hint().en()).isNotBlank();
        }
    }

    @Test
    void neverThrowsAnythingElseOnADamagedJpeg() {
        byte[] jpeg = Jpegs.with(Jpegs.jpeg(), 0xE1, Jpegs.exif(3, true));
        for (int i = 2; i < jpeg.length; i++) {
            byte[] damaged = jpeg.clone();
            damaged[i] ^= 0x55;
            try {
                assertThat(Picture.of(damaged).format()).isEqualTo(Picture.Format.JPEG);
            } catch (UnreadablePictureException e) {
                assertThat(e.problem().zh()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 0x7FFFFFFF, -1, 0})
    void judgesTheSizeBeforeItDecodes(int width) {
        byte[] huge = PNG.clone();
        ByteBuffer.wrap(huge).putInt(16, width).putInt(20, 100_000);
        CRC32 crc = new CRC32();
        crc.update(huge, 12, 17);
        ByteBuffer.wrap(huge).putInt(29, (int) crc.getValue());

        assertThat(refusal(huge).problem().en()).containsAnyOf("above 48000000", "damaged");
    }

    @Test
    void judgesTheSizeOfAJpegBeforeItDecodes() {
        byte[] huge = Jpegs.jpeg();
        int frame = latin(huge).indexOf("\u00FF\u00C0");
        ByteBuffer.wrap(huge).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);

        assertThat(refusal(huge).problem().zh()).isEqualTo("图片有60000×60000像素，超过4800万");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(refusal(new byte[Picture.MOST_BYTES + 1]).problem().zh()).isEqualTo("图片超过30 MB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GIF89a            | GIF
            RIFF1234WEBPVP8   | WebP
            0000ftypheic      | HEIC
            BM123456          | BMP
            <svg/>            | SVG/HTML
            <!DOCTYPE html>   | SVG/HTML
            %PDF-1.7          | PDF
            """)
    void namesTheTypeItRefuses(String start, String type) {
        assertThat(refusal(ascii(start)).problem().zh()).isEqualTo("图片是 " + type + " 格式");
        assertThat(refusal(ascii(start)).hint().zh()).contains("另存为 PNG 或 JPEG");
    }

    @Test
    void refusesWhatIsNoPictureAtAll() {
        assertThat(refusal(new byte[0]).problem().zh()).isEqualTo("图片文件是空的");
        assertThat(refusal(ascii("hello")).problem().zh()).isEqualTo("文件不是图片");
        assertThat(refusal(ascii("\u00FF\u00D8\u00FF\u00D9")).problem().zh()).isEqualTo("图片已损坏");
    }

    private static void assertColour(BufferedImage image, int x, int y, int rgb) {
        Color found = new Color(image.getRGB(x, y));
        Color wanted = new Color(rgb);
        assertThat(Math.abs(found.getRed() - wanted.getRed())).isLessThan(12);
        assertThat(Math.abs(found.getGreen() - wanted.getGreen())).isLessThan(12);
        assertThat(Math.abs(found.getBlue() - wanted.getBlue())).isLessThan(12);
    }

    private static byte[] withChunk(byte[] png, String type, String content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length());
        chunk.putInt(content.length()).put(ascii(type)).put(ascii(content));
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + content.length());
        chunk.putInt((int) crc.getValue());
        int afterHead = 33;
        return ByteBuffer.allocate(png.length + chunk.capacity())
                .put(png, 0, afterHead)
                .put(chunk.array())
                .put(png, afterHead, png.length - afterHead)
                .array();
    }

    private static UnreadablePictureException refusal(byte[] file) {
        return catchThrowableOfType(UnreadablePictureException.class, () -> Picture.of(file));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
