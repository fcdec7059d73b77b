package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            44万余人次     | 440000       | '[440000, 450000)'         | REMAINDER | 人次
            640余万元      | 6400000      | '[6400000, 6500000)'       | REMAINDER | 元
            1.13万余件     | 11300        | '[11300, 11400)'           | REMAINDER | 件
            2200余篇       | 2200         | '[2200, 2300)'             | REMAINDER | 篇
            34000余名      | 34000        | '[34000, 35000)'           | REMAINDER | 名
            1600多所       | 1600         | '[1600, 1700)'             | REMAINDER | 所
            120万余名      | 1200000      | '[1200000, 1210000)'       | REMAINDER | 名
            万余场         | 10000        | '[10000, 20000)'           | REMAINDER | 场
            百余年         | 100          | '[100, 200)'               | REMAINDER | 年
            两千余名       | 2000         | '[2000, 3000)'             | REMAINDER | 名
            3年多          | 3            | '[3, 4)'                   | REMAINDER | 年
            近万场         | 10000        | '(9000, 10000)'            | NEARLY    | 场
            约3000平方米   | 3000         | '[2700, 3300]'             | ABOUT     | 平方米
            40左右         | 40           | '[36, 44]'                 | ABOUT     | ''
            突破3500亿元   | 350000000000 | '(350000000000, ∞)'        | OVER      | 元
            不少于50场     | 50           | '[50, ∞)'                  | AT_LEAST  | 场
            77.3%以上      | 77.3         | '[77.3, ∞)'                | AT_LEAST  | %
            100+人         | 100          | '[100, ∞)'                 | AT_LEAST  | 人
            上千人         | 1000         | '[1000, ∞)'                | AT_LEAST  | 人
            达300万人次    | 3000000      | '[3000000, 3000000]'       | REACHING  | 人次
            不足100人      | 100          | '[0, 100)'                 | UNDER     | 人
            数十位         | 20           | '[20, 100)'                | SEVERAL   | 位
            数百万余人次   | 2000000      | '[2000000, 10000000)'      | SEVERAL   | 人次
            十几个         | 11           | '[11, 20)'                 | SEVERAL   | 个
            三四十个       | 30           | '[30, 40]'                 | RANGE     | 个
            4至6则         | 4            | '[4, 6]'                   | RANGE     | 则
            9亿～16亿元    | 900000000    | '[900000000, 1600000000]'  | RANGE     | 元
            15%～30%       | 15           | '[15, 30]'                 | RANGE     | %
            13万元～17万元 | 130000       | '[130000, 170000]'         | RANGE     | 元
            5.0%           | 5.0          | '[5, 5]'                   | EXACT     | %
            12.11亿元      | 1211000000   | '[1211000000, 1211000000]' | EXACT     | 元
            三百二十       | 320          | '[320, 320]'               | EXACT     | ''
            一百二十三万   | 1230000      | '[1230000, 1230000]'       | EXACT     | ''
            10亿零817万    | 1008170000   | '[1008170000, 1008170000]' | EXACT     | ''
            百分之二十三点五 | 23.5       | '[23.5, 23.5]'             | EXACT     | %
            八成以上       | 80           | '[80, ∞)'                  | AT_LEAST  | %
            1/4            | 0.25         | '[0.25, 0.25]'             | EXACT     | ''
            四分之一       | 0.25         | '[0.25, 0.25]'             | EXACT     | ''
            2.2个百分点    | 2.2          | '[2.2, 2.2]'               | EXACT     | 个百分点
            第三           | 3            | '[3, 3]'                   | EXACT     | ''
            -3.5%          | -3.5         | '[-3.5, -3.5]'             | EXACT     | %
            3千米          | 3            | '[3, 3]'                   | EXACT     | 千米
            1.2万亿元      | 1200000000000 | '[1200000000000, 1200000000000]' | EXACT | 元
            """)
    void readsWhatPeopleWriteAsAnInterval(String text, BigDecimal value, String interval, Hedge hedge, String unit) {
        Quantity q = Quantity.parse(text);

        assertThat(q.value()).isEqualByComparingTo(value);
        assertThat(q.interval()).hasToString(interval);
        assertThat(q.hedge()).isEqualTo(hedge);
        assertThat(q.unit().text()).isEqualTo(unit);
        assertThat(q).hasToString(text);
        assertThat(Quantity.parse(q.toString())).isEqualTo(q);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            １４６１４个 | 14614个
            19,351件     | 19351件
            12 500元     | 12500元
            ' 44 万余 人次 ' | 44万余人次
            ５.０％      | 5.0%
            １００＋人   | 100+人
            """)
    void keepsNeitherGroupingNorWidthNorBlanks(String text, String written) {
        assertThat(Quantity.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "多余万名", "名学生", "3三个", "一万万亿", "5至3个", "3个5个", "1.2.3", "12345万6亿", "百分之五个"})
    void refusesWhatIsNotOneQuantity(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(QuantityFormatException.class)
                .hasMessageContaining(" / ");
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        assertThatThrownBy(() -> Quantity.parse("多余万名")).isInstanceOfSatisfying(QuantityFormatException.class, e -> {
            assertThat(e.problem().zh()).contains("多余万名").contains("数字可能丢失");
            assertThat(e.problem().en()).contains("digits may be lost");
            assertThat(e.index()).isZero();
        });
    }

    @Test
    void isExactOnlyWhenOneNumberIsPossible() {
        assertThat(Quantity.parse("14614个").isExact()).isTrue();
        assertThat(Quantity.parse("达300万人次").isExact()).isTrue();
        assertThat(Quantity.parse("44万余人次").isExact()).isFalse();
        assertThat(Quantity.of(9837, "场").isExact()).isTrue();
    }

    @Test
    void tellsWordsFromMeaning() {
        Quantity q = Quantity.parse("640余万元");

        assertThat(q.qualifier().inner()).isEqualTo("余");
        assertThat(q.numeral().digits()).isEqualTo("640");
        assertThat(q.numeral().scale()).isEqualTo("万");
        assertThat(Quantity.parse("1600多所").qualifier().words()).isEqualTo("多");
    }
}
