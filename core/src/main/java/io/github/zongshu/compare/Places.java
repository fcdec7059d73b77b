package io.github.zongshu.compare;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Event;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Photo;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.message.Message;

/** Names the parts of a campaign for people. */
final class Places {
    private Places() {}

    static Place of(String path, String zh, String en) {
        return new Place(path, new Message(zh, en));
    }

    static Place table(Breakdown table) {
        return of(table.id(), "表“" + table.label() + "”", "table \"" + table.label() + "\"");
    }

    static Place series(TimeSeries series) {
        return of(series.id(), "时间序列“" + series.label() + "”", "time series \"" + series.label() + "\"");
    }

    static Place tasks(TaskList list) {
        return of(list.id(), "清单“" + list.label() + "”", "task list \"" + list.label() + "\"");
    }

    static Place graphic(String path, Graphic graphic) {
        return of(path, "图“" + graphic.id() + "”", "graphic \"" + graphic.id() + "\"");
    }

    static Place photo(String path, Photo photo) {
        return of(path, "照片“" + photo.id() + "”", "photo \"" + photo.id() + "\"");
    }

    static Place event(String path, Event event) {
        String date = event.date().textWithYear();
        return of(path, "大事记" + date, "event of " + date);
    }

    static Place section(int index) {
        return of("sections[" + index + "]", "第" + (index + 1) + "节", "section " + (index + 1));
    }

    /** Something in a section, called by what it is. */
    static Place part(int section, int index, Section.Part part) {
        Place whole = section(section);
        String path = whole.path() + ".parts[" + index + "]";
        String zh = whole.name().zh() + "第" + (index + 1) + "项";
        String en = whole.name().en() + ", item " + (index + 1);
        return switch (part) {
            case Section.Words words -> of(path, zh, en);
            case Section.Subhead head -> of(path, zh + "小标题", en + " (head)");
            case Section.Quotation quotation -> of(path, zh + "引语", en + " (quotation)");
            case Section.PullQuote quote -> of(path, zh + "提要", en + " (pull quote)");
            case Section.Show show -> of(path, zh + "“" + show.id() + "”", en + " \"" + show.id() + "\"");
        };
    }
}
