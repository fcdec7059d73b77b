package io.github.zongshu.office.sheet;

import io.github.zongshu.form.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What kind of number a cell shows, by its style: plain, per cent, or a day (ECMA-376 part 1, 18.8.30 and 18.17.4.1). */
final class CellKinds {
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("[ymdhsa]", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** What a style shows. */
    enum Shown {
        NUMBER,
        PERCENT,
        DAY
    }

    private final List<Shown> styles = new ArrayList<>();
    private final LocalDate dayZero;

    private CellKinds(boolean from1904) {
        dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    static CellKinds of(ZipParts zip, String workbook, boolean from1904) throws RefusedFileException {
        CellKinds kinds = new CellKinds(from1904);
        for (String part : zip.targets(workbook, "styles").values()) {
            kinds.read(zip.part(part));
        }
        return kinds;
    }

    private void read(byte[] part) throws RefusedFileException {
        Map<String, Shown> codes = new HashMap<>();
        boolean inCells = false;
        Tags tags = new Tags(part);
        while (tags.next()) {
            if (tags.opens("numFmt")) {
                codes.put(tags.attribute("numFmtId"), shown(tags.attribute("formatCode")));
            } else if (tags.opens("cellXfs")) {
                inCells = true;
            } else if (tags.closes("cellXfs")) {
                inCells = false;
            } else if (inCells && tags.opens("xf")) {
                String id = tags.attribute("numFmtId");
                styles.add(codes.containsKey(id) ? codes.getOrDefault(id, Shown.NUMBER) : builtIn(id));
            }
        }
    }

    private static Shown builtIn(String id) {
        int number = id.matches("[0-9]{1,4}") ? Integer.parseInt(id) : 0;
        if (number == 9 || number == 10) {
            return Shown.PERCENT;
        }
        boolean day = (number >= 14 && number <= 22)
                || (number >= 27 && number <= 36)
                || (number >= 45 && number <= 47)
                || (number >= 50 && number <= 58);
        return day ? Shown.DAY : Shown.NUMBER;
    }

    /** What a format code shows. */
    static Shown shown(String code) {
        String plain = NO_CODE.matcher(code).replaceAll("");
        if (plain.contains("%")) {
            return Shown.PERCENT;
        }
        boolean general = plain.equalsIgnoreCase("General") || plain.isEmpty();
        return !general && !plain.contains("0") && DATE.matcher(plain).find() ? Shown.DAY : Shown.NUMBER;
    }

    /** A stored number as its style shows it. */
    Entry entry(BigDecimal value, int style) {
        return entry(value, style >= 0 && style < styles.size() ? styles.get(style) : Shown.NUMBER, dayZero);
    }

    static Entry entry(BigDecimal value, Shown shown, LocalDate dayZero) {
        boolean day = shown == Shown.DAY && value.signum() >= 0 && value.compareTo(LAST_DAY) <= 0;
        return day
                ? new Entry.Day(dayZero.plusDays(value.longValue()))
                : new Entry.Digits(value, shown == Shown.PERCENT);
    }
}
