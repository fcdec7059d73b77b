package io.github.zongshu.cli;

import io.github.zongshu.font.FontException;
import io.github.zongshu.font.FontLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zongshu doctor}: whether this machine has what the program needs, and which fonts serve which role. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "检查本机环境：Java、文件名编码、内存、各类字体；有不妥就说怎么办。",
            "Checks this machine: Java, encoding of file names, memory, a font for each role; says what to do."
        },
        footer = {"", "例 / example:", "  zongshu doctor --fonts C:\\字体"})
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--fonts",
            paramLabel = "DIR",
            description = {"自备字体文件夹（默认只看随附的字体）。", "A folder with your own fonts (default: the bundled ones only)."})
    private @Nullable Path fonts;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec, "spec").commandLine();
        List<Diagnosis> diagnoses = new ArrayList<>(MachineCheck.ofThisMachine().diagnoses());
        List<String> refusals = List.of();
        try {
            FontLibrary library = fonts == null
                    ? FontLibrary.bundled()
                    : FontLibrary.builder().folder(fonts).build();
            diagnoses.addAll(FontCheck.of(library));
        } catch (FontException e) {
            refusals = e.problems().stream().map(Object::toString).toList();
        }
        TextTable table = new TextTable();
        diagnoses.forEach(d -> table.row(d.state().sign(), d.subject(), d.found()));
        table.lines("").forEach(command.getOut()::println);
        diagnoses.stream()
                .filter(d -> !d.advice().isEmpty())
                .map(d -> d.state().sign() + " " + d.advice())
                .forEach(command.getErr()::println);
        refusals.forEach(command.getErr()::println);
        boolean unfit = !refusals.isEmpty() || diagnoses.stream().anyMatch(d -> d.state() == Diagnosis.State.UNFIT);
        command.getErr().println(unfit ? "有不能用的地方，见上。/ Something does not work, see above." : "可以使用。/ Fit for use.");
        return unfit ? 1 : 0;
    }
}
