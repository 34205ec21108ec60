package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.Side;
import org.amnok.files.OutputRules;
import org.amnok.files.OwnerOnly;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.merge.MergePlan;
import org.amnok.workspace.merge.MergeReport;
import org.amnok.workspace.merge.ProjectMerge;
import org.amnok.workspace.merge.ProjectMerge.Preference;
import org.amnok.workspace.share.OpenConflicts;
import org.amnok.workspace.share.ProjectUnion;
import org.amnok.workspace.share.ShareReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok merge`: merges another project into one.
final class MergeCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project_that_takes");
    private final PositionalParamSpec other =
            file(1, "OTHER.gpkg", "cli.the_project_that_is_merged_into");
    private final OptionSpec dryRun = dryRun();
    private final OptionSpec prefer =
            value(
                    "--prefer",
                    "SIDE",
                    OptionType.PREFERENCE,
                    "",
                    "cli.what_counts_where_both_sides");
    private final OptionSpec report =
            optional("--report", "FILE", Path.class, "cli.write_everything_into_a_text");
    private final SoundProject sound = takes(new SoundProject());
    private final OptionSpec replace = replace();
    private final OptionSpec sign = sign("cli.the_name_that_the_history_keeps_3");

    MergeCommand() {
        super("merge");
        describe("cli.merge_another_project_into_one", "cli.what_only_one_side_changed_is");
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
        sound.require(into, err());
        sound.require(from, err());
        if (isDry) {
            var watch = progress();
            var coming = ProjectUnion.dryRun(into, from, watch);
            if (coming.isPresent()) {
                tell(coming.get().lines(), from, into, false);
                return code(coming.get().report());
            }
        }
        var geography = BaseMapGeography.of(BaseMap.load());
        try (var here =
                Workspace.open(
                        into, isDry ? Access.READ_ONLY : Access.READ_WRITE, () -> geography)) {
            here.signAs(sign.getValue());
            var shared = isDry ? Optional.<ProjectUnion>empty() : ProjectUnion.of(here, from);
            if (shared.isPresent()) {
                return code(unite(shared.get(), here, from, into));
            }
            compare(here, from, into, isDry);
        }
        return Cli.DONE;
    }

    private static int code(ShareReport report) {
        return report.notes().isEmpty() ? Cli.DONE : Cli.PROBLEM;
    }

    /// What was done in the other file comes as theirs; what two said is answered as preferred.
    private ShareReport unite(ProjectUnion shared, Workspace here, Path from, Path into) {
        var report = shared.take(progress());
        var lines = ProjectUnion.lines(report, here);
        @Nullable Preference preference = prefer.getValue();
        if (preference != null) {
            var open = OpenConflicts.of(here);
            var answered = 0;
            while (!open.conflicts().isEmpty()) {
                answered += open.answer(ProjectMerge.all(open.conflicts(), preference));
            }
            lines.add(Messages.text("share.answered", answered));
        } else if (!report.questions().isEmpty()) {
            lines.add(Messages.text("cli.decide_with_prefer_here_there"));
        }
        here.keepWholeIndex().join();
        tell(lines, from, into, true);
        return report;
    }

    private void tell(List<String> lines, Path from, Path into, boolean isDone) {
        var told = new ArrayList<String>();
        told.add(Messages.text("share.merged_as_shared", from.getFileName()));
        told.addAll(lines);
        head(String.valueOf(from.getFileName()), into, isDone);
        told.forEach(out()::println);
        write(told);
    }

    private void compare(Workspace here, Path from, Path into, boolean isDry) {
        try (var merge = ProjectMerge.open(here, from)) {
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
            write(done.lines());
        }
    }

    private Map<Question, Side> decisions(MergePlan plan) {
        @Nullable Preference preference = prefer.getValue();
        return preference == null ? Map.of() : ProjectMerge.all(plan, preference);
    }

    private void head(String file, Path into, boolean isDone) {
        var done = Messages.text(isDone ? "cli.merged" : "cli.would_merge");
        say("cli.into", done + file, into);
    }

    private void report(MergeReport done, Path into) {
        head(done.plan().file(), into, done.isDone());
        done.lines().forEach(out()::println);
        if (done.undecided() > 0) {
            say("cli.decide_with_prefer_here_there");
        }
    }

    private void write(List<String> lines) {
        @Nullable Path file = report.getValue();
        if (file != null) {
            try (var out = OwnerOnly.writer(file)) {
                for (var line : lines) {
                    out.write(line + System.lineSeparator());
                }
            } catch (IOException e) {
                throw ProblemException.ofPlace(
                                file.toString(),
                                "cli.the_report_cannot_be_written",
                                "cli.choose_a_folder_where_you_may")
                        .because(e);
            }
        }
    }
}
