package io.github.zongshu.office.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a workbook in Office Open XML (ECMA-376 part 1, 18), and refuses what a form must not hold. */
final class XlsxBook {
    private XlsxBook() {}

    static Book read(ZipParts zip) throws RefusedFileException {
        String main = mainPart(zip);
        refuseActive(zip);
        byte[] workbook = zip.part(main);
        String head = new String(workbook, 0, Math.min(workbook.length, 2_000), StandardCharsets.UTF_8);
        if (head.contains("purl.oclc.org/ooxml")) {
            throw RefusedFileException.of(
                    "strict-workbook",
                    "这是“严格的 Open XML”工作簿",
                    "this is a Strict Open XML workbook",
                    "请另存为普通的“Excel 工作簿（*.xlsx）”",
                    "save it as an ordinary Excel workbook (*.xlsx)");
        }
        Map<String, String> targets = zip.targets(main, "worksheet");
        boolean from1904 = false;
        List<String[]> named = new ArrayList<>();
        Tags tags = new Tags(workbook);
        while (tags.next()) {
            if (tags.opens("workbookPr")) {
                String flag = tags.attribute("date1904");
                from1904 = flag.equals("1") || flag.equals("true");
            } else if (tags.opens("sheet") && targets.containsKey(tags.attribute("id"))) {
                named.add(new String[] {
                    SharedTexts.unescaped(tags.attribute("name")),
                    targets.get(tags.attribute("id")),
                    tags.attribute("state")
                });
            }
        }
        SharedTexts texts = SharedTexts.of(zip, main);
        CellKinds kinds = CellKinds.of(zip, main, from1904);
        List<Sheet> sheets = new ArrayList<>();
        for (String[] each : named) {
            boolean hidden = each[2].equals("hidden") || each[2].equals("veryHidden");
            sheets.add(new SheetScan(new Sheet.Draft(each[0], hidden), texts, kinds).read(zip.part(each[1])));
        }
        return new Book(Book.Kind.XLSX, sheets);
    }

    /** The workbook's part; other documents are told by their parts. */
    static String mainPart(ZipParts zip) throws RefusedFileException {
        if (!zip.has("[Content_Types].xml")) {
            throw zip.has("mimetype")
                    ? RefusedFileException.notAWorkbook("OpenDocument 文件（.ods 等）", "an OpenDocument file")
                    : RefusedFileException.notAWorkbook("普通压缩包", "a plain zip");
        }
        return zip.targets("", "officeDocument").values().stream()
                .filter(part -> part.startsWith("xl/"))
                .findFirst()
                .orElseThrow(() -> RefusedFileException.notAWorkbook(
                        zip.all().keySet().stream().anyMatch(name -> name.startsWith("word/"))
                                ? "Word 文档"
                                : "别的 Office 文档",
                        "another Office document"));
    }

    private static void refuseActive(ZipParts zip) throws RefusedFileException {
        for (String name : zip.all().keySet()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.startsWith("xl/macrosheets/")) {
                throw RefusedFileException.of(
                        "macros",
                        "文件含有宏",
                        "the file has macros",
                        "请另存为不含宏的“Excel 工作簿（*.xlsx）”",
                        "save it as a workbook without macros (*.xlsx)");
            }
            if (lower.startsWith("xl/activex/") || lower.startsWith("xl/embeddings/")) {
                throw RefusedFileException.of(
                        "embedded-object",
                        "文件嵌有对象或控件（" + name + "）",
                        "the file embeds an object or control (" + name + ")",
                        "请删去嵌入的对象",
                        "remove the embedded object");
            }
            if (lower.startsWith("xl/externallinks/") || (lower.endsWith(".rels") && leadsOut(zip.part(name)))) {
                throw RefusedFileException.of(
                        "external-link",
                        "文件链接了别的文件",
                        "the file is linked to other files",
                        "把链接来的内容“选择性粘贴”为数值，断开链接",
                        "paste what is linked as values, and break the links");
            }
        }
    }

    /** Whether a relationship leads out of the file; addresses that a reader may click on do no harm. */
    private static boolean leadsOut(byte[] relationships) throws RefusedFileException {
        Tags tags = new Tags(relationships);
        while (tags.next()) {
            if (tags.opens("Relationship")
                    && tags.attribute("TargetMode").equals("External")
                    && !tags.attribute("Type").endsWith("/hyperlink")) {
                return true;
            }
        }
        return false;
    }
}
