package org.amnok.cli;

import java.nio.file.Path;
import org.amnok.courier.OwnKey;
import org.amnok.files.PrivateFolder;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.handover.UnpackedProject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok unpack`: opens what was packed to a person, into a new file or merged into a project.
final class UnpackCommand extends Subcommand {
    private static final String PROJECT = ".gpkg";

    private final PositionalParamSpec packed = file(0, "PACKED.age", "courier.cli_packed");
    private final OptionSpec key = file("--key", "KEYFILE", "courier.cli_own_key");
    private final OptionSpec out = optional("--out", "FILE", Path.class, "courier.cli_unpack_out");
    private final OptionSpec into = optional("--into", "FILE", Path.class, "courier.cli_into");

    UnpackCommand() {
        super("unpack");
        describe("courier.cli_unpack");
    }

    @Override
    public Integer call() {
        @Nullable Path target = out.getValue();
        @Nullable Path project = into.getValue();
        if ((target == null) == (project == null)) {
            throw wrong("courier.out_or_into");
        }
        return target == null ? merge(project) : unpack(target);
    }

    private int unpack(Path target) {
        UnpackedProject.write(packed.getValue(), OwnKey.read(key.getValue()), target, progress());
        say("courier.unpacked", target);
        return Cli.DONE;
    }

    /// By way of a private folder: only a file can be merged.
    private int merge(@Nullable Path project) {
        Path from = packed.getValue();
        try (var folder = PrivateFolder.of(from)) {
            var stem = from.getFileName().toString().replaceFirst("\\.age$", "");
            var plain = folder.file(stem.endsWith(PROJECT) ? stem : stem + PROJECT);
            UnpackedProject.write(from, OwnKey.read(key.getValue()), plain, progress());
            var check = ProjectStore.check(plain);
            if (!check.isEmpty()) {
                check.forEach(problem -> Problems.report(line(), problem));
                return Cli.PROBLEM;
            }
            return new CommandLine(new MergeCommand().spec)
                    .setOut(out())
                    .setErr(err())
                    .setExecutionExceptionHandler(line().getExecutionExceptionHandler())
                    .execute(String.valueOf(project), plain.toString());
        }
    }
}
