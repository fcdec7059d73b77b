package io.github.zongshu.cli;

import io.github.zongshu.file.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zongshu init}: a commented campaign file to begin from, which can be built as it is. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = {
            "写一份带说明的活动数据文件，可直接生成成品，照着改成自己的。",
            "Writes a commented campaign file that can be built as it is, to be changed into your own."
        },
        footer = {"", "例 / example:", "  zongshu init 年终综述.yaml"})
final class InitCommand implements Callable<Integer> {
    private static final String TEMPLATE = "campaign.yaml";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = TEMPLATE,
            description = {
                "要写的文件（默认 ${DEFAULT-VALUE}）；已有的文件不会覆盖。",
                "The file to write (default ${DEFAULT-VALUE}); one that exists is never replaced."
            })
    private Path file = Path.of(TEMPLATE);

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "spec").commandLine();
        if (Files.exists(file)) {
            throw new ParameterException(
                    command,
                    file + " 已有，没有改动；换个文件名，或先把它移开 / " + file
                            + " exists and was left alone; choose another name, or move it away");
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (InputStream template = Objects.requireNonNull(InitCommand.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            AtomicFile.write(file, template::transferTo);
        }
        command.getOut().println(file);
        command.getErr().println("改好后 / then:");
        command.getErr().println("  zongshu audit " + file);
        command.getErr().println("  zongshu build " + file + " --out 文件");
        return 0;
    }
}
