package io.github.zongshu.office.draft;

import io.github.zongshu.message.Message;
import java.util.ArrayDeque;
import java.util.Deque;

/** Names the places of a story as people count them: paragraphs that hold text, tables with their rows. */
final class Placing {
    private final Message story;
    private final boolean isBody;
    private final Deque<int[]> tables = new ArrayDeque<>();
    private int tableCount;
    private int paragraphs;

    Placing(Message story, boolean isBody) {
        this.story = story;
        this.isBody = isBody;
    }

    void openTable() {
        tableCount++;
        tables.push(new int[] {tableCount, 0});
    }

    void nextRow() {
        if (!tables.isEmpty()) {
            tables.element()[1]++;
        }
    }

    void closeTable() {
        tables.poll();
    }

    /** The next paragraph with text. */
    Message paragraph(boolean inBox) {
        if (inBox) {
            return within(new Message("文本框", "text box"));
        }
        paragraphs++;
        return within(new Message("第" + paragraphs + "段", "paragraph " + paragraphs));
    }

    /** The row that is open in the table that is open. */
    Message row() {
        int[] place = tables.isEmpty() ? new int[] {tableCount, 0} : tables.element();
        return within(new Message("第" + place[0] + "张表第" + place[1] + "行", "table " + place[0] + " row " + place[1]));
    }

    private Message within(Message place) {
        return isBody ? place : new Message(story.zh() + place.zh(), story.en() + " " + place.en());
    }
}
