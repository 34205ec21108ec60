package org.amnok.cli;

import java.util.Arrays;
import java.util.Map;

/// What commands and options were called before they had the names of the field. People's scripts
/// may still say so; no help does.
final class FormerNames {
    private static final Map<String, String> COMMANDS =
            Map.of("base", "basemap", "looks", "observations");
    private static final Map<String, String> OPTIONS =
            Map.of(
                    "--lift", "--include",
                    "--lift-published", "--include-published",
                    "--without-reports", "--exclude-report-details");

    private static final String LOOKS = "--looks-";

    private FormerNames() {}

    /// The arguments by the names of today. What follows `--` is not an option.
    static String[] replaced(String... arguments) {
        var today = arguments.clone();
        if (today.length > 0) {
            today[0] = COMMANDS.getOrDefault(today[0], today[0]);
        }
        var end = Arrays.asList(today).indexOf("--");
        for (var i = 0; i < (end < 0 ? today.length : end); i++) {
            today[i] = option(today[i]);
        }
        return today;
    }

    /// Also of one that is written together with its value: `--lift=UUID`.
    private static String option(String argument) {
        if (argument.startsWith(LOOKS)) {
            return "--observations-" + argument.substring(LOOKS.length());
        }
        var equals = argument.indexOf('=');
        var name = equals < 0 ? argument : argument.substring(0, equals);
        var today = OPTIONS.get(name);
        return today == null ? argument : today + argument.substring(name.length());
    }
}
