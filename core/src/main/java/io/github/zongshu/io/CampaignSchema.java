package io.github.zongshu.io;

import io.github.zongshu.io.Node.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The JSON Schema (draft 2020-12) of campaign files, for editors: they complete keys, show what each holds, and mark slips while
 * one types. It accepts every file that {@link CampaignFiles} reads; what lies beyond keys and kinds of values (unknown ids,
 * units, sums) only reading finds.
 *
 * <p>The jar of zongshu-core holds it as {@code META-INF/zongshu/campaign.schema.json}.
 */
public final class CampaignSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:zongshu:campaign:" + CampaignCodec.VERSION;

    private final Map<String, Node> definitions = new LinkedHashMap<>();

    private CampaignSchema() {}

    /** The schema as JSON text, indented, ending with a line break. */
    public static String json() {
        return new CampaignSchema().print();
    }

    private String print() {
        Mapping root = mapping(CampaignCodec.SHAPE);
        Entries schema = new Entries().text("$schema", DIALECT).text("$id", ID);
        root.entries().forEach((key, entry) -> schema.put(key, entry.value()));
        Entries defined = new Entries();
        definitions.forEach(defined::put);
        return JsonPrinter.print(schema.put("$defs", defined.block()).block());
    }

    private Mapping mapping(Shape shape) {
        Entries keys = new Entries();
        List<String> required = new ArrayList<>();
        for (Key key : shape.keys()) {
            keys.put(key.name(), property(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        return new Entries()
                .text("title", shape.zh())
                .text("type", "object")
                .put("properties", keys.block())
                .listIfAny("required", required, Entries::words)
                .put("additionalProperties", Entries.literal("false"))
                .block();
    }

    private Node property(Key key) {
        Content content = key.required() ? key.content() : new Content.Either(key.content(), Content.Plain.NOTHING);
        Entries property = new Entries().text("description", key.zh());
        schema(content).entries().forEach((name, entry) -> property.put(name, entry.value()));
        return property.block();
    }

    private Mapping schema(Content content) {
        return switch (content) {
            case Content.Plain plain -> plain(plain);
            case Content.Word word ->
                new Entries()
                        .put("enum", Entries.inlineList(word.words(), Entries::words))
                        .block();
            case Content.Items items ->
                new Entries()
                        .text("type", "array")
                        .put("items", schema(items.item()))
                        .block();
            case Content.Keys keys ->
                new Entries().text("$ref", "#/$defs/" + define(keys.shape())).block();
            case Content.Either either ->
                new Entries()
                        .put("anyOf", Entries.list(alternatives(either), this::schema))
                        .block();
        };
    }

    private static List<Content> alternatives(Content content) {
        if (content instanceof Content.Either either) {
            List<Content> all = new ArrayList<>(alternatives(either.usual()));
            all.addAll(alternatives(either.other()));
            return all;
        }
        return List.of(content);
    }

    private static Mapping plain(Content.Plain plain) {
        return switch (plain) {
            case TEXT -> types("string", "number", "boolean").block();
            case QUANTITY -> types("string", "number").block();
            case WHOLE ->
                types("integer", "string").text("pattern", "^-?[0-9]+$").block();
            case FLAG ->
                types("boolean", "string").text("pattern", "^(true|false)$").block();
            case DAY ->
                types("string").text("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$").block();
            case DATE ->
                types("string", "integer")
                        .text("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
                        .block();
            case NOTHING -> types("null").block();
        };
    }

    private static Entries types(String... types) {
        return types.length == 1
                ? new Entries().text("type", types[0])
                : new Entries().put("type", Entries.inlineList(List.of(types), Entries::words));
    }

    /** Defines a shape once; its name is the English one without the article. */
    private String define(Shape shape) {
        String name = name(shape);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Entries.nothing());
            definitions.put(name, mapping(shape));
        }
        return name;
    }

    private static String name(Shape shape) {
        String words = shape.en().replaceFirst("^(an?|the) ", "");
        StringBuilder name = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
