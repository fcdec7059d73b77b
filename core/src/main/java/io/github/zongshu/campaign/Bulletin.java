package io.github.zongshu.campaign;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 简报: head and foot of a bulletin. No national standard describes them; what is asked for follows the custom of offices.
 *
 * @param name what stands large and red, such as 工作简报
 * @param number 期号, such as 第8期
 * @param total 总期号, such as 总第36期; may be empty
 * @param notice what stands at the top left, such as 内部资料 注意保存; may be empty
 * @param issuer 编印单位
 * @param date of issue; the campaign's where null
 * @param report 报: superiors; may be empty
 * @param send 送: equals; may be empty
 * @param distribute 发: subordinates; may be empty
 * @param copies 共印几份; 0 where it is not said
 */
public record Bulletin(
        String name,
        String number,
        String total,
        String notice,
        String issuer,
        @Nullable LocalDate date,
        String report,
        String send,
        String distribute,
        int copies) {
    /** Refuses null; whether what must be said is said is judged with the whole campaign. */
    public Bulletin {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(send, "send");
        Objects.requireNonNull(distribute, "distribute");
    }
}
