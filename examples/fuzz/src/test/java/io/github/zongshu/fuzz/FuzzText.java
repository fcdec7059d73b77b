package io.github.zongshu.fuzz;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns a fuzzer's bytes into text: UTF-8, so that seeds are readable files; but a byte that is no UTF-8 stands for a word of the
 * grammar, so that a random byte is likely to mean something.
 */
final class FuzzText {
    private static final String GRAMMAR = """
            近 约 超过 突破 达 高达 不少于 至少 至多 不足 上 余 多 来 几 数 + 左右 以上 以下 以内 有余 开外 上下
            0 1 2 3 10 12 44 100 1.13 77.3 14614 19,351 12\u2009500 一 二 两 三 四 五 六 七 八 九 零 〇 十 百 千 万 亿 半 廿
            . 点 / : 比 分之 百分之 成 又 至 到 ～ — - 负 第 首 % ％ ¥ k
            件 个 人次 元 万元 场 名 年 个月 月 日 时 岁 倍 平方米 个百分点 亩 ℃ km
            其中 分别 同比 增长 下降 净增 新增 翻一番 前 全覆盖
            ， 。 、 ； （ ） 《 》 “ ” 的 和 号 群众 实事
            """;

    private static final List<String> WORDS = List.of(GRAMMAR.strip().split("\\s+", -1));

    /** Behind the words: half a surrogate pair, a pair, marks without width, a line break. */
    private static final List<String> MARKS =
            List.of("\ud83d", "\ude00", "\ud83d\ude00", "\u200b", "\ufeff", "\n", " ");

    private FuzzText() {}

    static String of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length * longestWord());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            out.put(word(in.get() & 0x7f));
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    private static String word(int index) {
        int marks = 0x80 - MARKS.size();
        return index < marks ? WORDS.get(index % WORDS.size()) : MARKS.get(index - marks);
    }

    private static int longestWord() {
        return WORDS.stream().mapToInt(String::length).max().orElse(1);
    }
}
