package io.github.zongshu.io;

import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TaskList.TaskClass;
import io.github.zongshu.campaign.TaskList.TaskItem;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.quantity.Quantity;
import java.util.Objects;
import java.util.stream.Stream;

/** 清单: {@code classes} with {@code done} and {@code total}, and the {@code unit} of those written without one. */
final class TaskListCodec implements Codec<TaskList> {
    static final Shape ITEM = Shape.of(
            "事项",
            "a task",
            Key.required("label", "名称"),
            Key.optional("done", "已办结").of(Content.Plain.FLAG),
            Key.optional("owner", "责任单位"));
    static final Shape CLASS = Shape.of(
            "类",
            "a class",
            Key.required("id", "编号"),
            Key.required("label", "名称"),
            Key.optional("done", "已办结").of(Content.Plain.QUANTITY),
            Key.required("total", "总数").of(Content.Plain.QUANTITY),
            Key.optional("items", "事项").of(Content.shortListOf(ITEM)));

    static final Shape SHAPE = Shape.of(
            "清单",
            "a task list",
            Key.required("id", "编号"),
            Key.required("label", "名称"),
            Key.optional("unit", "计量单位"),
            Key.optional("source", "来源"),
            Key.optional("sample", "示例数据").of(Content.Plain.FLAG),
            Key.required("classes", "类").of(Content.listOf(CLASS)));

    @Override
    public TaskList read(Node node, Reading in) {
        Fields list = in.fields(node, SHAPE);
        String unit = list.text("unit");
        return new TaskList(
                list.text("id"),
                list.text("label"),
                list.list("classes", each -> taskClass(each, unit, in)),
                list.text("source"),
                list.flag("sample"));
    }

    private static TaskClass taskClass(Node node, String unit, Reading in) {
        Fields each = in.fields(node, CLASS);
        Quantity standIn = Quantity.of(1, unit);
        return new TaskClass(
                each.text("id"),
                each.text("label"),
                each.find("done")
                        .map(done -> in.values().quantity(done, unit).orElse(standIn))
                        .orElse(null),
                each.quantity("total", unit).orElse(standIn),
                each.list("items", item -> item(item, in)));
    }

    private static TaskItem item(Node node, Reading in) {
        if (node instanceof Scalar) {
            return new TaskItem(in.values().text(node), false, "");
        }
        Fields item = in.fields(node, ITEM);
        return new TaskItem(item.text("label"), item.flag("done"), item.text("owner"));
    }

    /** The measure word that is written once for all classes. */
    static String unit(TaskList list) {
        return Quantities.commonUnit(list.classes().stream()
                .flatMap(each -> Stream.of(each.done(), each.total()))
                .filter(Objects::nonNull));
    }

    @Override
    public Node write(TaskList list) {
        String unit = unit(list);
        return new Entries()
                .text("id", list.id())
                .text("label", list.label())
                .textIfAny("unit", unit)
                .textIfAny("source", list.source())
                .flagIfTrue("sample", list.sample())
                .put("classes", Entries.list(list.classes(), each -> write(each, unit)))
                .block();
    }

    private static Node write(TaskClass each, String unit) {
        Entries entries = new Entries().text("id", each.id()).text("label", each.label());
        Quantity done = each.done();
        if (done != null) {
            entries.put("done", Quantities.node(done, unit));
        }
        entries.put("total", Quantities.node(each.total(), unit))
                .listIfAny("items", each.items(), TaskListCodec::write);
        return each.items().isEmpty() ? entries.inline() : entries.block();
    }

    private static Node write(TaskItem item) {
        if (!item.done() && item.owner().isEmpty()) {
            return Entries.words(item.label());
        }
        return new Entries()
                .text("label", item.label())
                .flagIfTrue("done", item.done())
                .textIfAny("owner", item.owner())
                .inline();
    }
}
