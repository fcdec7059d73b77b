package io.github.zongshu.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code zongshu}. */
@Command(
        name = "zongshu",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            InitCommand.class,
            BuildCommand.class,
            AuditCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            CheckCommand.class,
            ScanCommand.class,
            FormCommand.class,
            SchemaCommand.class,
            DoctorCommand.class
        },
        description = {"把一份活动数据文件做成 Word、Excel、PDF 和图表。", "Makes Word, Excel, PDF and charts of one campaign file."})
public final class Zongshu {
    private Zongshu() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /**
     * Runs the command.
     *
     * @param args as typed
     * @param out for what was asked for; written as UTF-8
     * @param err for problems, remarks and progress; written as UTF-8
     * @return 0 done, 1 problems in the input or with the files, 2 the command was called wrongly; of {@code diff} 0 no
     *     difference, 1 differences, 2 everything else
     */
    static int run(String[] args, PrintStream out, PrintStream err) {
        CommandLine command = new CommandLine(new Zongshu());
        command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler(new Failures());
        return command.execute(args);
    }
}
