package org.amnok.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Coded;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.files.OutputRules;
import org.amnok.release.Lift;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleaseWarning.Kind;
import org.amnok.words.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// For whom an output is and what may therefore leave, on the command line.
final class ReleaseOptions extends Arguments {
    private final OptionSpec policy =
            text("--policy", "NAME", "partner", "cli.for_whom_it_is_public_partner");
    private final OptionSpec least =
            value("--least-level", "0-4", Integer.class, "0", "cli.how_coarse_every_place_must_at");
    private final OptionSpec lift = uuids("--include", "cli.sightings_that_leave_although");
    private final OptionSpec reason = text("--reason", "TEXT", "cli.why_they_leave_kept_in_the");
    private final OptionSpec liftPublished =
            text("--include-published", "REASON", "cli.all_reports_that_somebody");
    private final OptionSpec withoutReports =
            flag("--exclude-report-details", "cli.outlet_title_and_address_of");
    private final OptionSpec summary = flag("--summary", "cli.write_out_release_txt_beside");
    private final OptionSpec unlogged = flag("--unlogged", "cli.write_the_output_even_where_the");
    private final OptionSpec sign = sign("cli.who_releases_it_for_the");

    private final OptionSpec accept =
            taken(
                    OptionSpec.builder("--accept")
                            .type(String[].class)
                            .arity("1..*")
                            .paramLabel("WARNING")
                            .description(
                                    Messages.text(
                                            "cli.write_although_this_was_found",
                                            Coded.codes(Kind.values())))
                            .build());

    /// Before the work: what would be refused after it.
    void require(OutputRules rules, Path output) {
        rules.require(output);
        if (wantsSummary()) {
            rules.require(Release.summaryOf(output));
        }
    }

    boolean wantsSummary() {
        return summary.<Boolean>getValue();
    }

    /// True when what cannot be written into the history may leave.
    boolean mayBeUnlogged() {
        return unlogged.<Boolean>getValue();
    }

    String author() {
        return sign.getValue();
    }

    /// What was decided for this release.
    ///
    /// @param contents hold the project's own policies
    /// @throws ParameterException when there is no such policy or level, or a reason is missing
    ReleaseTerms terms(CommandLine command, ProjectContents contents) {
        try {
            var all = ReleaseTerms.of(policy(command, contents)).atLeast(level(command));
            var asked = withoutReports.<Boolean>getValue() ? all.withoutTheirReports() : all;
            var terms = asked.accepting(accepted(command));
            var lifted = lifted();
            if (!lifted.equals(Lift.NONE)) {
                requireNamedPolicy(command);
            }
            if (lift.getValue() == null) {
                var given = Stream.of(reason);
                Problems.refuse(command, given, "cli.nothing_without", lift.longestName());
            }
            return terms.lifting(lifted);
        } catch (ProblemException problem) {
            throw new ParameterException(command, problem.problem().sentence());
        }
    }

    private Lift lifted() {
        Set<UUID> some = Set.copyOf(values(lift));
        String all = liftPublished.getValue();
        var why = some.isEmpty() ? all : reason.<String>getValue();
        return new Lift(
                some, !all.isBlank(), some.isEmpty() || all.isBlank() ? why : why + "; " + all);
    }

    /// A lift belongs to one policy: that of another day may be another one.
    private void requireNamedPolicy(CommandLine command) {
        if (!command.getParseResult().hasMatchedOption(policy)) {
            throw Problems.wrongUsage(command, "cli.lift_lift_published_name_the");
        }
    }

    private Set<Kind> accepted(CommandLine command) {
        return Arguments.<String>values(accept).stream()
                .map(code -> kind(command, code))
                .collect(Collectors.toSet());
    }

    private static Kind kind(CommandLine command, String code) {
        var why = "cli.accept_there_is_no_warning";
        var all = Kind.values();
        return Coded.find(all, code)
                .orElseThrow(() -> Problems.wrongUsage(command, why, code, Coded.codes(all)));
    }

    private ReleasePolicy policy(CommandLine command, ProjectContents contents) {
        String name = policy.getValue();
        return policies(contents)
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                Problems.wrongUsage(
                                        command, "cli.there_is_no_policy", name, names(contents)));
    }

    private static Stream<ReleasePolicy> policies(ProjectContents contents) {
        return Stream.concat(
                ReleasePolicy.GIVEN.stream(), contents.all(ReleasePolicy.class).stream());
    }

    private static String names(ProjectContents contents) {
        return policies(contents)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private PrivacyLevel level(CommandLine command) {
        int number = least.<Integer>getValue();
        Optional<PrivacyLevel> level =
                Arrays.stream(PrivacyLevel.values()).filter(l -> l.number() == number).findFirst();
        return level.orElseThrow(() -> Problems.wrongUsage(command, "cli.least_level_is_0_1_2"));
    }
}
