package io.github.zongshu.font;

import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.util.List;

/** Why a font file is refused; each constant is one rule. */
enum Refusal {
    UNREADABLE("font-unreadable", "请检查路径是否正确、文件是否可读", "Check the path and that the file may be read"),
    EMPTY("font-empty", "请重新复制字体文件", "Copy the font file again"),
    FORMAT(
            "font-format",
            "请改用 TrueType 或 OpenType 字体（.ttf .otf .ttc）",
            "Give a TrueType or OpenType font (.ttf .otf .ttc)"),
    TRUNCATED("font-truncated", "文件不完整，请重新复制字体文件", "The file is incomplete; copy it again"),
    TABLE("font-table", "字体已损坏或不适用，请换一个字体文件", "The font is damaged or unsuitable; give another one"),
    INDEX("font-index", "字体集合从 0 起编号，请改正序号", "Faces of a collection count from 0; correct the index"),
    RESTRICTED(
            "font-restricted",
            "该字体不许嵌入文件，请换用允许嵌入的字体",
            "Its licence forbids embedding; give a font that may be embedded"),
    FOLDER(
            "font-folder",
            "请用角色名命名文件（song.ttf、kai.ttf、fang.ttf……），或放入官方名称的字体",
            "Name the files after the roles (song.ttf, kai.ttf, fang.ttf …) or put in fonts of the official names");

    private final String rule;
    private final String hintZh;
    private final String hintEn;

    Refusal(String rule, String hintZh, String hintEn) {
        this.rule = rule;
        this.hintZh = hintZh;
        this.hintEn = hintEn;
    }

    /** The exception for one file. */
    FontException of(String file, String zh, String en) {
        return new FontException(List.of(
                new Problem(new Location(file, 0, 0, ""), rule, new Message(zh, en), new Message(hintZh, hintEn))));
    }
}
