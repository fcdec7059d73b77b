package io.github.zongshu.compare;

import io.github.zongshu.message.Message;

/** What a campaign is made of, apart from sections, events and prose. */
enum Kind {
    HEAD("", "刊头", "the head"),
    BOARD("board", "要数", "leading numbers"),
    METRIC("metrics", "指标", "metrics"),
    TABLE("breakdowns", "分项表", "tables"),
    COLUMN("columns", "列", "columns"),
    ROW("rows", "行", "rows"),
    SERIES("timeSeries", "时间序列", "time series"),
    POINT("points", "时间点", "points"),
    TASK_LIST("taskLists", "清单", "task lists"),
    TASK_CLASS("classes", "类别", "classes"),
    TASK("items", "事项", "tasks"),
    GRAPHIC("graphics", "图", "graphics"),
    PHOTO("photos", "照片", "photos"),
    HONOUR("honours", "荣誉", "honours"),
    LITERAL("literals", "照印的字", "literals"),
    RULE("rules", "规则", "rules");

    private final String path;
    private final String zh;
    private final String en;

    Kind(String path, String zh, String en) {
        this.path = path;
        this.zh = zh;
        this.en = en;
    }

    /** The list of such things within a parent, or within the campaign. */
    Place list(String parent) {
        return new Place(parent.isEmpty() ? path : parent + "." + path, new Message(zh, en));
    }

    /** Whether what is said of it is said of numbers. */
    boolean holdsNumbers() {
        return switch (this) {
            case METRIC, TABLE, COLUMN, ROW, SERIES, POINT, TASK_LIST, TASK_CLASS -> true;
            case HEAD, BOARD, TASK, GRAPHIC, PHOTO, HONOUR, LITERAL, RULE -> false;
        };
    }
}
