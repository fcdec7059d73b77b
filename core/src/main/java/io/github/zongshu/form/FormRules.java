package io.github.zongshu.form;

import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.form.FormField.Aggregation;
import io.github.zongshu.message.Location;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes a form one that can be filled in and gathered. Every rule runs, so that its author hears of all problems at once. */
final class FormRules {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{0,63}");
    private static final Set<String> RESERVED = Set.of("total", "done", "rate");

    private final Form form;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, FormField> fields = new HashMap<>();
    private final Map<String, FormUnit> units = new HashMap<>();

    private FormRules(Form form) {
        this.form = form;
        form.fields().forEach(field -> fields.putIfAbsent(field.id(), field));
        form.units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
    }

    /** Throws {@link InvalidCampaignException} with everything that is wrong, or returns. */
    static void check(Form form) {
        FormRules rules = new FormRules(form);
        rules.name("form.id", form.id());
        rules.words("form.title", form.title(), "标题", "title");
        rules.questions();
        rules.whoReports();
        if (!rules.problems.isEmpty()) {
            throw new InvalidCampaignException(rules.problems);
        }
    }

    private void questions() {
        if (form.fields().isEmpty()) {
            add(
                    "form.fields",
                    "no-fields",
                    new Message("没有填报项目", "the form asks nothing"),
                    new Message("在 fields 下每项一行", "list what is asked under fields"));
        }
        Set<String> seen = new HashSet<>(Set.of(form.id()));
        for (int i = 0; i < form.fields().size(); i++) {
            String path = "form.fields[" + i + "]";
            FormField field = form.fields().get(i);
            name(path + ".id", field.id());
            once(path + ".id", field.id(), seen);
            words(path + ".label", field.label(), "名称", "label");
            limits(path, field);
            roll(path, field);
            if (field.kind() == FormField.Kind.CHOICE && field.choices().size() < 2) {
                add(
                        path + ".choices",
                        "no-choices",
                        new Message("选择项少于两个", "there are fewer than two choices"),
                        new Message("在 choices 里写出各项", "list them under choices"));
            }
        }
    }

    private void limits(String path, FormField field) {
        BigDecimal least = field.least();
        BigDecimal most = field.most();
        if (least != null && most != null && least.compareTo(most) > 0) {
            add(
                    path + ".least",
                    "limits-reversed",
                    new Message("下限" + least + "大于上限" + most, "least " + least + " is above most " + most),
                    new Message("把两个数对调", "exchange them"));
        }
        String other = field.limits().atMost();
        if (!other.isEmpty()) {
            refersToNumber(path + ".atMost", other, field);
        }
    }

    private void roll(String path, FormField field) {
        FormField.Roll roll = field.roll();
        boolean weighted = roll.total() == Aggregation.WEIGHTED || roll.overTime() == Aggregation.WEIGHTED;
        if (weighted || !roll.weight().isEmpty()) {
            refersToNumber(path + ".weight", roll.weight(), field);
        }
    }

    private void refersToNumber(String path, String id, FormField from) {
        FormField target = fields.get(id);
        if (target == null || !target.kind().isNumber() || target.equals(from)) {
            add(
                    path,
                    "unknown-field",
                    new Message("没有编号为“" + id + "”的另一个数字项目", "there is no other number with the id \"" + id + "\""),
                    new Message("写 fields 里另一个数字项目的编号", "write the id of another number among the fields"));
        }
    }

    private void whoReports() {
        if (form.units().isEmpty()) {
            add(
                    "form.units",
                    "no-units",
                    new Message("没有填报单位", "nobody fills the form in"),
                    new Message("在 units 下每个单位一行", "list the units under units"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < form.units().size(); i++) {
            String path = "form.units[" + i + "]";
            FormUnit unit = form.units().get(i);
            name(path + ".id", unit.id());
            once(path + ".id", unit.id(), seen);
            words(path + ".label", unit.label(), "名称", "label");
            if (RESERVED.contains(unit.id())) {
                add(
                        path + ".id",
                        "reserved-id",
                        new Message("编号“" + unit.id() + "”是保留词", "the id \"" + unit.id() + "\" is reserved"),
                        new Message("请换一个编号", "choose another id"));
            }
            belongs(path + ".parent", unit);
        }
    }

    /** A unit's parents exist and come to an end. Of a ring each member is told, with the whole ring. */
    private void belongs(String path, FormUnit unit) {
        if (!unit.parent().isEmpty() && !units.containsKey(unit.parent())) {
            add(
                    path,
                    "orphan-unit",
                    new Message(
                            "没有编号为“" + unit.parent() + "”的上级单位", "there is no unit \"" + unit.parent() + "\" above"),
                    new Message("先登记上级单位，或改正编号", "declare the unit above, or correct its id"));
            return;
        }
        List<String> way = new ArrayList<>(List.of(unit.id()));
        FormUnit at = unit;
        while (at != null && !at.parent().isEmpty()) {
            way.add(at.parent());
            if (at.parent().equals(unit.id())) {
                add(
                        path,
                        "unit-cycle",
                        new Message(
                                "上下级绕成一圈：" + String.join(" → ", way), "units form a ring: " + String.join(" → ", way)),
                        new Message("去掉其中一个 parent", "remove one parent"));
                return;
            }
            at = way.size() > units.size() + 1 ? null : units.get(at.parent());
        }
    }

    private void name(String path, String id) {
        if (!NAME.matcher(id).matches()) {
            add(
                    path,
                    "bad-id",
                    new Message("编号“" + id + "”不合规则", "the id \"" + id + "\" is not well formed"),
                    new Message("以字母或汉字开头，后接字母、汉字、数字、-、_", "begin with a letter, go on with letters, digits, - or _"));
        }
    }

    private void once(String path, String id, Set<String> seen) {
        if (!seen.add(id)) {
            add(
                    path,
                    "duplicate-id",
                    new Message("编号“" + id + "”已经用过", "the id \"" + id + "\" is already used"),
                    new Message("每个编号只能用一次", "use each id once"));
        }
    }

    private void words(String path, String words, String zh, String en) {
        if (words.isBlank()) {
            add(
                    path,
                    "missing-text",
                    new Message("缺少" + zh, "the " + en + " is missing"),
                    new Message("请填写" + zh, "write the " + en));
        }
    }

    private void add(String path, String rule, Message message, Message hint) {
        problems.add(new Problem(Location.ofPath(path), rule, message, hint));
    }
}
