package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.files.DeviceFiles;
import org.amnok.files.Failures;
import org.amnok.files.OutputRules;
import org.amnok.files.OwnerOnly;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.chain.SignedEnds;
import org.amnok.store.history.HistoryReport;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok sign`: signs the history of a project as it is now.
final class SignCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final OptionSpec key = optional("--key", "KEYFILE", Path.class, "signing.cli_key");
    private final OptionSpec name = text("--name", "NAME", "signing.cli_name");
    private final TimeStamping stamping = takes(new TimeStamping());
    private final OptionSpec replace = replace();

    SignCommand() {
        super("sign");
        describe("signing.cli_sign");
    }

    /// The one of this device where none is named; its folder is made for it.
    private Path keyFile() {
        Path named = key.getValue();
        if (named != null) {
            return named;
        }
        var own = DeviceFiles.signingKey().orElseThrow(() -> wrong("signing.name_another_file"));
        var folder = own.resolveSibling("");
        try {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
        } catch (IOException e) {
            throw new ProblemException(Failures.problem(e), e);
        }
        return own;
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        var history = ProjectStore.checkHistory(file, "");
        if (!history.problems().isEmpty()) {
            history.problems().forEach(problem -> Problems.report(line(), problem));
            return Cli.PROBLEM;
        }
        if (stamping.isAsked()) {
            var end = history.entries() == 0 ? "" : history.head();
            var rules = OutputRules.ofCommand(replace.<Boolean>getValue(), List.of(file));
            stamping.run(file, end, rules, out());
        } else {
            sign(file, history);
        }
        return Cli.DONE;
    }

    private void sign(Path file, HistoryReport history) {
        var device = DeviceKey.of(keyFile());
        var time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.saveSettings(SignedEnds.signed(device, history.head(), time, name.getValue()));
        }
        say("signing.signed_by", history.entries(), name.getValue(), device.fingerprint(), time);
    }
}
