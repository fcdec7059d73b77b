package io.github.zongshu.campaign;

import java.util.Objects;

/**
 * 署名: who wrote, who photographed, who edited. Each may be empty.
 *
 * @param text 文
 * @param photos 图
 * @param editor 责编
 * @param layout 版式
 */
public record Credits(String text, String photos, String editor, String layout) {
    /** Nobody is named. */
    public static final Credits NONE = new Credits("", "", "", "");

    /** Refuses null. */
    public Credits {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(photos, "photos");
        Objects.requireNonNull(editor, "editor");
        Objects.requireNonNull(layout, "layout");
    }
}
