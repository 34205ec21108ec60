package org.amnok.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.courier.Courier;
import org.amnok.courier.OwnKey;
import org.amnok.files.PrivateFolder;
import org.amnok.store.ProjectStore;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok unpack`: opens what was packed to a person, into a new file or merged into a project.
final class UnpackCommand implements Callable<Integer> {
    private static final String PROJECT = ".gpkg";

    private final PositionalParamSpec packed =
            Arguments.file(0, "PACKED.age", "courier.cli_packed");
    private final OptionSpec key = Arguments.file("--key", "KEYFILE", "courier.cli_own_key");
    private final OptionSpec out =
            Arguments.optional("--out", "FILE", Path.class, "courier.cli_unpack_out");
    private final OptionSpec into =
            Arguments.optional("--into", "FILE", Path.class, "courier.cli_into");
    final CommandSpec spec = Arguments.command("unpack", this, packed, key, out, into);

    UnpackCommand() {
        spec.usageMessage().description(Messages.text("courier.cli_unpack"));
    }

    @Override
    public Integer call() {
        @Nullable Path target = out.getValue();
        @Nullable Path project = into.getValue();
        if ((target == null) == (project == null)) {
            throw Problems.wrongUsage(spec.commandLine(), "courier.out_or_into");
        }
        return target == null ? merge(project) : unpack(target);
    }

    private int unpack(Path target) {
        Courier.unpack(packed.getValue(), OwnKey.read(key.getValue()), target, progress());
        spec.commandLine().getOut().println(Messages.text("courier.unpacked", target));
        return Cli.DONE;
    }

    private ErrProgress progress() {
        return new ErrProgress(spec.commandLine().getErr());
    }

    /// By way of a private folder: only a file can be merged.
    private int merge(@Nullable Path project) {
        Path from = packed.getValue();
        try (var folder = PrivateFolder.of(from)) {
            var stem = from.getFileName().toString().replaceFirst("\\.age$", "");
            var plain = folder.file(stem.endsWith(PROJECT) ? stem : stem + PROJECT);
            Courier.unpack(from, OwnKey.read(key.getValue()), plain, progress());
            var check = ProjectStore.check(plain);
            if (!check.isEmpty()) {
                check.forEach(problem -> Problems.report(spec.commandLine(), problem));
                return Cli.PROBLEM;
            }
            return new CommandLine(new MergeCommand().spec)
                    .setOut(spec.commandLine().getOut())
                    .setErr(spec.commandLine().getErr())
                    .setExecutionExceptionHandler(spec.commandLine().getExecutionExceptionHandler())
                    .execute(String.valueOf(project), plain.toString());
        }
    }
}
