package io.github.zongshu.pdf.out;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The map of a font by which a reader finds the character that a number stands for (ISO 32000-1, 9.10.3). */
final class CharacterNames {
    private static final HexFormat HEX = HexFormat.of();
    private static final int BLOCK = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><ffff>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private CharacterNames() {}

    /**
     * Makes the map.
     *
     * @param characters those with the numbers 1, 2, 3 and so on
     */
    static byte[] of(String characters) {
        int[] codePoints = characters.codePoints().toArray();
        StringBuilder map = new StringBuilder(HEAD);
        for (int start = 0; start < codePoints.length; start += BLOCK) {
            int end = Math.min(start + BLOCK, codePoints.length);
            map.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                map.append('<').append(HEX.toHexDigits((char) (i + 1))).append("><");
                for (char c : Character.toChars(codePoints[i])) {
                    map.append(HEX.toHexDigits(c));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
