package org.amnok.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Supplier;
import org.amnok.workspace.output.PictureExport;
import picocli.CommandLine;

/// The command line as a whole: reads the arguments, runs one command, and tells problems on
/// stderr, one line each.
public final class Cli {
    /// Exit code: done.
    static final int DONE = 0;

    /// Exit code: a problem, told on stderr.
    static final int PROBLEM = 1;

    /// Exit code: the command was not understood.
    static final int WRONG_USAGE = 2;

    private final CommandLine commands;

    /// @param exports makes what draws pictures, when it is needed
    /// @param environment the environment variables, which tell whether there is a display
    public Cli(
            MapWindow window,
            Supplier<PictureExport> exports,
            Map<String, String> environment,
            PrintWriter out,
            PrintWriter err) {
        var startedNanos = System.nanoTime();
        commands =
                new CommandLine(
                                new AmnokCommand(window, new Display(environment), startedNanos)
                                        .spec)
                        .addSubcommand(new CommandLine(new NewCommand().spec))
                        .addSubcommand(new CommandLine(new ImportCommand().spec))
                        .addSubcommand(new CommandLine(new MergeCommand().spec))
                        .addSubcommand(new CommandLine(new BaseCommand().spec))
                        .addSubcommand(new CommandLine(new StyleCommand().spec))
                        .addSubcommand(
                                new CommandLine(new RenderCommand(exports, startedNanos).spec))
                        .addSubcommand(new CommandLine(new ExportCommand(exports).spec))
                        .addSubcommand(new CommandLine(new InfoCommand().spec))
                        .addSubcommand(new CommandLine(new IdentifyCommand().spec))
                        .addSubcommand(new CommandLine(new CheckCommand().spec))
                        .setOut(out)
                        .setErr(err)
                        .setParameterExceptionHandler(Problems::reportWrongUsage)
                        .setExecutionExceptionHandler(Problems::reportFailure);
    }

    /// Runs one command.
    ///
    /// @return the exit code: 0 done, 1 a problem, 2 wrong usage
    public int run(String... arguments) {
        return commands.execute(arguments);
    }
}
