package io.github.zongshu.pdf.out;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a file has around its pages.
 *
 * @param attachments files within it
 * @param password what it is encrypted with
 * @param tagged whether it has a structure, without which it claims nothing
 */
public record Envelope(List<Attachment> attachments, Optional<Password> password, boolean tagged) {
    /** Nothing but the pages. */
    public static final Envelope NONE = new Envelope(List.of(), Optional.empty(), true);

    /** Copies the list; refuses two attachments of one name. */
    public Envelope {
        Objects.requireNonNull(password, "password");
        attachments = List.copyOf(attachments);
        Set<String> names = new HashSet<>();
        for (Attachment attachment : attachments) {
            if (!names.add(attachment.name())) {
                throw new IllegalArgumentException("two attachments are named " + attachment.name());
            }
        }
    }

    /** What of PDF/A the file may claim: part 2, part 3 where files are attached, nothing where it is encrypted or untagged. */
    Conformance conformance() {
        if (password.isPresent() || !tagged) {
            return Conformance.NONE;
        }
        return attachments.isEmpty() ? Conformance.PDF_A_2A : Conformance.PDF_A_3A;
    }

    /** What of PDF/A a file claims. */
    enum Conformance {
        NONE,
        PDF_A_2A,
        PDF_A_3A
    }
}
