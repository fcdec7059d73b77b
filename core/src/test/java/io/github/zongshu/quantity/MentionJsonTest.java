package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionJsonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            解决了一大批难题         | "text": "一大批", "kind": "vague", "value": null, "low": null, "high": null, "unit": "批", "hedge": "一大批"
            一(yī)大(dà)批(pī)难题   | "kind": "vague", "value": null, "low": null, "high": null, "unit": "批", "hedge": "一大批"
            已有多余万名学生参观     | "text": "多余万名", "kind": "garbled", "value": null, "low": null, "high": null, "unit": "名", "hedge": "多;余"
            历时3个多月              | "text": "3个多月", "kind": "duration", "value": 3, "low": 3, "high": 4, "unit": "个月", "hedge": "多"
            数百万余人次聆听         | "value": 2000000, "low": 2000000, "high": 10000000, "unit": "人次", "hedge": "数;余"
            成本下降3.2%             | "value": -3.2, "low": -3.2, "high": -3.2, "unit": "%", "hedge": ""
            最低气温5℃以下           | "value": 5, "low": null, "high": 5, "unit": "℃", "hedge": "以下"
            """)
    void writesTheMeasureWordAndTheHedgeOfEveryKindOfMention(String text, String json) {
        assertThat(MentionJson.write(MentionScanner.standard().scan(text))).contains(json);
    }
}
