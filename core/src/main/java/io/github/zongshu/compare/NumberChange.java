package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a reported number, or of what is said about it. Values are in the notation they were reported in. */
public sealed interface NumberChange
        permits NumberChange.Added, NumberChange.Removed, NumberChange.Restated, NumberChange.Stale, FieldChange {
    /** The change in a sentence. */
    Message message();

    /**
     * A number that the old campaign does not have.
     *
     * @param path in the ledger
     * @param label what it counts
     * @param after the number
     */
    record Added(String path, String label, Value after) implements NumberChange {
        @Override
        public Message message() {
            return new Message(
                    "新增“" + label + "”（" + path + "）：" + after.text(),
                    "\"" + label + "\" (" + path + ") is new: " + after.text());
        }
    }

    /**
     * A number that the new campaign does not have.
     *
     * @param path in the ledger
     * @param label what it counted
     * @param before the number
     */
    record Removed(String path, String label, Value before) implements NumberChange {
        @Override
        public Message message() {
            return new Message(
                    "删去“" + label + "”（" + path + "），原为" + before.text(),
                    "\"" + label + "\" (" + path + ") is gone, it was " + before.text());
        }
    }

    /**
     * A number that is stated otherwise.
     *
     * @param path in the ledger
     * @param label what it counts
     * @param before the old statement
     * @param after the new statement
     * @param kind how the two relate
     * @param shift by how much it moved; null if only the words differ, or the measure words do
     */
    record Restated(
            String path,
            String label,
            Value before,
            Value after,
            Restatement kind,
            @Nullable Shift shift) implements NumberChange {
        /** Refuses null where something must be known. */
        public Restated {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(kind, "kind");
        }

        static Restated of(String path, String label, Value before, Value after) {
            Restatement kind = Restatement.of(before.quantity(), after.quantity());
            boolean moved = kind != Restatement.REWORDED && kind != Restatement.RECOUNTED;
            return new Restated(path, label, before, after, kind, moved ? Shift.between(before, after) : null);
        }

        /** How it moved, in a few words: 增加249场（2.5%）, 更确切. */
        public Message summary() {
            return ShiftWords.of(this);
        }

        @Override
        public Message message() {
            Message how = summary();
            return new Message(
                    "“" + label + "”（" + path + "）由" + before.text() + "改为" + after.text() + "：" + how.zh(),
                    "\"" + label + "\" (" + path + ") changed from " + before.text() + " to " + after.text() + ": "
                            + how.en());
        }
    }

    /**
     * A doubt: the period is another one, and yet the number is the same. Of a table or task list, every number is.
     *
     * @param path of the metric, table or list
     * @param label what it counts or shows
     * @param periodBefore what time the old number covers
     * @param periodAfter what time the new number claims to cover
     * @param numbers the numbers that did not change
     */
    record Stale(String path, String label, String periodBefore, String periodAfter, List<Value> numbers)
            implements NumberChange {
        /** Copies the numbers. */
        public Stale {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(periodBefore, "periodBefore");
            Objects.requireNonNull(periodAfter, "periodAfter");
            numbers = List.copyOf(numbers);
        }

        @Override
        public Message message() {
            boolean single = numbers.size() == 1;
            String zh = single ? "仍是" + numbers.getFirst().text() : "各数一个未变";
            String en = single ? "is still " + numbers.getFirst().text() : "has no number changed";
            return new Message(
                    "存疑：“" + label + "”（" + path + "）时间由“" + periodBefore + "”改为“" + periodAfter + "”，数" + zh,
                    "doubtful: \"" + label + "\" (" + path + ") " + en + " though the period changed from \""
                            + periodBefore + "\" to \"" + periodAfter + "\"");
        }
    }
}
