package io.github.zongshu.campaign;

import io.github.zongshu.quantity.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 清单: tasks by class, how many are done of how many, with the tasks themselves where they are named.
 *
 * <p>In the ledger as {@code list.class.done}, {@code list.class.total}, {@code list.done}, {@code list.total}.
 *
 * @param id the name it is referred to by
 * @param label what the list is of
 * @param classes such as A, B and C, in their own order
 * @param source 来源; may be empty
 * @param sample whether the numbers are made up for demonstration, which every output must say
 */
public record TaskList(String id, String label, List<TaskClass> classes, String source, boolean sample) {
    /**
     * A class of tasks.
     *
     * @param id the name it is referred to by
     * @param label such as A类
     * @param done how many are done; null where not reported
     * @param total how many there are
     * @param items the tasks themselves; may be empty
     */
    public record TaskClass(
            String id, String label, @Nullable Quantity done, Quantity total, List<TaskItem> items) {
        /** Copies the items. */
        public TaskClass {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(total, "total");
            items = List.copyOf(items);
        }
    }

    /**
     * A task.
     *
     * @param label what is to be done
     * @param done whether it is
     * @param owner who does it; may be empty
     */
    public record TaskItem(String label, boolean done, String owner) {
        /** Refuses null. */
        public TaskItem {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(owner, "owner");
        }
    }

    /** Copies the classes. */
    public TaskList {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(source, "source");
        classes = List.copyOf(classes);
    }
}
