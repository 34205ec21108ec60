package org.amnok.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.store.sqlite.Seals;
import org.amnok.words.Messages;
import org.amnok.workspace.handover.Handover;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok pack`: packs a whole project so that only some people can open it.
final class PackCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project(Messages.text("cli.the_project"));
    private final OptionSpec to = several("--to", "KEY|NAME", "courier.cli_to");
    private final OptionSpec known = several("--know", "NAME=KEY", "courier.cli_know");
    private final OptionSpec out =
            Arguments.optionalFile("--out", Messages.text("courier.cli_pack_out"));
    final CommandSpec spec = Arguments.command("pack", this, project, to, known, out);

    PackCommand() {
        spec.usageMessage().description(Messages.text("courier.cli_pack"));
    }

    private static OptionSpec several(String name, String label, String key) {
        return OptionSpec.builder(name)
                .type(String[].class)
                .arity("1..*")
                .paramLabel(label)
                .description(Messages.text(key))
                .build();
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        if (Seals.isSealed(file)) {
            throw new ProblemException(
                    new Problem(
                            Messages.text("courier.is_sealed", file.getFileName()),
                            file.toString(),
                            Messages.text("courier.unseal_first")));
        }
        var handover = new Handover(file);
        var changed = changed();
        if (!changed.isEmpty()) {
            handover.know(changed);
        }
        Path packed = out.getValue();
        if (packed == null) {
            tell(handover.people());
            return Cli.DONE;
        }
        var people = handover.named(list(to));
        handover.pack(people, packed, new ErrProgress(spec.commandLine().getErr()));
        spec.commandLine().getOut().println(Messages.text("courier.packed", packed));
        tell(people);
        return Cli.DONE;
    }

    private static List<String> list(OptionSpec option) {
        String[] values = option.getValue();
        return values == null ? List.of() : List.of(values);
    }

    private Map<String, String> changed() {
        var changed = new LinkedHashMap<String, String>();
        for (var each : list(known)) {
            var at = each.indexOf('=');
            var name = at < 0 ? each : each.substring(0, at).strip();
            changed.put(name, at < 0 ? "" : each.substring(at + 1).strip());
        }
        return changed;
    }

    private void tell(Map<String, PersonKey> people) {
        var lines = spec.commandLine().getOut();
        people.forEach(
                (name, key) ->
                        lines.println(
                                name
                                        + "\t"
                                        + key.text()
                                        + "\t"
                                        + Messages.text("courier.fingerprint", key.fingerprint())));
        lines.flush();
    }
}
