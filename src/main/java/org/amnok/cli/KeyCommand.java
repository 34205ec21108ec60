package org.amnok.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amnok.courier.OwnKey;
import org.amnok.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok key`: makes a key to which others can pack.
final class KeyCommand implements Callable<Integer> {
    private final PositionalParamSpec file = Arguments.file(0, "KEYFILE", "courier.cli_key_out");
    final CommandSpec spec = Arguments.command("key", this, file);

    KeyCommand() {
        spec.usageMessage().description(Messages.text("courier.cli_key"));
    }

    @Override
    public Integer call() {
        var key = OwnKey.make(file.<Path>getValue());
        var out = spec.commandLine().getOut();
        out.println(Messages.text("courier.your_key"));
        out.println(key.text());
        out.println(Messages.text("courier.fingerprint", key.fingerprint()));
        return Cli.DONE;
    }
}
