package org.amnok.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Opening;
import org.amnok.seal.Passphrase;
import org.amnok.seal.SealKey;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.handover.SealedPeople;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok reseal`: changes who can open a sealed project. Who is added is let in; anything else
/// seals it anew under another key.
final class ResealCommand extends Subcommand {
    private final PositionalParamSpec project =
            file(0, "PROJECT.amnok", "seal.cli_the_sealed_project");
    private final OptionSpec to = people("--to", "seal.cli_to");
    private final OptionSpec without = people("--remove", "seal.cli_remove");
    private final OptionSpec isChanged = flag("--change-passphrase", "seal.cli_change_passphrase");
    private final OptionSpec passphraseFile =
            optional("--new-passphrase-file", "FILE", Path.class, "seal.cli_new_passphrase_file");

    ResealCommand() {
        super("reseal");
        describe("seal.cli_reseal");
    }

    @Override
    public Integer call() {
        Path sealed = project.getValue();
        SealCommand.demandSealed(this, sealed);
        var handover = Handover.of(sealed);
        var people = new SealedPeople(sealed);
        var more = named(handover, to);
        var less = named(handover, without);
        Path newWords = passphraseFile.getValue();
        var watch = progress();
        boolean isNew = newWords != null || isChanged.<Boolean>getValue();
        if (!more.isEmpty() && less.isEmpty() && !isNew) {
            people.let(more, watch);
        } else {
            try (var passphrase =
                    isNew ? PassphraseQuestion.forNew(sealed, newWords) : present(sealed)) {
                var words = people.reseal(passphrase, more, less, watch);
                SealCommand.tell(this, sealed, words);
            }
            say("seal.cli_older_copies");
        }
        people.lines().forEach(out()::println);
        return Cli.DONE;
    }

    private static Collection<PersonKey> named(Handover handover, OptionSpec option) {
        List<String> meant = values(option);
        return meant.isEmpty() ? List.of() : handover.named(meant).keySet();
    }

    /// The one that it has, which stays: who opened it with a key is asked for it now.
    private Passphrase present(Path sealed) {
        return Opening.made(
                PassphraseQuestion.present(sealed, line().getParseResult()),
                passphrase -> {
                    SealKey.requirePassphrase(sealed, passphrase);
                    return passphrase;
                });
    }
}
