package io.github.zongshu.compare;

import io.github.zongshu.message.Message;

/** What may be said of something in a campaign beside its number and its prose. */
public enum Aspect {
    /** What a number counts. */
    LABEL("名称", "label"),
    /** The time covered. */
    PERIOD("时间", "period"),
    /** 来源. */
    SOURCE("来源", "source"),
    /** 口径. */
    DEFINITION("口径", "definition"),
    /** Whether it is made up for demonstration. */
    SAMPLE("示例标记", "sample mark"),
    /** The head over a table's units. */
    ROW_LABEL("行名", "row label"),
    /** The measure word of a column. */
    UNIT("单位", "unit"),
    /** How a column's total is made. */
    TOTAL("合计方式", "total"),
    /** What a column or metric computes. */
    EXPRESSION("算式", "expression"),
    /** The form a number was taken from. */
    ORIGIN("出处", "origin"),
    /** What kind of chart it is. */
    KIND("图的种类", "kind"),
    /** What a chart draws. */
    DATA("所画的数", "data"),
    /** What a chart stresses. */
    HIGHLIGHT("突出的一项", "highlight"),
    /** The level to reach. */
    TARGET("目标", "target"),
    /** The name of a picture file. */
    FILE("文件名", "file"),
    /** The picture itself. */
    PICTURE("图片", "picture"),
    /** Who took or drew it. */
    CREDIT("署名", "credit"),
    /** What a picture shows. */
    ALT("替代文字", "alternative text"),
    /** A name. */
    NAME("名称", "name"),
    /** A number of an issue, or of a part in a series. */
    NUMBER("期号", "number"),
    /** A page of a paper. */
    PAGE("版面", "page"),
    /** How many parts a series has. */
    PARTS("篇数", "parts"),
    /** A day. */
    DATE("日期", "date"),
    /** What stands at the head and foot of a document or bulletin. */
    ELEMENTS("要素", "elements"),
    /** Who runs a campaign. */
    ORGANISER("主办", "organiser"),
    /** Who wrote. */
    TEXT_BY("文", "text by"),
    /** Who photographed. */
    PHOTOS_BY("图", "photos by"),
    /** Who edited. */
    EDITOR("责编", "editor"),
    /** Who set the pages. */
    LAYOUT("版式", "layout"),
    /** Who gave a distinction. */
    GRANTOR("授予单位", "grantor"),
    /** A year. */
    YEAR("年份", "year"),
    /** Whether a task is done. */
    DONE("是否办结", "done"),
    /** Who does a task. */
    OWNER("责任单位", "owner"),
    /** Whose words are quoted. */
    SPEAKER("说话人", "speaker");

    private final String zh;
    private final String en;

    Aspect(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    public Message words() {
        return new Message(zh, en);
    }
}
