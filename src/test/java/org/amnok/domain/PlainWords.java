package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.regex.Pattern;

/// Looks in what a person is told for the words of libraries.
public final class PlainWords {
    private static final Pattern OF_LIBRARIES =
            Pattern.compile(
                    "(?i)\\bnull\\b|\\w(Exception|Error)\\b|\\bjavax?\\.|\\borg\\.[a-z]+\\."
                            + "|sqlite_|\\[sql|btree|jdbc|message:|unexpected (char|end|token)"
                            + "|zip end|invalid (cen|loc|stored|code|block|distance|end)|inflat"
                            + "|malformed|near \"|no such (column|table)|streamread|rowid"
                            + "|\\btree \\d+ |must be terminated|markup|prolog|content is not allowed"
                            + "|index \\d+ out of bounds|not a valid|buffer");

    private PlainWords() {}

    /// Requires that a problem says what is wrong, in words that are ours.
    public static void require(Problem problem) {
        assertThat(problem.what()).isNotBlank().doesNotContainPattern(OF_LIBRARIES);
        assertThat(problem.remedy()).doesNotContainPattern(OF_LIBRARIES);
    }

    public static void require(Collection<Problem> problems) {
        problems.forEach(PlainWords::require);
    }
}
