package org.amnok.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.files.FileNames;
import org.amnok.files.OutputRules;
import org.amnok.store.ProjectStore;
import org.amnok.store.history.HistoryReport;
import org.amnok.store.sqlite.Seals;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;
import org.amnok.workspace.handover.SealedPeople;
import org.amnok.workspace.output.EndSheet;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok check`: says whether a project is sound.
final class CheckCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final OptionSpec noted =
            text("--noted", "NUMBER:HASH", "cli.where_the_history_ended_when");
    private final OptionSpec outsideEdits =
            flag("--accept-outside-edits", "cli.records_that_are_otherwise_than");
    private final OptionSpec sheet =
            optional("--sheet", "FILE.pdf", Path.class, "signing.cli_sheet");
    private final OptionSpec sheetName = text("--sheet-name", "NAME", "signing.cli_sheet_name");
    private final OptionSpec certificate =
            optional("--tsa-certificate", "FILE", Path.class, "signing.cli_check_tsa_certificate");
    private final OptionSpec language = language();
    private final OptionSpec replace = replace();

    CheckCommand() {
        super("check");
        describe("cli.look_for_damage_in_a_project", "cli.exit_code_0_sound_and_every");
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        demand(sheet, sheetName, language, replace);
        var rules = OutputRules.ofCommand(replace.<Boolean>getValue(), List.of(file));
        var page = Optional.ofNullable(sheet.<Path>getValue());
        page.ifPresent(rules::require);
        if (page.isPresent() && !FileNames.ending(page.get()).equals("pdf")) {
            throw wrong("map.end_the_name_in", ".pdf");
        }
        var trusted = TimeStamping.read(certificate);
        var following =
                CompletableFuture.supplyAsync(
                        () -> ProjectStore.checkHistory(file, noted.getValue(), trusted));
        var problems = new LinkedHashSet<>(ProjectStore.check(file));
        var history = Awaiting.done(following);
        problems.addAll(history.problems());
        problems.addAll(otherwise(file, history));
        if (!problems.isEmpty()) {
            problems.forEach(problem -> Problems.report(line(), problem));
            return Cli.PROBLEM;
        }
        report(file, history);
        page.ifPresent(pdf -> write(pdf, rules, history));
        return Cli.DONE;
    }

    private List<Problem> otherwise(Path file, HistoryReport history) {
        var found = new ArrayList<Problem>();
        if (history.isWiped()) {
            found.add(
                    Problem.ofPlace(
                            file.toString(),
                            "cli.the_history_is_empty_although",
                            "cli.compare_with_a_backup_copy"));
        }
        if (!outsideEdits.<Boolean>getValue()) {
            history.outside().stream()
                    .map(
                            words ->
                                    new Problem(
                                            words,
                                            file.toString(),
                                            Messages.text("cli.compare_with_a_backup_copy_if")))
                    .forEach(found::add);
        }
        return found;
    }

    private void write(Path pdf, OutputRules rules, HistoryReport history) {
        if (history.entries() == 0) {
            throw ProblemException.ofTexts("signing.sheet_nothing", "signing.sheet_edit_first");
        }
        new EndSheet(
                        history.head(),
                        LocalDate.now(ZoneOffset.UTC),
                        sheetName.getValue(),
                        language.getValue())
                .write(project.getValue(), pdf, rules);
        say("signing.sheet_written", pdf);
    }

    private void report(Path file, HistoryReport history) {
        say("cli.file_is_sound", file);
        say("cli.history_unbroken", history.entries());
        if (history.entries() > 0) {
            say("cli.history_ends_with", history.head());
        }
        history.signatures().forEach(out()::println);
        if (Seals.isSealed(file)) {
            new SealedPeople(file).lines().forEach(out()::println);
        }
        history.outside().forEach(note -> say("common.note_2", note));
    }
}
