package io.github.zongshu.io;

import io.github.zongshu.campaign.Rule;
import io.github.zongshu.message.Message;
import java.util.List;
import java.util.stream.Stream;

/** A rule, told by its key: {@code equal} and {@code to}, {@code atMost}, {@code same}, {@code unit}, {@code count} and {@code items}, {@code share}. */
final class RuleCodec implements Codec<Rule> {
    static final Shape SHAPE = Shape.of(
            "核对规则",
            "a rule",
            Key.optional("equal", "等于"),
            Key.optional("to", "算式"),
            Key.optional("atMost", "不多于").of(Content.texts()),
            Key.optional("same", "同一个数").of(Content.texts()),
            Key.optional("unit", "同单位").of(Content.texts()),
            Key.optional("count", "个数"),
            Key.optional("items", "各项").of(Content.texts()),
            Key.optional("share", "占比"),
            Key.optional("order", "时序"));

    private static final List<String> KINDS = List.of("equal", "atMost", "same", "unit", "count", "share", "order");

    @Override
    public Rule read(Node node, Reading in) {
        Fields rule = in.fields(node, SHAPE);
        List<String> kinds =
                KINDS.stream().filter(kind -> rule.find(kind).isPresent()).toList();
        boolean pairs = rule.find("to").isPresent() == kinds.contains("equal")
                && rule.find("items").isPresent() == kinds.contains("count");
        boolean events = !kinds.contains("order") || rule.text("order").equals("events");
        if (kinds.size() != 1 || !pairs || !events) {
            unclear(rule.place(), in);
            return new Rule.Order();
        }
        return switch (kinds.get(0)) {
            case "equal" -> new Rule.Equal(rule.text("equal"), rule.text("to"));
            case "atMost" -> new Rule.AtMost(rule.list("atMost", in.values()::text));
            case "same" -> new Rule.Same(rule.list("same", in.values()::text));
            case "unit" -> new Rule.SameUnit(rule.list("unit", in.values()::text));
            case "count" -> new Rule.Count(rule.text("count"), rule.list("items", in.values()::text));
            case "share" -> new Rule.Share(rule.text("share"));
            default -> new Rule.Order();
        };
    }

    private static void unclear(Place place, Reading in) {
        if (!in.findings().touches(place.path())) {
            in.findings()
                    .refuse(
                            place,
                            "bad-rule",
                            new Message("看不出这是什么规则", "it is not clear what this rule is"),
                            new Message(
                                    "写 equal 和 to、atMost、same、unit、count 和 items、share、order: events 之一",
                                    "write one of equal with to, atMost, same, unit, count with items, share, order: events"));
        }
    }

    @Override
    public Node write(Rule rule) {
        Entries entries = new Entries();
        switch (rule) {
            case Rule.Equal equal -> entries.text("equal", equal.stated()).text("to", equal.computed());
            case Rule.AtMost atMost -> texts(entries, "atMost", atMost.ascending().stream());
            case Rule.Same same -> texts(entries, "same", same.statements().stream());
            case Rule.SameUnit unit -> texts(entries, "unit", unit.numbers().stream());
            case Rule.Count count -> texts(entries.text("count", count.stated()), "items", count.items().stream());
            case Rule.Share share -> entries.text("share", share.rate());
            case Rule.Order order -> entries.text("order", "events");
        }
        return entries.inline();
    }

    private static void texts(Entries entries, String key, Stream<String> texts) {
        entries.put(key, Entries.inlineList(texts.toList(), Entries::words));
    }
}
