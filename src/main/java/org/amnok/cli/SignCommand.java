package org.amnok.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.chain.DeviceKey;
import org.amnok.store.chain.SignedEnds;
import org.amnok.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok sign`: signs the history of a project as it is now.
final class SignCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project(Messages.text("cli.the_project"));
    private final OptionSpec key =
            OptionSpec.builder("--key")
                    .type(Path.class)
                    .arity("1")
                    .required(true)
                    .paramLabel("KEYFILE")
                    .description(Messages.text("signing.cli_key"))
                    .build();
    private final OptionSpec name =
            Arguments.value("--name", "NAME", String.class, "", Messages.text("signing.cli_name"))
                    .build();
    final CommandSpec spec = Arguments.command("sign", this, project, key, name);

    SignCommand() {
        spec.usageMessage().description(Messages.text("signing.cli_sign"));
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        var history = ProjectStore.checkHistory(file, "");
        if (!history.problems().isEmpty()) {
            history.problems().forEach(problem -> Problems.report(spec.commandLine(), problem));
            return Cli.PROBLEM;
        }
        var device = DeviceKey.of(key.getValue());
        var time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.saveSettings(SignedEnds.signed(device, history.head(), time, name.getValue()));
        }
        spec.commandLine()
                .getOut()
                .println(
                        Messages.text(
                                "signing.signed_by",
                                history.entries(),
                                name.getValue(),
                                device.fingerprint(),
                                time));
        return Cli.DONE;
    }
}
