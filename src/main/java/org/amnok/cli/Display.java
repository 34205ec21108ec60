package org.amnok.cli;

import java.util.Locale;
import java.util.Map;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;

/// Whether there is a screen that a window can be opened on.
final class Display {
    private static final String REMEDY =
            "Start it in a desktop session, or draw the map without a window: amnok render --help";

    private static final String INSTALL =
            "Install GTK 3 (Debian: apt install libgtk-3-0t64 libgl1 libxxf86vm1 libxtst6), or draw"
                    + " the map without a window: amnok render --help";

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

    /// What to tell when the window failed: that the display cannot be opened or that libraries of
    /// the system are missing, when JavaFX says so; else the failure itself.
    RuntimeException explained(RuntimeException failure) {
        var words = String.valueOf(failure.getMessage());
        if (words.contains("UnsatisfiedLinkError")) {
            var missing = "Libraries that the window needs are missing";
            return new ProblemException(new Problem(missing, "", INSTALL), failure);
        }
        if (words.contains("DISPLAY") || words.contains("No toolkit found")) {
            return new ProblemException(
                    new Problem("The display cannot be opened", name(), REMEDY), failure);
        }
        return failure;
    }

    private String name() {
        var name = environment.getOrDefault("DISPLAY", "");
        return name.isEmpty() ? "" : "DISPLAY " + name;
    }

    private boolean isMissing(String variable) {
        return environment.getOrDefault(variable, "").isEmpty();
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    }
}
