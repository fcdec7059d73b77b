package io.github.zongshu.office.reading;

import io.github.zongshu.message.Message;
import io.github.zongshu.office.reading.UnreadableDocumentException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The parts of an Office file, found by following its relationships (ECMA-376 part 2, 6.5). */
public final class PartStore {
    /** No document of ours comes near; a file that unpacks to more was not written by a writer. */
    private static final long MOST_BYTES = 1L << 30;

    /** What is not ours may unpack to this much, with photos. */
    private static final int MOST_FOREIGN_BYTES = 256 << 20;

    /** The largest file from elsewhere that is opened. */
    private static final int LARGEST_FILE = 128 << 20;

    private static final int MOST_PARTS = 10_000;

    /** Markup shrinks to a tenth or a twentieth; what shrinks to less than this was made to burst. */
    private static final int MOST_RATIO = 200;

    /** Below this many bytes no ratio matters. */
    private static final int SMALL = 4 << 20;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private PartStore() {}

    /**
     * The parts of a file that one of our own writers made.
     *
     * @throws IOException if it is not a whole zip
     */
    public static PartStore ofOwn(byte[] file) throws IOException {
        PartStore store = new PartStore();
        store.unpack(file, MOST_BYTES);
        return store;
    }

    /**
     * The parts of a file from elsewhere.
     *
     * @throws UnreadableDocumentException if it is no Office Open XML file, is protected, damaged or holds macros, or is or
     *     unpacks to more than any document
     */
    public static PartStore open(byte[] file) throws IOException {
        refuseWhatIsNoZip(file);
        PartStore store = new PartStore();
        try {
            long most = Math.max(SMALL, Math.min(MOST_FOREIGN_BYTES, (long) MOST_RATIO * file.length));
            store.unpack(file, most);
            store.refuseMacros();
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
        return store;
    }

    private static void refuseWhatIsNoZip(byte[] file) throws UnreadableDocumentException {
        if (file.length > LARGEST_FILE) {
            throw tooLarge();
        }
        if (file.length > OLE.length && startsWith(file, OLE)) {
            throw new UnreadableDocumentException(
                    Kind.ENCRYPTED,
                    new Message(
                            "文件加了密码，或是旧版 .doc 格式；请去掉密码，另存为 .docx",
                            "the file has a password or is in the old .doc format; remove the password, save it as .docx"));
        }
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            throw foreign();
        }
    }

    private static boolean startsWith(byte[] file, byte[] head) {
        for (int i = 0; i < head.length; i++) {
            if (file[i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    private void unpack(byte[] file, long most) throws IOException {
        long left = most;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= content.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw tooLarge();
                }
                if (parts.putIfAbsent("/" + entry.getName(), content) != null) {
                    throw new ZipException("two parts are called " + entry.getName());
                }
            }
        }
    }

    private void refuseMacros() throws IOException {
        if (!parts.containsKey("/[Content_Types].xml")) {
            throw parts.isEmpty() ? damaged(new ZipException("no parts")) : foreign();
        }
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("/vbaProject.bin"))) {
            throw new UnreadableDocumentException(
                    Kind.MACROS,
                    new Message(
                            "文件含有宏，不予打开；请另存为不带宏的 .docx",
                            "the file holds macros and is not opened; save it as .docx without macros"));
        }
    }

    private static UnreadableDocumentException tooLarge() {
        return new UnreadableDocumentException(
                Kind.TOO_LARGE,
                new Message(
                        "文件太大，或解开后大得不像文稿，不予打开",
                        "the file is too large, or unpacks to more than a document, and is not opened"));
    }

    private static UnreadableDocumentException foreign() {
        return new UnreadableDocumentException(
                Kind.FOREIGN,
                new Message("这不是 Word 文档（.docx）；请另存为 .docx", "this is no Word document (.docx); save it as .docx"));
    }

    private static UnreadableDocumentException damaged(Exception cause) {
        return new UnreadableDocumentException(
                Kind.DAMAGED,
                new Message(
                        "文件损坏：" + cause.getMessage() + "；请在 Word 中打开修复后再存",
                        "the file is damaged: " + cause.getMessage()
                                + "; open it in Word, repair it and save it again"),
                cause);
    }

    /** The names of all parts, absolute, in the order of the file. */
    public Set<String> names() {
        return Set.copyOf(parts.keySet());
    }

    /** A copy of the names and contents of all parts, in the order of the file; the contents are not to be changed. */
    public Map<String, byte[]> all() {
        return new LinkedHashMap<>(parts);
    }

    /**
     * The content of a part.
     *
     * @param name absolute: {@code /word/document.xml}
     * @throws IOException if there is none
     */
    public byte[] part(String name) throws IOException {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new IOException("the file has no part " + name);
        }
        return content;
    }

    /**
     * The one part of a kind that another, or the package itself by an empty name, points at.
     *
     * @param kind the last word of the relationship's type: {@code officeDocument}
     * @throws IOException if there is none
     */
    public String related(String source, String kind) throws IOException {
        return targets(source, kind).values().stream()
                .findFirst()
                .orElseThrow(() -> new IOException("nothing of the kind " + kind + " belongs to " + source));
    }

    /** The parts of a kind that another points at, by the ids it names them with. */
    public Map<String, String> targets(String source, String kind) throws IOException {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        byte[] relationships =
                parts.get((folder.isEmpty() ? "/" : folder) + "_rels/" + source.substring(slash + 1) + ".rels");
        Map<String, String> targets = new LinkedHashMap<>();
        if (relationships == null) {
            return targets;
        }
        URI base = URI.create(folder.isEmpty() ? "/" : folder);
        Markup.read(relationships, new Markup.Listener() {
            @Override
            public void open(String name, Markup.Element element) {
                boolean wanted = element.attribute("Type").endsWith("/" + kind)
                        && !element.attribute("TargetMode").equals("External");
                if (wanted) {
                    String target = base.resolve(element.attribute("Target")).getPath();
                    targets.put(element.attribute("Id"), target);
                }
            }

            @Override
            public void close(String name) {}

            @Override
            public void text(String words) {}
        });
        return targets;
    }
}
