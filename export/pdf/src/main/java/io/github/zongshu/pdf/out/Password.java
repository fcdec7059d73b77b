package io.github.zongshu.pdf.out;

import java.nio.charset.StandardCharsets;

/** What opens an encrypted file. Never printed. */
public final class Password {
    /** The fewest characters: shorter ones are found by trying. */
    public static final int SHORTEST = 8;
    /** The most bytes in UTF-8 (ISO 32000-2, 7.6.4.3.2). */
    public static final int MOST_BYTES = 127;

    private final byte[] bytes;

    private Password(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A password.
     *
     * @throws IllegalArgumentException if it has fewer than eight characters or more than 127 bytes; it is not repeated
     */
    public static Password of(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        if (words.isBlank() || words.codePointCount(0, words.length()) < SHORTEST) {
            throw new IllegalArgumentException("a password needs " + SHORTEST + " characters or more");
        }
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("a password has at most " + MOST_BYTES + " bytes in UTF-8");
        }
        return new Password(bytes);
    }

    /** For those who encrypt and read. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Password";
    }
}
