package io.github.zongshu.pdf.out;

import org.openpdf.text.pdf.ByteBuffer;

/** Numbers of a page's content, as short as they can be, with three decimals at most and in no locale. */
final class Decimals {
    private static final int THOUSAND = 1000;

    private Decimals() {}

    static void append(ByteBuffer out, double value) {
        long thousandths = Math.round(value * THOUSAND);
        if (thousandths < 0) {
            out.append_i('-');
            thousandths = -thousandths;
        }
        append(out, thousandths / THOUSAND);
        long rest = thousandths % THOUSAND;
        if (rest != 0) {
            out.append_i('.');
            for (long unit = THOUSAND / 10; rest != 0; unit /= 10) {
                out.append_i((int) ('0' + rest / unit));
                rest %= unit;
            }
        }
    }

    static void append(ByteBuffer out, long value) {
        if (value < 0) {
            out.append_i('-');
        }
        long left = Math.abs(value);
        long unit = 1;
        while (left / unit >= 10) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            out.append_i((int) ('0' + left / unit % 10));
        }
    }
}
