package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zongshu.quantity.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''                 ; 433884户   ; 433884户
            press              ; 30000户    ; 3万户
            written            ; 30000户    ; 30000户
            strict             ; 1.13万余件 ; 11300余件
            han                ; 44万余人次 ; 四十四万余人次
            number             ; 433884户   ; 433884
            万                 ; 433884户   ; 43万余户
            万1                ; 433884户   ; 43.3万余户
            亿2                ; 350000万元 ; 35亿元
            grouped            ; 433884户   ; 433\u2009884户
            written number     ; 30000户    ; 30000
            number, written    ; 30000户    ; 30000
            万1，number        ; 433884户   ; 43.3万余
            number han         ; 300户      ; 三百
            """)
    void optionsShapeTheNumber(String options, String written, String printed) {
        assertThat(Notation.of(options, 0).format(Quantity.parse(written))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            fancy          ; 没有写法“fancy”，可用的有press
            千1            ; 没有写法“千1”
            万10           ; 没有写法“万10”
            万x            ; 没有写法“万x”
            press han      ; 冲突
            万 亿          ; 冲突
            number number  ; 冲突
            han 万         ; 汉字写法
            grouped han    ; 汉字写法
            """)
    void saysWhatItDoesNotKnowAndWhatDoesNotGoTogether(String options, String words) {
        assertThatExceptionOfType(ProseSyntaxException.class)
                .isThrownBy(() -> Notation.of(options, 5))
                .satisfies(e -> assertThat(e.explanation().zh()).contains(words))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(5));
    }
}
