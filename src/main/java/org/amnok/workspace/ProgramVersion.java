package org.amnok.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version that the build wrote down.
public final class ProgramVersion {
    private ProgramVersion() {}

    /// "unknown" where nothing was built.
    public static String text() {
        try (var text = ProgramVersion.class.getResourceAsStream("/org/amnok/cli/version.txt")) {
            return text == null
                    ? "unknown"
                    : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
