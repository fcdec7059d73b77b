package io.github.zongshu.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and periods as print writes them. */
final class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2021, 6, 29, 上午, 6月29日上午, 2021年6月29日上午",
        "2021, 6, 0, '', 6月, 2021年6月",
        "2021, 0, 0, 底, 2021年底, 2021年底",
        "2024, 2, 29, '', 2月29日, 2024年2月29日"
    })
    void writesWhatIsKnownOfADate(int year, int month, int day, String remark, String text, String withYear) {
        EventDate date = new EventDate(year, month, day, remark);

        assertThat(date.text()).isEqualTo(text);
        assertThat(date.textWithYear()).isEqualTo(withYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2, 29",
        "2021, 13, 1",
        "2021, 0, 5",
        "2021, -1, 0",
        "2021, 6, 31",
        "0, 1, 1",
        "10000, 1, 1",
        "2021, 6, -1"
    })
    void refusesADayThatTheCalendarDoesNotHave(int year, int month, int day) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new EventDate(year, month, day, ""));
    }

    @Test
    void putsWhatIsLessKnownFirst() {
        EventDate year = new EventDate(2021, 0, 0, "");
        EventDate month = new EventDate(2021, 6, 0, "");
        EventDate day = new EventDate(2021, 6, 1, "");

        assertThat(List.of(day, month, year, new EventDate(2020, 12, 31, "")).stream()
                        .sorted())
                .containsExactly(new EventDate(2020, 12, 31, ""), year, month, day);
    }

    @Test
    void writesTheYearOfAPeriodOnceWhereItIsOne() {
        assertThat(Period.ofYear(2021).text()).isEqualTo("2021年1月1日—12月31日");
        assertThat(new Period(LocalDate.of(2020, 12, 1), LocalDate.of(2021, 11, 30)).text())
                .isEqualTo("2020年12月1日—2021年11月30日");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "4, 3", "1, -1", "-1, 0"})
    void refusesAPartOutsideItsSeries(int part, int parts) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeriesPosition("系列", part, parts));
    }
}
