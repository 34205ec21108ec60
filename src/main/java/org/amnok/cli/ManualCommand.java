package org.amnok.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.amnok.files.OutputRules;
import org.amnok.manual.Manual;
import org.amnok.manual.ManualPage;
import org.amnok.release.OutputFile;
import org.amnok.words.Messages;
import picocli.CommandLine.Model.OptionSpec;

/// `amnok manual`: writes the manual as pages for a browser.
final class ManualCommand extends Subcommand {
    private final OptionSpec out =
            file("--out", "DIR|FILE.html", "cli.a_page_or_a_folder_for_four");
    private final OptionSpec replace = replace();

    ManualCommand() {
        super("manual");
        describe("cli.write_the_manual");
    }

    @Override
    public Integer call() throws IOException {
        Path target = out.getValue();
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(".html")) {
            write(target, ManualPage.of(Messages.language()));
            return Cli.DONE;
        }
        Files.createDirectories(target);
        for (var language : Manual.LANGUAGES) {
            write(target.resolve(ManualPage.name(language)), ManualPage.ofFolder(language));
        }
        return Cli.DONE;
    }

    private void write(Path file, String page) {
        var rules = OutputRules.ofCommand(replace.<Boolean>getValue(), List.of());
        OutputFile.ofNoProject(file, rules).write(output -> output.write(page.getBytes(UTF_8)));
    }
}
