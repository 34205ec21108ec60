package org.amnok.cli;

import org.amnok.domain.FilterText;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.SavedFilter;
import org.amnok.domain.SightingFilter;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// Which sightings, on the command line.
final class FilterOption {
    final OptionSpec spec;

    /// @param what of which output, for its help: "in a page"
    FilterOption(String what) {
        spec =
                Arguments.value(
                                "--filter",
                                "NAME",
                                String.class,
                                "",
                                "Only what a filter lets pass, "
                                        + what
                                        + ": one that the project keeps, by its name, or one as"
                                        + " projects keep it: kind=.vehicles_parked.")
                        .build();
    }

    /// @throws ParameterException when the project keeps no such filter, and it is none itself
    SightingFilter filter(CommandLine command, ProjectContents contents) {
        String text = spec.getValue();
        return contents.all(SavedFilter.class).stream()
                .filter(saved -> saved.name().equals(text))
                .map(SavedFilter::filter)
                .findFirst()
                .or(() -> FilterText.read(text))
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        command,
                                        "--filter: the project keeps no filter '"
                                                + text
                                                + "', and it is none itself"));
    }
}
