package io.github.zongshu.office.form;

import io.github.zongshu.office.ooxml.Xml;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * The lock on a workbook's structure (ECMA-376 part 1, 18.2.29). Its salt is made of the form's id rather than of chance, so that
 * the same form gives the same bytes; it keeps sheets in place and guards no secret.
 */
final class StructureLock {
    private static final int SPINS = 100_000;
    private static final int SALT = 16;

    private final String hash;
    private final String salt;

    private StructureLock(String hash, String salt) {
        this.hash = hash;
        this.salt = salt;
    }

    static StructureLock of(String password, String form) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            byte[] salt = Arrays.copyOf(digest.digest(form.getBytes(StandardCharsets.UTF_8)), SALT);
            digest.update(salt);
            byte[] hash = digest.digest(password.getBytes(StandardCharsets.UTF_16LE));
            for (int spin = 0; spin < SPINS; spin++) {
                digest.update(hash);
                hash = digest.digest(ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(spin)
                        .array());
            }
            Base64.Encoder base64 = Base64.getEncoder();
            return new StructureLock(base64.encodeToString(hash), base64.encodeToString(salt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        }
    }

    void write(Xml xml) {
        xml.leaf(
                "workbookProtection",
                "workbookAlgorithmName",
                "SHA-512",
                "workbookHashValue",
                hash,
                "workbookSaltValue",
                salt,
                "workbookSpinCount",
                SPINS,
                "lockStructure",
                1);
    }
}
