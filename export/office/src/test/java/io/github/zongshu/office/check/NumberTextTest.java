package io.github.zongshu.office.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Number formats, applied here and, where it knows them, by Apache POI. */
final class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0             | 14614   | 14614",
                "#,##0         | 14614   | 14614",
                "#,##0         | 0       | 0",
                "#,##0\"余\"    | 2200    | 2200余",
                "\"约\"#,##0    | 100     | 约100",
                "0.0%          | 0.773   | 77.3%",
                "0.0%\"以上\"   | 0.773   | 77.3%以上",
                "0%            | 1       | 100%",
                "0.00          | 3.5     | 3.50",
                "0.00          | 0.05    | 0.05",
                "0             | -12     | -12",
                "General       | 12.50   | 12.5"
            })
    void showsWhatASpreadsheetShows(String code, String number, String shown) {
        BigDecimal value = new BigDecimal(number);
        assertThat(new NumberText(code).of(value)).isEqualTo(shown);
        String poi = new DataFormatter(Locale.ROOT).formatRawCellContents(value.doubleValue(), 200, code);
        assertThat(poi.replace(",", "")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0\\.0,\"万\"                 | 434000       | 43.4万",
                "0\\.0,\"万\"                 | 4000         | 0.4万",
                "0\\.00,,\"亿\"               | 190640000000 | 1906.40亿",
                "[=440000]\"44万余\";General  | 440000       | 44万余",
                "[=440000]\"44万余\";General  | 450000       | 450000",
                "[=0.5]\"一半;以上\";0.0%      | 0.5          | 一半;以上",
                "[=0.5]\"一半;以上\";0.0%      | 0.51         | 51.0%"
            })
    void showsTheFormatsThatOurWorkbooksUse(String code, String number, String shown) {
        assertThat(new NumberText(code).of(new BigDecimal(number))).isEqualTo(shown);
    }
}
