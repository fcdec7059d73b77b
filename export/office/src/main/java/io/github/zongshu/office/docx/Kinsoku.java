package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 避头尾: characters that never begin or end a line. A number must not be parted from its measure word (GB/T 15835-2011,
 * 5.1.7), but Word breaks between any two Han characters and knows no mark against it that would not become part of the
 * text. So the characters that follow the digits of the document's own bound numbers (万 余 人 次 件) are told not to begin a
 * line, like punctuation.
 */
final class Kinsoku {
    /** What Word forbids by itself for Chinese (ECMA-376 part 1, 17.15.1.59); a custom set replaces it. */
    private static final String NOT_FIRST = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";

    /** The same for the end of a line (17.15.1.58). */
    private static final String NOT_LAST = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";

    /** Word keeps about a hundred characters. */
    private static final int MOST = 100;

    private final Map<Integer, Integer> counts = new LinkedHashMap<>();

    /** Takes note of a number as it is printed in running text. */
    void add(String printed) {
        printed.codePoints().skip(1).filter(Character::isIdeographic).forEach(c -> counts.merge(c, 1, Integer::sum));
    }

    /** The two sets; the more frequent characters first, as many as Word keeps. */
    void write(Xml xml) {
        List<Integer> common = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST - NOT_FIRST.length())
                .map(Map.Entry::getKey)
                .toList();
        String own = common.stream().map(Character::toString).collect(Collectors.joining());
        xml.leaf("w:noLineBreaksAfter", "w:lang", "zh-CN", "w:val", NOT_LAST);
        xml.leaf("w:noLineBreaksBefore", "w:lang", "zh-CN", "w:val", NOT_FIRST + own);
    }
}
