package io.github.zongshu.office.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** By what a document names the metric of a bound number: the tag of its content control and the name of its bookmark. */
public final class NumberTag {
    /** How the names of such bookmarks begin. Word hides bookmarks that begin with a low line. */
    public static final String BOOKMARK = "_zs";

    /** What Word lets a tag have. */
    private static final int LONGEST = 64;

    private static final char CUT = '…';

    private NumberTag() {}

    /** The tag of a reference: the reference itself, or, of one too long for Word, its beginning and a check sum. */
    public static String of(String reference) {
        if (reference.length() <= LONGEST) {
            return reference;
        }
        String sum = sum(reference);
        return reference.substring(0, LONGEST - sum.length() - 1) + CUT + sum;
    }

    /**
     * The name of a bookmark.
     *
     * @param count which number of the document it is, from 1
     * @param reference what it stands for
     * @return at most 40 characters, as Word wants it
     */
    public static String bookmark(int count, String reference) {
        return BOOKMARK + count + '_' + sum(reference);
    }

    /** What ends the names of all bookmarks of a reference: a check sum of eight hexadecimal digits. */
    public static String sum(String reference) {
        CRC32 crc = new CRC32();
        crc.update(reference.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toHexString(crc.getValue());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
