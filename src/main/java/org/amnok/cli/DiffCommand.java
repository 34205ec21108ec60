package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.amnok.domain.Secret;
import org.amnok.exchange.difference.DifferenceFile;
import org.amnok.exchange.difference.Differences;
import org.amnok.files.FileNames;
import org.amnok.files.OutputRules;
import org.amnok.layout.PictureFiles;
import org.amnok.map.ground.BaseMap;
import org.amnok.release.Outbox;
import org.amnok.words.Messages;
import org.amnok.workspace.difference.ComparedFile;
import org.amnok.workspace.output.DifferencePage;
import org.amnok.workspace.output.PictureExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok diff`: tells what differs between two projects or files.
final class DiffCommand extends Subcommand {
    private final PositionalParamSpec first = file(0, "BEFORE", "difference.cli_before");
    private final PositionalParamSpec second = file(1, "AFTER", "difference.cli_after");
    private final OptionSpec report =
            optional("--report", "FILE", Path.class, "difference.cli_report");
    private final OptionSpec replace = replace();
    private final OptionSpec page = optional("--out", "FILE", Path.class, "difference.cli_out");
    private final OptionSpec title = title("dossier.option_title");
    private final OptionSpec language = language();
    private final MadeOption made = takes(new MadeOption());
    private final ReleaseOptions release = takes(new ReleaseOptions());
    private final Supplier<PictureExport> exports;

    /// @param exports makes what releases, when it is needed
    DiffCommand(Supplier<PictureExport> exports) {
        super("diff");
        this.exports = exports;
        describe("difference.cli_command", "difference.cli_matching");
    }

    @Override
    public Integer call() {
        Path before = first.getValue();
        Path after = second.getValue();
        @Nullable Path file = report.getValue();
        if (file != null) {
            requireWritable(file, before, after);
        }
        demand(page, title, language, made.spec);
        demand(page, release.allOptions());
        @Nullable Path picture = page.getValue();
        if (picture != null) {
            requirePage(picture, before, after);
        }
        var sites = List.copyOf(BaseMap.load().sites());
        var secret =
                ComparedFile.secret(before)
                        .or(() -> ComparedFile.secret(after))
                        .orElseGet(() -> Secret.of(new byte[Secret.BYTES]));
        var one = ComparedFile.of(before, sites, secret);
        var other = ComparedFile.of(after, sites, secret);
        var found = one.to(other);
        var told = new DifferenceFile(before, after, found);
        List.of(one, other).forEach(this::note);
        if (file != null) {
            told.write(file);
        }
        if (file == null && picture == null) {
            told.lines().forEach(out()::println);
        } else {
            out().println(told.summary());
        }
        if (picture != null) {
            writePage(found, before, after, picture);
        }
        return Cli.DONE;
    }

    private void requirePage(Path file, Path before, Path after) {
        if (!PictureFiles.ENDINGS.contains(FileNames.ending(file))) {
            throw wrong("cli.out_end_the_name_in", String.join(", .", PictureFiles.ENDINGS));
        }
        if (!ComparedFile.isProject(after)) {
            throw wrong("difference.page_of_project");
        }
        rules(before, after).require(file);
    }

    private OutputRules rules(Path before, Path after) {
        return OutputRules.ofCommand(replace.<Boolean>getValue(), List.of(before, after));
    }

    /// What is on the page leaves, as of the later project.
    private void writePage(Differences found, Path before, Path after, Path file) {
        if (found.all().isEmpty()) {
            note("difference.no_page");
            return;
        }
        try (var outbox = new Outbox();
                var pages = DifferencePage.of(exports.get().pages(), after, found)) {
            var terms = release.terms(line(), pages.state().contents());
            var done =
                    exports.get()
                            .releases()
                            .release(terms, pages.choice().by(release.author()))
                            .to(rules(before, after), outbox);
            var day = made.day(line());
            pages.write(done, language.getValue(), title.getValue(), day, file);
            new Leaving(line(), release, after).send(List.of(file), done, outbox);
            new ReleaseReporter(line()).report(done);
        }
    }

    private void requireWritable(Path file, Path before, Path after) {
        if (!DifferenceFile.ENDINGS.contains(FileNames.ending(file))) {
            throw wrong("difference.end_the_name_in", String.join(", .", DifferenceFile.ENDINGS));
        }
        rules(before, after).require(file);
    }

    private void note(ComparedFile file) {
        file.notes()
                .forEach(
                        words ->
                                err().println(
                                                Messages.text(
                                                        "common.note_2",
                                                        file.file() + " · " + words)));
    }
}
