package org.amnok;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.amnok.cli.Cli;

/// The program's entry point, and the only place that knows both the window and the command line.
public final class Amnok {
    private Amnok() {}

    public static void main(String[] args) {
        var cli =
                new Cli(Amnok::showWindow, System.getenv(), writer(System.out), writer(System.err));
        System.exit(cli.run(args));
    }

    private static void showWindow(Optional<Path> project, boolean closeAtFirstMap) {
        throw new UnsupportedOperationException("window " + project + closeAtFirstMap);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }
}
