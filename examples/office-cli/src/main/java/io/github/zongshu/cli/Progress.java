package io.github.zongshu.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** One line that is overwritten while work goes on. Only on a terminal: a log file should not fill with it. */
final class Progress {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean interactive;

    Progress(PrintWriter terminal) {
        this.terminal = terminal;
        this.interactive =
                Optional.ofNullable(System.console()).map(Progress::isTerminal).orElse(false);
    }

    /** Before Java 22 a console is always a terminal; since then it says so itself, by a method that 21 does not have. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Shows what is being made, as the n-th of so many. */
    void step(int number, int of, String what) {
        if (interactive) {
            terminal.print(CLEAR + "[" + number + "/" + of + "] " + what);
            terminal.flush();
        }
    }

    /** Removes the line. */
    void done() {
        if (interactive) {
            terminal.print(CLEAR);
            terminal.flush();
        }
    }
}
