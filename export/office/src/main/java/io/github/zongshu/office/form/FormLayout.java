package io.github.zongshu.office.form;

import io.github.zongshu.form.Answer;
import java.util.List;

/** What a form's sheet is known by, to those who write it and to those who find it again. */
final class FormLayout {
    static final String INPUT_SHEET = "填报表";
    static final String GUIDE_SHEET = "填报说明";
    static final String HIDDEN_SHEET = "_zongshu";

    /** Stands where the hidden row and the hidden column meet. */
    static final String CORNER = "zongshu-form";

    /** The columns behind the hidden one, by their keys. */
    enum Column {
        NUMBER("@number", "序号", 6, 1),
        LABEL("@label", "指标名称", 32, 2),
        MEASURE("@measure", "计量单位", 10, 3),
        VALUE("@value", "本期数", 16, 4),
        LAST("@last", "上年数", 16, 5),
        REMARK("@remark", "备注", 24, 6);

        private final String key;
        private final String head;
        private final int width;
        private final int place;

        Column(String key, String head, int width, int place) {
            this.key = key;
            this.head = head;
            this.width = width;
            this.place = place;
        }

        /** What stands in the hidden row. */
        String key() {
            return key;
        }

        /** What people read above it. */
        String head() {
            return head;
        }

        /** In digits. */
        int width() {
            return width;
        }

        /** Its place when nothing was inserted, from 0. */
        int place() {
            return place;
        }
    }

    /**
     * A row for something else than a field.
     *
     * @param key what stands in the hidden column
     * @param head what people read before it
     */
    record Particular(String key, String head) {}

    static final String PHONE = "@phone";

    static final Particular UNIT = new Particular(Answer.UNIT, "填报单位");
    static final Particular PERIOD = new Particular(Answer.PERIOD, "报告期");
    static final Particular REPORTER = new Particular(Answer.REPORTER, "填报人");
    static final Particular TELEPHONE = new Particular(PHONE, "联系电话");
    static final Particular DATE = new Particular(Answer.DATE, "填报日期");

    /** Those that a reader looks for. */
    static final List<Particular> PARTICULARS = List.of(UNIT, PERIOD, REPORTER, DATE);

    private FormLayout() {}
}
