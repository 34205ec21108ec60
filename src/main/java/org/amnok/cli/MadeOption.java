package org.amnok.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The day that is printed, on the command line.
final class MadeOption extends Arguments {
    final OptionSpec spec = text("--made", "DATE", "cli.the_day_that_is_printed_on");

    /// Here, where the command is typed.
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /// @throws ParameterException when it is no day
    LocalDate day(CommandLine command) {
        String text = spec.getValue();
        try {
            return text.isEmpty() ? today() : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problems.wrongUsage(command, "cli.made_is_no_day_2026_03", text);
        }
    }
}
