package io.github.zongshu.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing worth knowing from Exif: how the camera was held (CIPA DC-008, tag 0x0112). */
final class Exif {
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** The orientation; upright if it is not said, or not said properly. */
    static Orientation orientation(byte[] file, int from, int length) {
        if (length < 10) {
            return Orientation.UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, from, length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > length - 2) {
            return Orientation.UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > length - ENTRY) {
                return Orientation.UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return Orientation.of(tiff.getShort(entry + 8));
            }
        }
        return Orientation.UPRIGHT;
    }
}
