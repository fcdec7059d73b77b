package io.github.zongshu.office.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A way to spoil a form, and what documentedly becomes of it.
 *
 * @param name what was done
 * @param ending of the file's name
 * @param file makes the spoiled file
 * @param outcome {@code ok} with the numbers and remarks that differ, or {@code refused} with rules and cells
 */
record Spoiled(String name, String ending, Maker file, String outcome) {
    /** Makes a file of a well filled form. */
    interface Maker {
        byte[] of(byte[] form) throws Exception;
    }

    /** Does something to a workbook. */
    interface Deed {
        void on(XSSFWorkbook book, XSSFSheet sheet) throws Exception;
    }

    /** Another answer in one cell. */
    static Spoiled answer(String cell, Object content, String outcome) {
        return book(cell + " " + content, (book, sheet) -> ReadingForms.set(sheet, cell, content), outcome);
    }

    /** Something done to the workbook. */
    static Spoiled book(String name, Deed deed, String outcome) {
        return new Spoiled(name, ".xlsx", form -> done(form, deed), outcome);
    }

    /** Another file. */
    static Spoiled file(String name, String ending, Maker file, String outcome) {
        return new Spoiled(name, ending, file, outcome);
    }

    static byte[] done(byte[] form, Deed deed) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            deed.on(book, book.getSheet("填报表"));
            return ReadingForms.bytes(book);
        }
    }

    /** The form of another plan, well filled in. */
    static byte[] filledFor(int year, String version) throws IOException {
        return ReadingForms.filled(ReadingForms.plan(year, version), "yumu", Map.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
