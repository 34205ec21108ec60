package org.amnok.cli;

import java.time.Clock;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.workspace.counting.ComparedWith;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// What reports are compared with: `--compare` names another period or another filter.
final class ComparedOption extends Arguments {
    final OptionSpec spec = text("--compare", "EDTF|NAME", "counts.option_compare");

    boolean isAsked() {
        return !spec.<String>getValue().isBlank();
    }

    /// Another period of the same filter, or another filter in the same period; null for none.
    ///
    /// @param filter without the period
    /// @param period as it was typed; empty for none
    /// @throws ParameterException when something is not understood
    @Nullable SightingFilter other(
            CommandLine command, SightingFilter filter, String period, ProjectContents contents) {
        String text = spec.getValue();
        if (text.isBlank()) {
            return null;
        }
        return ComparedWith.read(
                        text,
                        filter,
                        during(SightingFilter.ALL, period, command).dates(),
                        contents,
                        When.today(Clock.systemUTC()))
                .orElseThrow(() -> Problems.wrongUsage(command, "counts.no_period", text));
    }

    /// Only what may be of days that were typed; the filter itself when there are none.
    static SightingFilter during(SightingFilter filter, String days, CommandLine command) {
        if (days.isBlank()) {
            return filter;
        }
        var span =
                DateWords.read(days, When.today(Clock.systemUTC()))
                        .map(Edtf::span)
                        .orElseThrow(() -> Problems.wrongUsage(command, "counts.no_period", days));
        return filter.possiblyDuring(span);
    }
}
