package io.github.zongshu.cli;

import java.io.PrintWriter;

/** One line that is overwritten while work goes on. Only on a terminal: a log file should not fill with it. */
final class Progress {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean interactive;

    Progress(PrintWriter terminal) {
        this.terminal = terminal;
        this.interactive = System.console() != null && System.console().isTerminal();
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
