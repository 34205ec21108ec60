package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.Side;
import org.amnok.files.OutputRules;
import org.amnok.files.OwnerOnly;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.merge.MergePlan;
import org.amnok.workspace.merge.MergeReport;
import org.amnok.workspace.merge.ProjectMerge;
import org.amnok.workspace.merge.ProjectMerge.Preference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok merge`: merges another project into one.
final class MergeCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project("The project that takes.");
    private final PositionalParamSpec other =
            Arguments.file(1, "OTHER.gpkg", "The project that is merged into it; only read.");
    private final OptionSpec dryRun =
            Arguments.flag("--dry-run", "Say what would be done, and do nothing.");
    private final OptionSpec prefer =
            Arguments.value(
                            "--prefer",
                            "SIDE",
                            Preference.class,
                            "",
                            "What counts where both sides changed a field: here, there or newest."
                                    + " Without it, it stays as it is here, is told, and is asked"
                                    + " again next time.")
                    .converters(new PreferenceCode())
                    .build();
    private final OptionSpec report =
            OptionSpec.builder("--report")
                    .type(Path.class)
                    .arity("1")
                    .paramLabel("FILE")
                    .description(
                            "Write everything into a text file: conflicts with both values, and what"
                                    + " was deleted on one side.")
                    .build();
    private final SoundProject sound = new SoundProject();
    private final OptionSpec replace = Arguments.replace();
    private final OptionSpec sign =
            Arguments.value(
                            "--sign",
                            "NAME",
                            String.class,
                            "",
                            "The name that the history keeps with the merge; none when not given.")
                    .build();
    final CommandSpec spec =
            Arguments.command(
                    "merge",
                    this,
                    project,
                    other,
                    dryRun,
                    prefer,
                    report,
                    replace,
                    sound.damaged,
                    sign);

    MergeCommand() {
        spec.usageMessage()
                .description(
                        "Merge another project into one, record by record, by their UUIDs.",
                        "What only one side changed is taken. Where both changed a field, both"
                                + " values are told, with who wrote them and when; a value that"
                                + " loses by --prefer stays in the history. Nothing is deleted."
                                + " The exit code is 0 also with open conflicts.");
    }

    @Override
    public Integer call() {
        Path into = project.getValue();
        Path from = other.getValue();
        boolean isDry = dryRun.getValue();
        Optional.ofNullable(report.<Path>getValue())
                .ifPresent(
                        OutputRules.ofCommand(replace.<Boolean>getValue(), List.of(into, from))
                                ::require);
        // Opening for writing changes bytes: what cannot be merged is found before.
        ProjectMerge.requireReadable(into, from);
        sound.require(into, spec.commandLine().getErr());
        sound.require(from, spec.commandLine().getErr());
        var geography = BaseMapGeography.of(BaseMap.load());
        try (var here =
                        Workspace.open(
                                into,
                                isDry ? Access.READ_ONLY : Access.READ_WRITE,
                                () -> geography);
                var merge = ProjectMerge.open(here, from)) {
            here.signAs(sign.getValue());
            var plan = merge.plan(Progress.NONE);
            var decisions = decisions(plan);
            var done =
                    isDry
                            ? new MergeReport(plan, decisions, 0, false, List.of())
                            : merge.apply(plan, decisions, Progress.NONE);
            if (!isDry) {
                here.keepWholeIndex().join();
            }
            report(done, into);
            write(done);
        }
        return Cli.DONE;
    }

    private Map<Question, Side> decisions(MergePlan plan) {
        @Nullable Preference preference = prefer.getValue();
        return preference == null ? Map.of() : ProjectMerge.all(plan, preference);
    }

    private void report(MergeReport done, Path into) {
        var out = spec.commandLine().getOut();
        out.println(
                (done.isDone() ? "Merged " : "Would merge ")
                        + done.plan().file()
                        + " into "
                        + into);
        done.lines().forEach(out::println);
        if (done.undecided() > 0) {
            out.println("Decide with --prefer here, there or newest, or in the window.");
        }
        out.flush();
    }

    private void write(MergeReport done) {
        @Nullable Path file = report.getValue();
        if (file != null) {
            try (var out = OwnerOnly.writer(file)) {
                for (var line : done.lines()) {
                    out.write(line + System.lineSeparator());
                }
            } catch (IOException e) {
                throw new ProblemException(
                        new Problem(
                                "The report cannot be written; the project is merged all the same",
                                file.toString(),
                                "Choose a folder where you may write."),
                        e);
            }
        }
    }
}
