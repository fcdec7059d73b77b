package io.github.zongshu.office.form;

import io.github.zongshu.file.AtomicFile;
import io.github.zongshu.form.Objection;
import io.github.zongshu.office.ooxml.FixedZip;
import io.github.zongshu.office.sheet.Book;
import io.github.zongshu.office.sheet.Books;
import io.github.zongshu.office.sheet.RefusedFileException;
import io.github.zongshu.office.sheet.ZipParts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 退回: the sender's own workbook with each objectionable cell red and with a comment, and a sheet 问题清单 with all objections. All
 * parts but those that must say so are copied as they are. Only for xlsx that is read: other files, and those that were refused
 * unread, macros and all, are not copied; a list goes back instead.
 */
public final class ReturnCopy {
    private ReturnCopy() {}

    /**
     * Writes the copy. The original is only read.
     *
     * @param original the file as it came
     * @param objections what is objected to, in order; those without a cell stand on the list alone
     * @param copy the file to write
     * @return whether it was written; false for a file of another kind or one that is refused, of which nothing is written
     * @throws IOException if the file system fails
     */
    public static boolean write(Path original, List<Objection> objections, Path copy) throws IOException {
        Map<String, byte[]> parts;
        try {
            if (Books.read(original).kind() != Book.Kind.XLSX) {
                return false;
            }
            parts = marked(ZipParts.read(original), objections);
        } catch (RefusedFileException e) {
            return false;
        }
        AtomicFile.write(copy, out -> zip(parts, out));
        return true;
    }

    private static boolean zip(Map<String, byte[]> parts, OutputStream out) throws IOException {
        FixedZip zip = new FixedZip(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.put(part.getKey(), part.getValue());
        }
        zip.finish();
        return true;
    }

    private static Map<String, byte[]> marked(ZipParts zip, List<Objection> objections) throws RefusedFileException {
        WorkbookParts book = new WorkbookParts(zip);
        Map<String, Map<String, List<Objection>>> bySheet = new LinkedHashMap<>();
        for (Objection each : objections) {
            if (!each.cell().isEmpty()) {
                bySheet.computeIfAbsent(each.sheet(), s -> new TreeMap<>(CellOrder.INSTANCE))
                        .computeIfAbsent(each.cell(), c -> new ArrayList<>())
                        .add(each);
            }
        }
        StylePatch styles = new StylePatch(book.styles());
        for (Map.Entry<String, Map<String, List<Objection>>> sheet : bySheet.entrySet()) {
            String part = book.sheetPart(sheet.getKey());
            if (!part.isEmpty()) {
                SheetPatch patch = new SheetPatch(book.part(part), styles);
                patch.paint(sheet.getValue().keySet());
                new CommentPatch(book, part).comment(sheet.getValue(), patch);
                book.replace(part, patch.bytes());
            }
        }
        book.addSheet(ObjectionSheet.bytes(objections, styles));
        book.replaceStyles(styles.bytes());
        return book.parts();
    }
}
