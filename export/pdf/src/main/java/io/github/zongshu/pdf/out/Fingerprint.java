package io.github.zongshu.pdf.out;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** What the file's identifier is made of: its content, since time and chance would change it from run to run. */
final class Fingerprint {
    private static final int LENGTH = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(byte[] content) {
        digest.update(content);
    }

    byte[] digest() {
        return Arrays.copyOf(digest.digest(), LENGTH);
    }
}
