package io.github.zongshu.office.xlsx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Palette;

/**
 * The cell styles that a workbook lists by name, so that an office changes a kind of text in one place. Faces and sizes of
 * tables are those of official documents: title 2号 小标宋, heads 黑体, rows 小四 仿宋.
 */
enum NamedStyle {
    KICKER("报头引题", FontRole.HEI, 21, Palette.WHITE, Box.BAND),
    HEADLINE("报头主题", FontRole.XIAOBIAOSONG, 44, Palette.WHITE, Box.BAND),
    SUBHEAD("报头副题", FontRole.SONG, 26, Palette.WHITE, Box.BAND),
    BYLINE("署名", FontRole.HEI, 21, Palette.MUTE, Box.PLAIN),
    TITLE("附表标题", FontRole.XIAOBIAOSONG, 44, Palette.INK, Box.CENTRED),
    SECTION("节标题", FontRole.HEI_BOLD, 32, Palette.RED, Box.UNDERLINED),
    HEADING("小标题", FontRole.HEI_BOLD, 26, Palette.INK, Box.PLAIN),
    BODY("正文", FontRole.FANG, 24, Palette.INK, Box.PLAIN),
    QUOTE("摘句", FontRole.KAI, 30, Palette.DEEP_RED, Box.PLAIN),
    REMARK("附注", FontRole.KAI, 21, Palette.MUTE, Box.PLAIN),
    NOTE_TITLE("按语标题", FontRole.HEI_BOLD, 24, Palette.RED, Box.NOTE),
    NOTE("按语", FontRole.KAI, 24, Palette.INK, Box.NOTE),
    CAPTION("题注", FontRole.HEI_BOLD, 24, Palette.INK, Box.CAPTION),
    MEASURE("计量说明", FontRole.HEI, 20, Palette.MUTE, Box.PLAIN),
    TABLE_CAPTION("表题", FontRole.HEI_BOLD, 24, Palette.INK, Box.PLAIN),
    UNIT_NOTE("单位说明", FontRole.HEI, 20, Palette.MUTE, Box.FLUSH_RIGHT),
    HEAD("表头", FontRole.HEI_BOLD, 24, Palette.DEEP_RED, Box.HEAD),
    CELL("表格文字", FontRole.FANG, 24, Palette.INK, Box.ROW),
    NUMBER("表格数字", FontRole.FANG, 24, Palette.INK, Box.ROW_NUMBER),
    DATE("日期", FontRole.HEI_BOLD, 24, Palette.RED, Box.ROW),
    TOTAL("合计文字", FontRole.HEI_BOLD, 24, Palette.INK, Box.TOTAL),
    TOTAL_NUMBER("合计数字", FontRole.HEI_BOLD, 24, Palette.INK, Box.TOTAL_NUMBER),
    BOARD_LABEL("数板标签", FontRole.HEI, 21, Palette.MUTE, Box.BOARD_TOP),
    BOARD_FIGURE("数板数字", FontRole.HEI_BOLD, 36, Palette.DEEP_RED, Box.PLAIN),
    BOARD_REMARK("数板附注", FontRole.HEI, 19, Palette.TEAL, Box.BOARD_FOOT),
    PAGE_MARK("页面标记", FontRole.HEI_BOLD, 28, Palette.RED, Box.STAMP);

    private final String zh;
    private final FontRole role;
    private final int halfPoints;
    private final String colour;
    private final Box box;

    NamedStyle(String zh, FontRole role, int halfPoints, String colour, Box box) {
        this.zh = zh;
        this.role = role;
        this.halfPoints = halfPoints;
        this.colour = colour;
        this.box = box;
    }

    /** The name that Excel lists it by. */
    String zh() {
        return zh;
    }

    /** The face, size and colour of its text. */
    Face face() {
        return new Face(role.officeName(), role.officeBold(), halfPoints, colour);
    }

    Box box() {
        return box;
    }

    /** Its size in points. */
    double points() {
        return halfPoints / 2.0;
    }

    /** Whether its content is made smaller rather than broken or shown as a row of #: columns do not widen for the board. */
    boolean shrinks() {
        return this == BOARD_FIGURE;
    }

    /** Whether its content may stand on several lines; a number may not. */
    boolean wraps() {
        return this != BOARD_FIGURE && this != NUMBER && this != TOTAL_NUMBER;
    }
}
