package io.github.zongshu.office.xlsx;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, a program outside of Java, as another reader of workbooks. */
final class LibreOffice {
    /** What a sheet is exported as. */
    enum Cells {
        /** As the formats print them. */
        SHOWN("44,34,76,1,,0,false,true,true,false,false,-1"),
        /** As they are stored or computed. */
        STORED("44,34,76,1,,0,false,true,false,false,false,-1");

        private final String filter;

        Cells(String filter) {
            this.filter = filter;
        }
    }

    private LibreOffice() {}

    /** Where the program is, if it is here. */
    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The cells of every sheet, row by row, under the sheet's name. */
    static Map<String, List<List<String>>> cells(Path program, Path workbook, Cells which)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(workbook.getParent(), "csv");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):" + which.filter,
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                throw new IOException(program + " did not end");
            }
        } finally {
            process.destroyForcibly();
        }
        return read(folder, workbook.getFileName().toString().replace(".xlsx", "-"));
    }

    private static Map<String, List<List<String>>> read(Path folder, String prefix) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                String name = file.getFileName().toString().replace(prefix, "").replace(".csv", "");
                sheets.put(name, rows(Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return sheets;
    }

    /** Quotes surround what holds commas, quotes or line ends; a quote within is doubled. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
