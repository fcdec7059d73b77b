package io.github.zongshu.compose;

import io.github.zongshu.campaign.BoardItem;
import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Breakdown.Total;
import io.github.zongshu.campaign.Bulletin;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Credits;
import io.github.zongshu.campaign.Event;
import io.github.zongshu.campaign.EventDate;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Honour;
import io.github.zongshu.campaign.Issue;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.OfficialDocument;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.SeriesPosition;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.quantity.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small campaign that uses every part of the model. */
final class Campaigns {
    private Campaigns() {}

    static CampaignBuilder reading() {
        Title title = new Title(new Prose("书香进万家"), new Prose("一座城 一册书"), new Prose("临江市全民阅读年{sessions}活动综述"));
        return Campaign.builder(title, new Scope("临江市", "市图书馆"), Period.ofYear(2024))
                .credits(new Credits("编辑部", "资料室", "编辑部", ""))
                .issue(new Issue("年终盘点", "第8期", "04", LocalDate.of(2024, 12, 30)))
                .series(new SeriesPosition("年终盘点", 2, 8))
                .editorsNote("一年办活动{sessions}。")
                .board(new BoardItem("readers", "到场读者", new Prose("场均{average(readers, sessions)}")))
                .board("sessions")
                .metric(Metric.of("sessions", "阅读活动", "2400场"))
                .metric(Metric.of("readers", "到场读者", "12万余人次"))
                .metric(Metric.of("asked", "征集心愿", "1200个"))
                .metric(Metric.of("met", "实现心愿", "900余个"))
                .breakdown(branches(false, Quantity.parse("900场")))
                .timeSeries(series("monthly", "活动", "场", 1000, 1400))
                .timeSeries(series("level", "累计完成率", "%", 40, 100))
                .taskList(tasks())
                .graphic(graphic("wishes", Graphic.Kind.FUNNEL, "心愿兑现{rate(met, asked)}", "asked", "met"))
                .graphic(graphic("ranking", Graphic.Kind.BAR, "东区最多", "branches.sessions"))
                .graphic(graphic("months", Graphic.Kind.COLUMN_LINE, "下半年更忙", "monthly", "level"))
                .graphic(graphic("list", Graphic.Kind.PROGRESS, "清单过半", "tasks"))
                .section(new Section(
                        new Prose("读起来"),
                        new Prose("书架搬到家门口"),
                        List.of(
                                new Section.Words(new Prose("全年开展{sessions}，到场{readers}。")),
                                new Section.Quotation("这里离家近。", "一位读者"),
                                new Section.Show("wishes"),
                                new Section.PullQuote(new Prose("兑现心愿{met}")))))
                .section(Section.of("评出来", "", "心愿兑现{rate(met, asked)}。"))
                .event(new Event(new EventDate(2024, 10, 1, ""), new Prose("阅读周开幕。")))
                .event(new Event(new EventDate(2024, 4, 23, "上午"), new Prose("首场活动举行，全年共{sessions}。")))
                .honour(new Honour("书香城市", "省图书馆学会", 2024))
                .closing("新的一年，灯还亮着。")
                .official(official())
                .bulletin(new Bulletin("读书简报", "第8期", "总第20期", "内部资料", "市图书馆", null, "市委", "各局", "各分馆", 60));
    }

    /** A document to superiors with all that a document may have. */
    static OfficialDocument official() {
        return new OfficialDocument(
                new OfficialDocument.Head("临江市图书馆", "", "临图〔2024〕8号", "000001", "秘密★1年", "加急", List.of("甲某某", "乙某某")),
                new Prose("临江市图书馆关于2024年阅读活动{sessions}开展情况的报告"),
                "市人民政府",
                new Prose("现将有关情况报告如下。"),
                List.of(
                        new Section(
                                new Prose("开展情况"),
                                Prose.EMPTY,
                                List.of(
                                        new Section.Subhead(2, new Prose("活动")),
                                        new Section.Words(new Prose("开展{sessions}。")),
                                        new Section.Subhead(3, new Prose("分馆")),
                                        new Section.Show("branches"),
                                        new Section.Subhead(3, new Prose("总馆")),
                                        new Section.Subhead(4, new Prose("少儿部")),
                                        new Section.Subhead(2, new Prose("读者")),
                                        new Section.Subhead(3, new Prose("到场")),
                                        new Section.Words(new Prose("到场{readers}。")))),
                        new Section(new Prose("下一步"), new Prose("再接再厉"), List.of())),
                new Prose("特此报告。"),
                List.of(
                        new OfficialDocument.Attachment(new Prose("各分馆活动"), List.of("branches")),
                        new OfficialDocument.Attachment(new Prose("心愿清单"), List.of("wishes"))),
                new OfficialDocument.Ending(List.of(), null, "此件公开发布"),
                new OfficialDocument.Imprint("市委办公室", "", LocalDate.of(2025, 1, 3)));
    }

    static Breakdown branches(boolean sample, @Nullable Quantity west) {
        return new Breakdown(
                "branches",
                "各分馆活动",
                "分馆",
                List.of(
                        new Breakdown.Column("sessions", "活动", "场", Total.SUM, ""),
                        new Breakdown.Column("readers", "读者", "人次", Total.SUM, ""),
                        new Breakdown.Column("mean", "场均", "人次", Total.NONE, "average(readers, sessions)")),
                List.of(
                        new Breakdown.Row("east", "东区", List.of(Quantity.parse("1500场"), Quantity.parse("8万余人次"))),
                        new Breakdown.Row("west", "西区", Arrays.asList(west, Quantity.parse("4万人次")))),
                "市图书馆",
                sample);
    }

    private static TimeSeries series(String id, String label, String unit, long first, long second) {
        return new TimeSeries(
                id,
                label,
                List.of(
                        new TimeSeries.Point("h1", "上半年", Quantity.of(first, unit)),
                        new TimeSeries.Point("h2", "下半年", Quantity.of(second, unit))),
                "市图书馆",
                true);
    }

    private static TaskList tasks() {
        return new TaskList(
                "tasks",
                "为读者办实事清单",
                List.of(
                        new TaskList.TaskClass("A", "A类", Quantity.parse("5项"), Quantity.parse("12项"), List.of()),
                        new TaskList.TaskClass("B", "B类", Quantity.parse("9项"), Quantity.parse("10项"), List.of())),
                "市图书馆",
                false);
    }

    private static Graphic graphic(String id, Graphic.Kind kind, String title, String... of) {
        return new Graphic(id, kind, new Prose(title), new Prose("单位见图"), "市图书馆", List.of(of), "", "");
    }
}
