package org.amnok.workspace;

import org.amnok.words.ResourceText;

/// The version that the build wrote down.
public final class ProgramVersion {
    private ProgramVersion() {}

    /// "unknown" where nothing was built.
    public static String text() {
        return ResourceText.find(ProgramVersion.class, "/org/amnok/cli/version.txt")
                .map(String::strip)
                .orElse("unknown");
    }
}
