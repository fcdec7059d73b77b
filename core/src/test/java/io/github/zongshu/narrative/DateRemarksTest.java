package io.github.zongshu.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates exist and fall on the weekday beside them; dates without a year are of 2021. */
final class DateRemarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            6月29日（星期三）开馆 ; 6月29日（星期三
            2021年7月1日星期五 ; 2021年7月1日星期五
            10月1日（周日） ; 10月1日（周日
            12月14日(星期一) ; 12月14日(星期一
            2024年2月29日（星期天） ; 2024年2月29日（星期天
            5月7日，礼拜二 ; 5月7日，礼拜二
            ６月２９日（星期三） ; ６月２９日（星期三
            4月1日周五上午 ; 4月1日周五
            """)
    void findsWeekdaysThatTheDateDidNotFallOn(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.WRONG_WEEKDAY, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6月29日（星期二）开馆",
                "2021年7月1日星期四",
                "10月1日（周五）",
                "去年6月29日（星期一）",
                "2020年办过；6月29日（星期一）再办",
                "6月29日周一鸣来访",
                "6月29日开馆",
                "星期三开馆",
                "2024年2月29日（星期四）"
            })
    void letsRightWeekdaysAndOtherYearsPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.WRONG_WEEKDAY, prose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2月30日 ; 2月30日
            4月31日闭馆 ; 4月31日
            13月1日 ; 13月1日
            6月0日 ; 6月0日
            2021年2月29日 ; 2021年2月29日
            2月29日开学 ; 2月29日
            11月31日（星期三） ; 11月31日
            0月5日 ; 0月5日
            """)
    void findsDaysThatDoNotExist(String prose, String excerpt) {
        assertThat(Numbers.remarked(RemarkKind.NO_SUCH_DATE, prose)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2月28日", "2024年2月29日", "12月31日", "4月30日闭馆", "1月1日至3月5日", "2月", "30日", "去年2月29日", "3.12月31日"})
    void letsDaysThatExistPass(String prose) {
        assertThat(Numbers.remarked(RemarkKind.NO_SUCH_DATE, prose)).isEmpty();
    }
}
