package io.github.zongshu.charts;

import io.github.zongshu.message.Notice;
import java.util.List;

/** A chart as a file's content, and what its drawing had to tell. */
public final class ChartImage {
    private final byte[] bytes;
    private final List<Notice> notices;

    ChartImage(byte[] bytes, List<Notice> notices) {
        this.bytes = bytes.clone();
        this.notices = List.copyOf(notices);
    }

    /** The file: PNG, or SVG in UTF-8. A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Characters that no font has, texts that had to be shortened or left out. */
    public List<Notice> notices() {
        return notices;
    }
}
