package io.github.zongshu.pdf.out;

import java.util.Arrays;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** Streams that are compressed before OpenPDF sees them. */
final class Deflated {
    private Deflated() {}

    /**
     * A compressed stream.
     *
     * @param level 1, fast, to 9, small
     */
    static PdfStream stream(byte[] content, int level) {
        PdfStream stream = new PdfStream(deflated(content, level));
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    private static byte[] deflated(byte[] content, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] out = new byte[content.length * 4 / 5 + 64];
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(out, length, out.length - length);
                if (length == out.length) {
                    out = Arrays.copyOf(out, 2 * length);
                }
            }
            return Arrays.copyOf(out, length);
        } finally {
            deflater.end();
        }
    }
}
