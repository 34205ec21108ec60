package org.amnok.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.store.chain.UnsignedEnds;
import org.amnok.workspace.output.PictureExport;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// The command line as a whole: reads the arguments, runs one command, and tells problems on
/// stderr, one line each.
public final class Cli {
    /// Exit code: done.
    static final int DONE = 0;

    /// Exit code: a problem, told on stderr.
    static final int PROBLEM = 1;

    /// Exit code: the command was not understood.
    static final int WRONG_USAGE = 2;

    private final Supplier<CommandLine> program;
    private final PrintWriter out;
    private final PrintWriter err;

    /// Each is put together when it is typed: that takes longer than most of them run.
    private final Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();

    /// @param exports makes what draws pictures, when it is needed
    /// @param environment the environment variables, which tell whether there is a display
    /// @param out and err: each line is flushed when it is told
    public Cli(
            MapWindow window,
            Supplier<PictureExport> exports,
            Map<String, String> environment,
            PrintWriter out,
            PrintWriter err) {
        var startedNanos = System.nanoTime();
        var display = new Display(environment);
        program = () -> new CommandLine(new AmnokCommand(window, display, startedNanos).spec);
        this.out = out;
        this.err = err;
        commands.put("new", () -> new NewCommand().spec);
        commands.put("import", () -> new ImportCommand().spec);
        commands.put("expunge", () -> new ExpungeCommand().spec);
        commands.put("merge", () -> new MergeCommand().spec);
        commands.put("diff", () -> new DiffCommand(exports).spec);
        commands.put("basemap", () -> new BaseCommand().spec);
        commands.put("style", () -> new StyleCommand().spec);
        commands.put("render", () -> new RenderCommand(exports, startedNanos).spec);
        commands.put("export", () -> new ExportCommand(exports).spec);
        commands.put("observations", () -> new ObservationsCommand(exports).spec);
        commands.put("coverage", () -> new CoverageCommand(exports).spec);
        commands.put("ask", () -> new AskCommand(exports).spec);
        commands.put("report", () -> new DossierCommand(exports).spec);
        commands.put("sign", () -> new SignCommand().spec);
        commands.put("key", () -> new KeyCommand().spec);
        commands.put("pack", () -> new PackCommand().spec);
        commands.put("unpack", () -> new UnpackCommand().spec);
        commands.put("share", () -> new ShareCommand().spec);
        commands.put("sync", () -> new SyncCommand(environment).spec);
        commands.put("info", () -> new InfoCommand().spec);
        commands.put("seal", () -> new SealCommand().spec);
        commands.put("reseal", () -> new ResealCommand().spec);
        commands.put("unseal", () -> new UnsealCommand().spec);
        commands.put("identify", () -> new IdentifyCommand().spec);
        commands.put("check", () -> new CheckCommand().spec);
        commands.put("manual", () -> new ManualCommand().spec);
    }

    /// The arguments by the names of today; `help COMMAND` asks as `COMMAND --help` does.
    private String[] read(String... arguments) {
        var today = FormerNames.replaced(arguments);
        if (today.length == 0 || !today[0].equals("help")) {
            return today;
        }
        if (today.length == 1) {
            return new String[] {"--help"};
        }
        return new String[] {today[1], commands.containsKey(today[1]) ? "--help" : today[0]};
    }

    /// Runs one command.
    ///
    /// @return the exit code: 0 done, 1 a problem, 2 wrong usage
    public int run(String... arguments) {
        var line = program.get();
        var today = read(arguments);
        needed(today).forEach(command -> line.addSubcommand(new CommandLine(command.get())));
        return line.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Problems::reportWrongUsage)
                .setExecutionExceptionHandler(Problems::reportFailure)
                .setExecutionStrategy(Cli::runUnlocked)
                .execute(today);
    }

    /// The window needs no command; where none is named, all: they are to be listed.
    private Collection<Supplier<CommandSpec>> needed(String... arguments) {
        if (arguments.length == 0) {
            return List.of();
        }
        var typed = commands.get(arguments[0]);
        if (typed != null) {
            return List.of(typed);
        }
        var opens = !arguments[0].startsWith("-");
        var more = List.of(arguments).subList(1, arguments.length);
        return opens && more.stream().allMatch("--timing"::equals) ? List.of() : commands.values();
    }

    private static int runUnlocked(ParseResult parsed) {
        try {
            PassphraseQuestion.ask(parsed);
        } catch (ProblemException e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
        try {
            return new RunLast().execute(parsed);
        } finally {
            var line = parsed.commandSpec().commandLine();
            UnsignedEnds.toTell().forEach(unsigned -> Problems.report(line, unsigned));
        }
    }
}
