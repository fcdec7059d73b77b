package io.github.zongshu.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that {@code build} can be asked for, in the order they are made. */
enum OutputFormat {
    DOCX,
    PDF,
    XLSX,
    PNG,
    SVG;

    /** The word on the command line, which is also the file extension. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OutputFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
