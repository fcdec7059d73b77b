package io.github.zongshu.office.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a written package as a defect of its writer might. */
public final class Sabotage {
    private Sabotage() {}

    /**
     * The package with the first match in some part replaced.
     *
     * @param part the part's name
     * @param pattern what to replace
     * @param by the replacement, which may name groups: {@code $1}
     */
    public static byte[] replace(byte[] file, String part, String pattern, String by) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    Matcher match = Pattern.compile(pattern).matcher(new String(content, StandardCharsets.UTF_8));
                    found = match.find();
                    content = match.replaceFirst(by).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        if (!found) {
            throw new AssertionError(part + " has nothing like " + pattern);
        }
        return changed.toByteArray();
    }
}
