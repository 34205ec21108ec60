package org.amnok.cli;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.SavedFilter;
import org.amnok.geo.words.WithinWords;
import org.amnok.map.compose.FilterEcqlReader;
import org.amnok.map.compose.SightingCondition;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.words.Messages;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.ExportQuery;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// Which sightings, on the command line.
final class FilterOption extends Arguments {
    final OptionSpec spec;

    private FilterOption(String value, String key) {
        spec = text("--filter", value, key);
    }

    /// One that the project keeps, or one in its notation.
    static FilterOption ofPage() {
        return new FilterOption("NAME", "cli.only_what_a_filter_lets_pass");
    }

    /// Those, or a condition in ECQL.
    static FilterOption ofData() {
        return new FilterOption("NAME|ECQL", "cli.only_what_a_filter_lets_pass_2");
    }

    /// @throws ParameterException when the project keeps no such filter, and it is none itself
    SightingFilter filter(CommandLine command, ProjectContents contents) {
        return known(contents)
                .or(() -> FilterEcqlReader.read(spec.getValue()))
                .orElseThrow(() -> unknown(command, Messages.text("cli.none_itself")));
    }

    /// The sightings of a project that it lets pass; none when it is not given.
    ///
    /// @throws ParameterException as [#filter]
    Set<UUID> passing(CommandLine command, WorkspaceState state) {
        if (spec.<String>getValue().isEmpty()) {
            return Set.of();
        }
        var rows = state.index().rows(filter(command, state.contents()));
        return rows.stream().mapToObj(state.index()::uuid).collect(Collectors.toSet());
    }

    /// @throws ParameterException when it is none of what is understood
    ExportQuery question(CommandLine command, ProjectContents contents) {
        var known = known(contents);
        if (known.isPresent()) {
            return ExportQuery.of(known.get());
        }
        try {
            return ExportQuery.of(SightingCondition.read(spec.getValue()));
        } catch (ProblemException e) {
            return FilterEcqlReader.read(spec.getValue())
                    .map(ExportQuery::of)
                    .orElseThrow(() -> unknown(command, "no ECQL: " + e.problem().sentence()));
        }
    }

    private Optional<SightingFilter> known(ProjectContents contents) {
        String text = spec.getValue();
        return contents.all(SavedFilter.class).stream()
                .filter(saved -> saved.name().equals(text))
                .map(SavedFilter::filter)
                .findFirst()
                .or(() -> FilterText.read(text))
                .or(() -> near(text, contents));
    }

    private static Optional<SightingFilter> near(String text, ProjectContents contents) {
        return new WithinWords(contents.sites(), () -> BaseMapGeography.of(BaseMap.load()))
                .read(text)
                .map(SightingFilter.ALL::with);
    }

    private ParameterException unknown(CommandLine command, String also) {
        return Problems.wrongUsage(
                command, "cli.filter_the_project_keeps_no", spec.getValue(), also);
    }
}
