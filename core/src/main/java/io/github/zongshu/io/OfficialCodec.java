package io.github.zongshu.io;

import io.github.zongshu.campaign.OfficialDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code official:} what makes a formal document of a campaign; the keys of head, text, ending and imprint side by side. */
final class OfficialCodec implements Codec<OfficialDocument> {
    static final Shape ATTACHMENT = Shape.of(
            "附件",
            "an attachment",
            Key.required("title", "标题"),
            Key.optional("show", "图表").of(Content.texts()));

    static final Shape SHAPE = Shape.of(
            "公文",
            "the document",
            Key.required("issuer", "发文机关"),
            Key.optional("mark", "发文机关标志"),
            Key.optional("number", "发文字号"),
            Key.optional("copyNumber", "份号"),
            Key.optional("secrecy", "密级"),
            Key.optional("urgency", "紧急程度"),
            Key.optional("signers", "签发人").of(Content.texts()),
            Key.required("title", "标题"),
            Key.optional("addressees", "主送机关"),
            Key.optional("opening", "开头"),
            Key.optional("sections", "正文").of(Content.listOf(SectionCodec.SHAPE)),
            Key.optional("closing", "结尾"),
            Key.optional("attachments", "附件").of(Content.listOf(ATTACHMENT)),
            Key.optional("signatories", "署名").of(Content.texts()),
            Key.optional("date", "成文日期").of(Content.Plain.DAY),
            Key.optional("note", "附注"),
            Key.optional("copiedTo", "抄送机关"),
            Key.optional("printedBy", "印发机关"),
            Key.optional("printedOn", "印发日期").of(Content.Plain.DAY));

    private final SectionCodec sections = new SectionCodec();

    @Override
    public OfficialDocument read(Node node, Reading in) {
        Fields file = in.fields(node, SHAPE);
        return new OfficialDocument(
                head(file, in),
                file.prose("title"),
                file.text("addressees"),
                file.prose("opening"),
                file.list("sections", section -> sections.read(section, in)),
                file.prose("closing"),
                file.list("attachments", attachment -> attachment(attachment, in)),
                new OfficialDocument.Ending(
                        file.list("signatories", in.values()::text),
                        file.date("date").orElse(null),
                        file.text("note")),
                new OfficialDocument.Imprint(
                        file.text("copiedTo"),
                        file.text("printedBy"),
                        file.date("printedOn").orElse(null)));
    }

    private static OfficialDocument.Head head(Fields file, Reading in) {
        return new OfficialDocument.Head(
                file.text("issuer"),
                file.text("mark"),
                file.text("number"),
                file.text("copyNumber"),
                file.text("secrecy"),
                file.text("urgency"),
                file.list("signers", in.values()::text));
    }

    private static OfficialDocument.Attachment attachment(Node node, Reading in) {
        Fields attachment = in.fields(node, ATTACHMENT);
        return new OfficialDocument.Attachment(attachment.prose("title"), attachment.list("show", in.values()::text));
    }

    @Override
    public Node write(OfficialDocument official) {
        OfficialDocument.Head head = official.head();
        OfficialDocument.Ending ending = official.ending();
        OfficialDocument.Imprint imprint = official.imprint();
        return new Entries()
                .text("issuer", head.issuer())
                .textIfAny("mark", head.mark())
                .textIfAny("number", head.number())
                .textIfAny("copyNumber", head.copyNumber())
                .textIfAny("secrecy", head.secrecy())
                .textIfAny("urgency", head.urgency())
                .listIfAny("signers", head.signers(), Entries::words)
                .text("title", official.title().template())
                .textIfAny("addressees", official.addressees())
                .textIfAny("opening", official.opening().template())
                .listIfAny("sections", official.sections(), sections::write)
                .textIfAny("closing", official.closing().template())
                .listIfAny("attachments", official.attachments(), OfficialCodec::write)
                .listIfAny("signatories", ending.signatories(), Entries::words)
                .textIfAny("date", day(ending.date()))
                .textIfAny("note", ending.note())
                .textIfAny("copiedTo", imprint.copiedTo())
                .textIfAny("printedBy", imprint.printedBy())
                .textIfAny("printedOn", day(imprint.printedOn()))
                .block();
    }

    private static Node write(OfficialDocument.Attachment attachment) {
        Entries entries = new Entries().text("title", attachment.title().template());
        List<String> shows = attachment.shows();
        return shows.isEmpty()
                ? entries.block()
                : entries.put("show", Entries.inlineList(shows, Entries::words)).block();
    }

    /** A date as files write it; empty where none is said. */
    static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
