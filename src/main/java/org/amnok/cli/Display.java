package org.amnok.cli;

import java.util.Locale;
import java.util.Map;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// Whether there is a screen that a window can be opened on.
final class Display {
    private static final String REMEDY =
            "Start it in a desktop session, or draw the map without a window: amnok render --help";

    private final Map<String, String> environment;

    Display(Map<String, String> environment) {
        this.environment = environment;
    }

    /// @throws ProblemException when no display is named in the environment of a Linux program
    void require() {
        var headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        if (isLinux() && !headless && isMissing("DISPLAY") && isMissing("WAYLAND_DISPLAY")) {
            throw ProblemException.of("There is no display to open a window on", REMEDY);
        }
    }

    /// What to tell when the window failed: that the display cannot be opened, when JavaFX says so;
    /// else the failure itself.
    RuntimeException explained(RuntimeException failure) {
        var words = String.valueOf(failure.getMessage());
        if (!words.contains("DISPLAY") && !words.contains("No toolkit found")) {
            return failure;
        }
        var name = environment.getOrDefault("DISPLAY", "");
        return new ProblemException(
                new Problem(
                        "The display cannot be opened",
                        name.isEmpty() ? "" : "DISPLAY " + name,
                        REMEDY),
                failure);
    }

    private boolean isMissing(String variable) {
        return environment.getOrDefault(variable, "").isEmpty();
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    }
}
