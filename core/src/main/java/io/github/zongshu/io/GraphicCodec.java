package io.github.zongshu.io;

import io.github.zongshu.campaign.EventDate;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.chart.PictogramChart;
import io.github.zongshu.io.Node.Scalar;
import java.util.List;

/** A chart: its {@code kind}, its {@code title}, and what it is {@code of}. */
final class GraphicCodec implements Codec<Graphic> {
    private static final Choice<Graphic.Kind> KINDS = Choice.of(Graphic.Kind.values());
    private static final Choice<PictogramChart.Symbol> SYMBOLS = Choice.of(PictogramChart.Symbol.values());
    static final Shape NOTE = Shape.of("图中说明", "a note", Key.required("at", "时间点"), Key.required("text", "内容"));
    static final Shape PHASE = Shape.of(
            "阶段",
            "a phase",
            Key.required("label", "名称"),
            Key.required("from", "开始").of(Content.Plain.DATE),
            Key.optional("to", "结束").of(Content.Plain.DATE));

    static final Shape SHAPE = Shape.of(
            "图",
            "a graphic",
            Key.required("id", "编号"),
            Key.required("kind", "种类").of(KINDS.content()),
            Key.required("title", "图题"),
            Key.optional("measure", "度量"),
            Key.optional("source", "来源"),
            Key.optional("of", "画什么").of(Content.oneOrMore()),
            Key.optional("against", "对比").of(Content.oneOrMore()),
            Key.optional("names", "名称").of(Content.oneOrMore()),
            Key.optional("highlight", "突出"),
            Key.optional("target", "目标").of(Content.oneOrMore()),
            Key.optional("notes", "说明").of(Content.listOf(NOTE)),
            Key.optional("phases", "阶段").of(Content.listOf(PHASE)),
            Key.optional("layout", "布局").of(Content.oneOrMore()),
            Key.optional("symbol", "图形").of(SYMBOLS.content()));

    @Override
    public Graphic read(Node node, Reading in) {
        Fields graphic = in.fields(node, SHAPE);
        return new Graphic(
                graphic.text("id"),
                graphic.find("kind").map(kind -> KINDS.read(kind, in)).orElse(Graphic.Kind.BAR),
                graphic.prose("title"),
                graphic.prose("measure"),
                graphic.text("source"),
                words(graphic, "of", in),
                graphic.text("highlight"),
                words(graphic, "target", in),
                details(graphic, in));
    }

    private static Graphic.Details details(Fields graphic, Reading in) {
        return new Graphic.Details(
                words(graphic, "against", in),
                words(graphic, "names", in),
                graphic.list("notes", note -> note(note, in)),
                graphic.list("phases", phase -> phase(phase, in)),
                words(graphic, "layout", in),
                graphic.find("symbol").map(symbol -> SYMBOLS.read(symbol, in)).orElse(PictogramChart.Symbol.PERSON));
    }

    private static Graphic.Note note(Node node, Reading in) {
        Fields note = in.fields(node, NOTE);
        return new Graphic.Note(note.text("at"), note.text("text"));
    }

    /** A phase without an end takes one day, month or year. */
    private static Graphic.Phase phase(Node node, Reading in) {
        Fields phase = in.fields(node, PHASE);
        EventDate from = phase.find("from")
                .flatMap(date -> EventCodec.date(date, "", in))
                .orElse(new EventDate(1, 0, 0, ""));
        EventDate to =
                phase.find("to").flatMap(date -> EventCodec.date(date, "", in)).orElse(from);
        return new Graphic.Phase(phase.text("label"), from, to);
    }

    /** One text or a list of texts. */
    private static List<String> words(Fields graphic, String key, Reading in) {
        Values values = in.values();
        return graphic.find(key)
                .map(of -> of instanceof Scalar
                        ? List.of(values.text(of))
                        : values.items(of).stream().map(values::text).toList())
                .orElse(List.of());
    }

    @Override
    public Node write(Graphic graphic) {
        Graphic.Details details = graphic.details();
        Entries entries = new Entries()
                .text("id", graphic.id())
                .text("kind", KINDS.word(graphic.kind()))
                .text("title", graphic.title().template())
                .textIfAny("measure", graphic.measure().template())
                .textIfAny("source", graphic.source());
        putIfAny(entries, "of", graphic.of());
        putIfAny(entries, "against", details.against());
        putIfAny(entries, "names", details.names());
        entries.textIfAny("highlight", graphic.highlight());
        putIfAny(entries, "target", graphic.targets());
        entries.listIfAny("notes", details.notes(), GraphicCodec::note)
                .listIfAny("phases", details.phases(), GraphicCodec::phase)
                .listIfAny("layout", details.layout(), Entries::words);
        return details.symbol() == PictogramChart.Symbol.PERSON
                ? entries.block()
                : entries.text("symbol", SYMBOLS.word(details.symbol())).block();
    }

    private static void putIfAny(Entries entries, String key, List<String> words) {
        if (!words.isEmpty()) {
            entries.put(
                    key, words.size() == 1 ? Entries.words(words.get(0)) : Entries.inlineList(words, Entries::words));
        }
    }

    private static Node note(Graphic.Note note) {
        return new Entries().text("at", note.at()).text("text", note.text()).inline();
    }

    private static Node phase(Graphic.Phase phase) {
        Entries entries = new Entries().text("label", phase.label()).put("from", EventCodec.written(phase.from()));
        return phase.to().equals(phase.from())
                ? entries.inline()
                : entries.put("to", EventCodec.written(phase.to())).inline();
    }
}
