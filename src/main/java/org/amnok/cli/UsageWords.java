package org.amnok.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.amnok.words.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Why a command line is not understood, in the language of who typed it: picocli speaks English.
final class UsageWords {
    private UsageWords() {}

    static String of(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing -> missing(missing);
            case UnmatchedArgumentException unmatched ->
                    Messages.text(
                            unmatched.isUnknownOption()
                                    ? "cli.unknown_option"
                                    : "cli.not_understood",
                            String.join(", ", unmatched.getUnmatched()));
            case OverwrittenOptionException twice ->
                    Messages.text("cli.given_twice", name(twice.getOverwritten()));
            default -> value(wrong);
        };
    }

    private static String missing(MissingParameterException missing) {
        var names = missing.getMissing().stream().map(UsageWords::asTyped);
        return Messages.text("cli.missing", names.collect(Collectors.joining(", ")));
    }

    /// What a converter says of a value, or that it is no number.
    private static String value(ParameterException wrong) {
        var argument = wrong.getArgSpec();
        if (argument == null) {
            return String.valueOf(wrong.getMessage());
        }
        return name(argument) + ": " + why(wrong, argument);
    }

    private static String why(ParameterException wrong, ArgSpec argument) {
        if (isNumber(argument)) {
            return Messages.text("cli.is_not_a_number", wrong.getValue());
        }
        return wrong.getCause() instanceof TypeConversionException said
                ? String.valueOf(said.getMessage())
                : String.valueOf(wrong.getMessage());
    }

    private static boolean isNumber(ArgSpec argument) {
        var type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : null;
        return List.of(double.class, Double.class, int.class, Integer.class, long.class, Long.class)
                .contains(type);
    }

    /// "--out=FILE", "PROJECT.gpkg".
    private static String asTyped(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : name(argument);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
