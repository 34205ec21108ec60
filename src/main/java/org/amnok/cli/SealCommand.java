package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.seal.KeyCost;
import org.amnok.store.SealedProjects;
import org.amnok.store.sqlite.Seals;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.handover.SealedPeople;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok seal`: makes a sealed project of a plain one.
final class SealCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final OptionSpec out = file("--out", "PROJECT.amnok", "seal.cli_the_sealed_project");
    private final OptionSpec to = people("--to", "seal.cli_to");

    SealCommand() {
        super("seal");
        describe("seal.cli_seal_a_project");
    }

    @Override
    public Integer call() throws IOException {
        Path plain = project.getValue();
        Path sealed = out.getValue();
        demandSealed(this, sealed);
        try (var passphrase = PassphraseQuestion.forNew(sealed, line().getParseResult())) {
            var words = SealedProjects.seal(plain, sealed, passphrase, KeyCost.USUAL);
            var others = new SealedPeople(sealed);
            letThem(others, sealed);
            tell(this, sealed, words);
            others.lines().forEach(out()::println);
        }
        say("seal.cli_plain_is_still_there", plain);
        return Cli.DONE;
    }

    /// They are looked up in the sealed project, which is of this version whatever the plain one
    /// is.
    private void letThem(SealedPeople others, Path sealed) throws IOException {
        List<String> meant = values(to);
        if (meant.isEmpty()) {
            return;
        }
        try {
            others.let(Handover.of(sealed).named(meant).keySet(), Progress.NONE);
        } catch (ProblemException e) {
            Files.delete(sealed);
            throw e;
        }
    }

    static void demandSealed(Subcommand command, Path file) {
        if (!Seals.isSealed(file)) {
            throw command.wrong("seal.cli_name_must_end", file, Seals.SUFFIX);
        }
    }

    /// What a person has to write down now.
    static void tell(Subcommand command, Path sealed, String words) {
        command.say("seal.cli_sealed", sealed);
        command.say("seal.recovery_key_told_once");
        command.out().println("  " + words);
    }
}
