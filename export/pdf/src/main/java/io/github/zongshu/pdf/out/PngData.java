package io.github.zongshu.pdf.out;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/**
 * The compressed pixels of a PNG file, which PDF reads as they are (ISO/IEC 15948, clause 9; ISO 32000-1, 7.4.4.4). OpenPDF
 * would decode a picture of forty-eight million pixels into half a gigabyte and compress it anew.
 */
final class PngData {
    private static final int SIGNATURE = 8;
    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;

    private final Map<String, byte[]> chunks = new HashMap<>();
    private final ByteArrayOutputStream pixels;

    private PngData(byte[] file) {
        pixels = new ByteArrayOutputStream(file.length);
        ByteBuffer in = ByteBuffer.wrap(file);
        int at = SIGNATURE;
        while (at < file.length) {
            int length = in.getInt(at);
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("IDAT")) {
                pixels.write(file, at + 8, length);
            } else {
                chunks.put(type, Arrays.copyOfRange(file, at + 8, at + 8 + length));
            }
            at += length + 12;
        }
    }

    /** The picture; nothing for one that is transparent, interlaced, of 16 bits, or in colours of its own. */
    static Optional<Image> image(byte[] file) {
        PngData data = new PngData(file);
        ByteBuffer head = ByteBuffer.wrap(data.chunk("IHDR"));
        boolean plain = head.get(8) <= 8 && head.get(12) == 0 && head.get(9) <= PALETTE;
        boolean coloured = data.chunks.containsKey("tRNS") || data.chunks.containsKey("iCCP");
        return plain && !coloured ? Optional.of(data.image(head)) : Optional.empty();
    }

    private byte[] chunk(String type) {
        return chunks.getOrDefault(type, new byte[0]);
    }

    private Image image(ByteBuffer head) {
        int width = head.getInt(0);
        int bits = head.get(8);
        int components = head.get(9) == RGB ? 3 : 1;
        Image image = new ImgRaw(width, head.getInt(4), components, bits, pixels.toByteArray());
        image.setDeflated(true);
        PdfDictionary filter = new PdfDictionary();
        filter.put(PdfName.PREDICTOR, new PdfNumber(15));
        filter.put(PdfName.COLORS, new PdfNumber(components));
        filter.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        filter.put(PdfName.COLUMNS, new PdfNumber(width));
        PdfDictionary additional = new PdfDictionary();
        additional.put(PdfName.DECODEPARMS, filter);
        if (head.get(9) != RGB && head.get(9) != GREY) {
            additional.put(PdfName.COLORSPACE, palette());
        }
        image.setAdditional(additional);
        return image;
    }

    private PdfArray palette() {
        byte[] colors = chunk("PLTE");
        PdfArray space = new PdfArray();
        space.add(PdfName.INDEXED);
        space.add(PdfName.DEVICERGB);
        space.add(new PdfNumber(colors.length / 3 - 1));
        space.add(new PdfString(colors));
        return space;
    }
}
