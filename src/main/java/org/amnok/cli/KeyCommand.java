package org.amnok.cli;

import java.nio.file.Path;
import org.amnok.courier.OwnKey;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok key`: makes a key to which others can pack.
final class KeyCommand extends Subcommand {
    private final PositionalParamSpec file = file(0, "KEYFILE", "courier.cli_key_out");

    KeyCommand() {
        super("key");
        describe("courier.cli_key");
    }

    @Override
    public Integer call() {
        var key = OwnKey.make(file.<Path>getValue());
        say("courier.your_key");
        out().println(key.text());
        say("courier.fingerprint", key.fingerprint());
        return Cli.DONE;
    }
}
