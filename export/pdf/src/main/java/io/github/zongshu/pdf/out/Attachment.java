package io.github.zongshu.pdf.out;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * A file within a file: what a document was made from, kept with it (ISO 19005-3, 6.8).
 *
 * @param name its file name, without a folder
 * @param mediaType such as {@code text/csv}
 * @param relation what it is to the document
 * @param description what it holds, for those who look through the attachments
 * @param content its bytes
 */
// The array is copied on its way in and out, and compared by what it holds.
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, Relation relation, String description, byte[] content) {
    /** What an attached file is to the document. */
    public enum Relation {
        /** The document was made from it. */
        SOURCE,
        /** It holds the numbers that the document shows. */
        DATA;

        /** The name in the standard. */
        String standard() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the content; refuses a name that is blank or leads to another folder, and a media type without a slash. */
    public Attachment {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(description, "description");
        content = content.clone();
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("not a file name: " + name);
        }
        if (!mediaType.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw new IllegalArgumentException("not a media type: " + mediaType);
        }
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && relation == that.relation
                && description.equals(that.description)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, relation, description, Arrays.hashCode(content));
    }

    /** Without the content. */
    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + relation.standard() + ", " + content.length + " bytes)";
    }
}
