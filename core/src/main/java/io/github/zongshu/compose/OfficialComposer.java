package io.github.zongshu.compose;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.OfficialDocument;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 公文 (GB/T 9704-2012): red head, title, addressees, text under counted heads, attachments, signature, imprint. Without a number
 * it has neither red head nor imprint. The text is the document's own or, where it has none, that of the campaign's sections
 * without their charts, photos and voices.
 */
final class OfficialComposer {
    private static final String DOCUMENT = "文件";

    private final Campaign campaign;
    private final OfficialDocument official;
    private final Desk desk;
    private final SectionMaker sections;
    private final LevelNumbers numbers = new LevelNumbers();
    private final List<Block> blocks = new ArrayList<>();

    OfficialComposer(Campaign campaign, OfficialDocument official) {
        this.campaign = campaign;
        this.official = official;
        this.desk = new Desk(campaign);
        this.sections = new SectionMaker(desk);
    }

    Report compose() {
        if (official.isNumbered()) {
            blocks.add(redHead(official.head()));
        }
        blocks.add(new Masthead(List.of(), List.of(), desk.line(official.title()), List.of()));
        if (!official.addressees().isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Role.ADDRESSEES, Text.line(official.addressees() + "：")));
        }
        text();
        blocks.add(closing());
        attachments();
        if (official.isNumbered()) {
            blocks.add(imprint());
        }
        return desk.report(info(), blocks);
    }

    private static RedHead redHead(OfficialDocument.Head head) {
        List<String> marks = Stream.of(head.copyNumber(), head.secrecy(), head.urgency())
                .filter(mark -> !mark.isEmpty())
                .toList();
        String mark = head.mark().isEmpty() ? head.issuer() + DOCUMENT : head.mark();
        return new RedHead(marks, mark, head.number(), head.signers(), "", "");
    }

    private void text() {
        paragraph(desk.line(official.opening()));
        boolean own = !official.sections().isEmpty();
        for (Section section : own ? official.sections() : campaign.sections()) {
            blocks.addAll(numbered(section, own ? SectionMaker.Register.STORY : SectionMaker.Register.PLAIN));
        }
        paragraph(desk.line(official.closing()));
        if (sections.showsSamples()) {
            blocks.add(new Paragraph(Paragraph.Role.REMARK, Text.line(Desk.SAMPLE_REMARK)));
        }
    }

    private void paragraph(List<Inline> words) {
        if (!words.isEmpty()) {
            blocks.add(Paragraph.body(words));
        }
    }

    /** Both parts of a section's head make one line of a document. */
    private List<Block> numbered(Section section, SectionMaker.Register register) {
        List<Block> numbered = new ArrayList<>();
        List<Inline> rest = desk.line(section.rest());
        List<Inline> head = rest.isEmpty()
                ? desk.line(section.lead())
                : Desk.joined(Desk.joined(desk.line(section.lead()), Text.line("，")), rest);
        numbered.add(numbers.numbered(new Heading(1, head, List.of())));
        for (Section.Part part : section.parts()) {
            for (Block block : sections.blocks(part, register)) {
                numbered.add(block instanceof Heading inner ? numbers.numbered(inner) : block);
            }
        }
        return numbered;
    }

    private Closing closing() {
        OfficialDocument.Ending ending = official.ending();
        List<String> signatories =
                ending.signatories().isEmpty() ? List.of(official.head().issuer()) : ending.signatories();
        String note = ending.note().isEmpty() ? "" : "（" + ending.note() + "）";
        return new Closing(
                official.attachments().stream()
                        .map(attachment -> desk.line(attachment.title()))
                        .toList(),
                signatories,
                Desk.day(date()),
                official.isNumbered(),
                note);
    }

    private LocalDate date() {
        return Objects.requireNonNullElse(
                official.ending().date(), campaign.issue().date());
    }

    private void attachments() {
        List<OfficialDocument.Attachment> all = official.attachments();
        for (int i = 0; i < all.size(); i++) {
            String label = "附件" + (all.size() > 1 ? Integer.toString(i + 1) : "");
            blocks.add(new AttachmentHead(label, desk.line(all.get(i).title())));
            String title = Inline.text(desk.line(all.get(i).title()));
            for (String id : all.get(i).shows()) {
                sections.show(id, SectionMaker.Register.STORY).forEach(block -> blocks.add(untitled(block, title)));
            }
        }
    }

    /** A table that says the same as the title above it needs no title of its own. */
    private static Block untitled(Block block, String title) {
        if (block instanceof TableBlock table
                && Inline.text(table.caption().title()).equals(title)) {
            Caption caption = table.caption();
            return new TableBlock(
                    new Caption("", List.of(), caption.measure(), caption.source()), table.columns(), table.rows());
        }
        return block;
    }

    private Imprint imprint() {
        OfficialDocument.Imprint imprint = official.imprint();
        List<Imprint.Recipients> copied = imprint.copiedTo().isEmpty()
                ? List.of()
                : List.of(new Imprint.Recipients("抄送：", imprint.copiedTo() + "。"));
        String office = imprint.printedBy().isEmpty() ? official.head().issuer() : imprint.printedBy();
        LocalDate day = Objects.requireNonNullElse(imprint.printedOn(), date());
        return new Imprint(copied, office, Desk.day(day) + "印发");
    }

    private ReportInfo info() {
        String title = Inline.text(desk.line(official.title()));
        return new ReportInfo(
                Design.OFFICIAL,
                title,
                official.head().number(),
                official.head().issuer(),
                List.of(campaign.scope().name(), "公文"),
                date(),
                List.of(),
                List.of());
    }
}
