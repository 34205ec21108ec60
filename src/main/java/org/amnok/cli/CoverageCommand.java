package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.exchange.observation.ChangeFile;
import org.amnok.exchange.observation.CoverageFile;
import org.amnok.exchange.observation.ObservationAnswer;
import org.amnok.files.FileNames;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.strip.StripSheet;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedObservations;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.ObservationExport;
import org.amnok.workspace.output.PictureExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok coverage`: how much of a river's banks was looked at, and what was seen there. What it
/// tells is that of observations as they may leave.
final class CoverageCommand extends Subcommand {
    private static final Set<String> TEXTS = Set.of("txt", "csv", "json");
    private static final double DPI = 96;

    private final PositionalParamSpec project = project("cli.the_project");
    private final CoverageOptions asked = takes(new CoverageOptions());
    private final ReleaseOptions release = takes(new ReleaseOptions());
    private final SoundProject sound = takes(new SoundProject());
    private final OptionSpec out = optional("--out", "FILE", Path.class, "looks.option_out");
    private final FilterOption filter = takes(FilterOption.ofPage());
    private final OptionSpec language =
            value("--lang", "LANG", OptionType.LANGUAGE, "en", "looks.option_language");
    private final OptionSpec theme =
            value("--theme", "THEME", OptionType.THEME, "light", "looks.option_theme");
    private final OptionSpec width =
            value("--width", "PIXELS", Integer.class, "1200", "looks.option_width");
    private final OptionSpec dpi = value("--dpi", "DPI", Double.class, "96", "looks.option_dpi");
    private final OptionSpec note = text("--note", "TEXT", "looks.option_note");
    private final OptionSpec replace = replace();
    private final Supplier<PictureExport> exports;

    /// @param exports makes what lets data leave, when it is needed
    CoverageCommand(Supplier<PictureExport> exports) {
        super("coverage");
        this.exports = exports;
        describe("looks.coverage_command", "looks.coverage_counts_only");
    }

    @Override
    public Integer call() {
        Path path = project.getValue();
        @Nullable Path file = out.getValue();
        asked.river(line());
        if (file != null
                && !TEXTS.contains(FileNames.ending(file))
                && !PictureFiles.ENDINGS.contains(FileNames.ending(file))) {
            throw wrong("looks.end_the_name_in");
        }
        if (asked.compared(line()).isPresent()
                && file != null
                && !TEXTS.contains(FileNames.ending(file))) {
            throw wrong("looks.a_comparison_is_text");
        }
        sound.require(path, err());
        try (var outbox = new Outbox()) {
            var done = made(path, file, outbox);
            if (file != null) {
                new Leaving(line(), release, path).send(List.of(file), done, outbox);
            }
        }
        return Cli.DONE;
    }

    private Release made(Path path, @Nullable Path file, Outbox outbox) {
        try (var workspace = Workspace.open(path, Access.READ_ONLY)) {
            var state = workspace.state();
            var rules = rules(replace, state.file(), state.contents());
            if (file != null) {
                rules.require(file);
            }
            var terms = release.terms(line(), state.contents());
            var export = exports.get().looks();
            var looks = export.looks(terms, state.contents());
            var metres = export.metres(asked.river(line()));
            var question = asked.question(line(), metres);
            var coverage = CoverageCount.of(question, looks.onBanks());
            var told = new CoverageFile(coverage, metres, looks.gridMetres());
            var answer = compared(told, looks);
            var isStrip = file != null && !TEXTS.contains(FileNames.ending(file));
            var made = isStrip ? shown(export, terms, state) : none(export, terms, state);
            var leaving = file == null ? made : made.to(rules, outbox);
            if (file != null && isStrip) {
                export.write(leaving, coverage.question(), looks, look(told), file);
            } else if (file != null) {
                export.write(leaving, file, text(answer, FileNames.ending(file)));
            }
            out().println(told(answer));
            if (looks.heldBack() > 0) {
                note("looks.looks_stay", looks.heldBack());
            }
            return leaving;
        }
    }

    /// Beside what observations of another period say, when it is asked for.
    private ObservationAnswer compared(CoverageFile told, ReleasedObservations looks) {
        var b = told.coverage();
        return asked.compared(line())
                .<ObservationAnswer>map(
                        period -> {
                            var a = CoverageCount.of(b.question().of(period), looks.onBanks());
                            return new ChangeFile(
                                    CoverageChange.of(a, b), told.riverMetres(), told.gridMetres());
                        })
                .orElse(told);
    }

    private Release none(ObservationExport export, ReleaseTerms terms, WorkspaceState state) {
        return export.release(terms, state, release.author());
    }

    private Release shown(ObservationExport export, ReleaseTerms terms, WorkspaceState state) {
        var passing = filter.filter(line(), state.contents());
        return export.release(terms, passing, state, release.author());
    }

    private StripSheet.Look look(CoverageFile told) {
        Language words = language.getValue();
        double pixels = width.<Integer>getValue();
        double resolution = dpi.<Double>getValue();
        return new StripSheet.Look(
                pixels / resolution * DPI,
                resolution,
                words,
                theme.getValue(),
                notes(told, words),
                MadeOption.today());
    }

    private List<String> notes(CoverageFile told, Language words) {
        String own = note.getValue();
        return Stream.concat(
                        Stream.of(own).filter(text -> !text.isBlank()),
                        Messages.in(words.code(), told::notesOfGate).stream())
                .toList();
    }

    /// In the language that is asked for; without one in that of the program.
    private String told(ObservationAnswer answer) {
        Language words = language.getValue();
        return line().getParseResult().hasMatchedOption("--lang")
                ? Messages.in(words.code(), answer::told)
                : answer.told();
    }

    private static String text(ObservationAnswer told, String ending) {
        return switch (ending) {
            case "csv" -> told.csv();
            case "json" -> told.json();
            default -> told.txt();
        };
    }
}
