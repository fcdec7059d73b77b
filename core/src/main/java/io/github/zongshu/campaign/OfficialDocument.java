package io.github.zongshu.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 公文: what a formal document of GB/T 9704-2012 has beside the campaign's facts. Without a {@linkplain Head#number() number} it is
 * a paper without red head and imprint (事务文书).
 *
 * @param head 版头
 * @param title 标题: issuer, subject and kind of document; may refer to metrics
 * @param addressees 主送机关, without the colon; may be empty
 * @param opening the paragraph before the first level head; may be empty
 * @param sections the document's own text; empty where the campaign's sections serve
 * @param closing the last paragraph, such as 特此报告。; may be empty
 * @param attachments 附件
 * @param ending 署名, 成文日期, 附注
 * @param imprint 版记
 */
public record OfficialDocument(
        Head head,
        Prose title,
        String addressees,
        Prose opening,
        List<Section> sections,
        Prose closing,
        List<Attachment> attachments,
        Ending ending,
        Imprint imprint) {
    /**
     * 版头 (GB/T 9704-2012, 7.2). All but the issuer may be empty.
     *
     * @param issuer 发文机关: full name or its usual short form; signs unless somebody else is said to
     * @param mark 发文机关标志; the issuer with 文件 unless said
     * @param number 发文字号, such as 衡活办〔2021〕8号; without it there is no red head
     * @param copyNumber 份号: Arabic digits, usually six
     * @param secrecy 密级和保密期限, such as 秘密★1年
     * @param urgency 紧急程度: 特急 or 加急
     * @param signers 签发人 of a document to superiors
     */
    public record Head(
            String issuer,
            String mark,
            String number,
            String copyNumber,
            String secrecy,
            String urgency,
            List<String> signers) {
        /** Copies the list. */
        public Head {
            Objects.requireNonNull(issuer, "issuer");
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(copyNumber, "copyNumber");
            Objects.requireNonNull(secrecy, "secrecy");
            Objects.requireNonNull(urgency, "urgency");
            signers = List.copyOf(signers);
        }

        /** A head with nothing but the issuer and the number. */
        public static Head of(String issuer, String number) {
            return new Head(issuer, "", number, "", "", "", List.of());
        }
    }

    /**
     * 附件: begins a page of its own behind the text.
     *
     * @param title its title, the same in the text's list and at its head; may refer to metrics
     * @param shows the ids of the breakdowns, graphics and photos in it
     */
    public record Attachment(Prose title, List<String> shows) {
        /** Copies the list. */
        public Attachment {
            Objects.requireNonNull(title, "title");
            shows = List.copyOf(shows);
        }
    }

    /**
     * What stands below the text (GB/T 9704-2012, 7.3.5 and 7.3.6).
     *
     * @param signatories 署名; the issuer alone where empty
     * @param date 成文日期; the campaign's date of issue where null
     * @param note 附注, without its brackets; may be empty
     */
    public record Ending(List<String> signatories, @Nullable LocalDate date, String note) {
        /** Signed by the issuer on the campaign's date of issue. */
        public static final Ending USUAL = new Ending(List.of(), null, "");

        /** Copies the list. */
        public Ending {
            Objects.requireNonNull(note, "note");
            signatories = List.copyOf(signatories);
        }
    }

    /**
     * 版记 (GB/T 9704-2012, 7.4).
     *
     * @param copiedTo 抄送机关, without the label and the full stop; may be empty
     * @param printedBy 印发机关; the issuer where empty
     * @param printedOn 印发日期; the date of the document where null
     */
    public record Imprint(
            String copiedTo, String printedBy, @Nullable LocalDate printedOn) {
        /** Printed by the issuer on the day of the document, copied to nobody. */
        public static final Imprint USUAL = new Imprint("", "", null);

        /** Refuses null where a text is asked for. */
        public Imprint {
            Objects.requireNonNull(copiedTo, "copiedTo");
            Objects.requireNonNull(printedBy, "printedBy");
        }

        /** Whether nothing is said. */
        public boolean isUsual() {
            return equals(USUAL);
        }
    }

    /** Copies the lists; what the standard demands is judged with the whole campaign. */
    public OfficialDocument {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(addressees, "addressees");
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(imprint, "imprint");
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
    }

    /** A document whose text are the campaign's sections, with nothing that may be left out. */
    public static OfficialDocument of(Head head, String title) {
        return new OfficialDocument(
                head,
                new Prose(title),
                "",
                Prose.EMPTY,
                List.of(),
                Prose.EMPTY,
                List.of(),
                Ending.USUAL,
                Imprint.USUAL);
    }

    /** Whether it has a red head and an imprint. */
    public boolean isNumbered() {
        return !head.number().isBlank();
    }
}
