package org.amnok.cli;

import java.nio.file.Path;
import org.amnok.store.SealedProjects;
import org.amnok.store.sqlite.Seals;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok unseal`: writes a sealed project as a GeoPackage, which everybody can read.
final class UnsealCommand extends Subcommand {
    private final PositionalParamSpec project =
            file(0, "PROJECT.amnok", "seal.cli_the_sealed_project");
    private final OptionSpec out = file("--out", "PROJECT.gpkg", "cli.the_file_to_make");

    UnsealCommand() {
        super("unseal");
        describe("seal.cli_unseal_a_project");
    }

    @Override
    public Integer call() {
        Path sealed = project.getValue();
        Path plain = out.getValue();
        SealCommand.demandSealed(this, sealed);
        if (Seals.isSealed(plain)) {
            throw wrong("seal.cli_name_must_not_end", plain);
        }
        SealedProjects.unseal(sealed, plain);
        say("seal.cli_unsealed", plain);
        return Cli.DONE;
    }
}
