package io.github.zongshu.charts;

import io.github.zongshu.font.FontRole;
import java.awt.Font;

/** An AWT font that is called by its role instead of by its file, and stays so when its size is changed. */
final class RoleFont extends Font {
    private static final String PREFIX = "zongshu:";
    private static final long serialVersionUID = 1L;

    RoleFont(Font font, FontRole role) {
        super(font);
        // The super constructor has taken the font itself along; its name decides nothing any more.
        this.name = nameOf(role);
    }

    static String nameOf(FontRole role) {
        return PREFIX + role.key();
    }
}
