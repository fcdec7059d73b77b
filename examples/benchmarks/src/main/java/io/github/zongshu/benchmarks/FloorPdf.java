package io.github.zongshu.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * The least that writes the work as a PDF: lines broken where they are full, two fonts cut without gaps, all compressed at level
 * 6. No structure, no standard, no styles; charts are ready-made content.
 */
final class FloorPdf {
    private static final int FIRST_PAGE = 20;
    private static final HexFormat HEX = HexFormat.of();

    private final BriefWork work;
    private final FloorFont regular;
    private final FloorFont bold;
    private final List<Shapes> charts;

    /**
     * A chart as it will stand on the page.
     *
     * @param content operators for its shapes
     * @param words its text
     */
    record Shapes(String content, List<PlainPages.Words> words) {}

    /** What one run writes. */
    private final class Run {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        private final Map<Integer, Integer> places = new HashMap<>();
        private final Used regularUsed = new Used();
        private final Used boldUsed = new Used();

        byte[] write() {
            print("%PDF-1.7\n");
            List<List<PlainPages.Item>> pages = PlainPages.of(work, regular::width);
            StringBuilder kids = new StringBuilder();
            for (int i = 0; i < pages.size(); i++) {
                int page = FIRST_PAGE + 2 * i;
                kids.append(page).append(" 0 R ");
                object(
                        page,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (page + 1)
                                + " 0 R/Resources<</Font<</R 3 0 R/B 4 0 R>>/XObject<</P0 5 0 R/P1 6 0 R>>>>>>");
                deflated(page + 1, "", content(pages.get(i)));
            }
            object(1, "<</Type/Catalog/Pages 2 0 R>>");
            object(2, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
            for (int i = 0; i < work.photos().size(); i++) {
                stream(
                        5 + i,
                        "/Type/XObject/Subtype/Image/Width 900/Height 600/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode",
                        work.photos().get(i));
            }
            font(3, 8, regular, regularUsed);
            font(4, 12, bold, boldUsed);
            finish(FIRST_PAGE + 2 * pages.size());
            return out.toByteArray();
        }

        private void finish(int last) {
            int table = out.size();
            print("xref\n0 " + last + "\n0000000000 65535 f \n");
            for (int i = 1; i < last; i++) {
                print(
                        places.containsKey(i)
                                ? String.format(Locale.ROOT, "%010d 00000 n \n", places.get(i))
                                : "0000000000 00000 f \n");
            }
            print("trailer<</Size " + last + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        }

        private byte[] content(List<PlainPages.Item> items) {
            ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 14);
            for (PlainPages.Item item : items) {
                switch (item) {
                    case PlainPages.Words words -> text(content, words);
                    case PlainPages.Rule rule -> printTo(content, "72 " + number(rule.y()) + " 451 .5 re f\n");
                    case PlainPages.Photo photo ->
                        printTo(
                                content,
                                "q 450 0 0 300 72 " + number(photo.y()) + " cm /P" + photo.index() + " Do Q\n");
                    case PlainPages.Drawing drawing -> {
                        printTo(content, "q 1 0 0 1 72 " + number(drawing.y()) + " cm\n");
                        Shapes chart = charts.get(drawing.index());
                        printTo(content, chart.content());
                        printTo(content, "0 g\n");
                        chart.words().forEach(words -> text(content, words));
                        printTo(content, "Q\n");
                    }
                }
            }
            return content.toByteArray();
        }

        private void text(ByteArrayOutputStream content, PlainPages.Words words) {
            Used used = words.bold() ? boldUsed : regularUsed;
            printTo(
                    content,
                    "BT /" + (words.bold() ? "B " : "R ") + number(words.size()) + " Tf " + number(words.x()) + " "
                            + number(words.y()) + " Td (");
            for (int i = 0; i < words.text().length(); i++) {
                int id = used.number(words.text().charAt(i));
                escaped(content, id >> 8);
                escaped(content, id & 0xFF);
            }
            printTo(content, ")Tj ET\n");
        }

        private void font(int font, int first, FloorFont source, Used used) {
            StringBuilder widths = new StringBuilder();
            used.characters.forEach(c -> widths.append(source.width(c)).append(' '));
            object(
                    font,
                    "<</Type/Font/Subtype/Type0/BaseFont/F" + font + "/Encoding/Identity-H/DescendantFonts[" + first
                            + " 0 R]/ToUnicode " + (first + 1) + " 0 R>>");
            object(
                    first,
                    "<</Type/Font/Subtype/CIDFontType2/BaseFont/F" + font
                            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity"
                            + "/W[1[" + widths + "]]/FontDescriptor " + (first + 2) + " 0 R>>");
            deflated(first + 1, "", used.map().getBytes(StandardCharsets.ISO_8859_1));
            object(
                    first + 2,
                    "<</Type/FontDescriptor/FontName/F" + font
                            + "/Flags 4/FontBBox[-1000 -500 2000 1500]/ItalicAngle 0/Ascent 900/Descent -200"
                            + "/CapHeight 900/StemV 80/FontFile2 " + (first + 3) + " 0 R>>");
            byte[] file = source.subset(used.characters);
            deflated(first + 3, "/Length1 " + file.length, file);
        }

        private void object(int number, String content) {
            places.put(number, out.size());
            print(number + " 0 obj\n" + content + "\nendobj\n");
        }

        private void stream(int number, String dictionary, byte[] content) {
            places.put(number, out.size());
            print(number + " 0 obj\n<<" + dictionary + "/Length " + content.length + ">>stream\n");
            out.writeBytes(content);
            print("\nendstream\nendobj\n");
        }

        private void deflated(int number, String dictionary, byte[] content) {
            stream(number, dictionary + "/Filter/FlateDecode", FloorPdf.deflated(content));
        }

        private void print(String text) {
            printTo(out, text);
        }
    }

    /** The characters of a font that have been used, in the order of their numbers. */
    private static final class Used {
        private final char[] numbers = new char[0x10000];
        private final List<Character> characters = new ArrayList<>();

        int number(char c) {
            if (numbers[c] == 0) {
                characters.add(c);
                numbers[c] = (char) characters.size();
            }
            return numbers[c];
        }

        String map() {
            StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
                    + " /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000><ffff> endcodespacerange\n");
            for (int i = 0; i < characters.size(); i++) {
                if (i % 100 == 0) {
                    map.append(i > 0 ? "endbfchar\n" : "").append(Math.min(100, characters.size() - i));
                    map.append(" beginbfchar\n");
                }
                map.append('<').append(HEX.toHexDigits((char) (i + 1))).append("><");
                map.append(HEX.toHexDigits(characters.get(i))).append(">\n");
            }
            return map.append("endbfchar endcmap CMapName currentdict /CMap defineresource pop end end")
                    .toString();
        }
    }

    FloorPdf(BriefWork work, FloorFont regular, FloorFont bold, List<Shapes> charts) {
        this.work = work;
        this.regular = regular;
        this.bold = bold;
        this.charts = List.copyOf(charts);
    }

    byte[] write() {
        return new Run().write();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(6);
        deflater.setInput(content);
        deflater.finish();
        byte[] out = new byte[content.length + 64];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static void escaped(ByteArrayOutputStream out, int c) {
        if (c == '(' || c == ')' || c == '\\') {
            out.write('\\');
        }
        if (c == '\r') {
            out.write('\\');
            out.write('r');
        } else {
            out.write(c);
        }
    }

    private static void printTo(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }
}
