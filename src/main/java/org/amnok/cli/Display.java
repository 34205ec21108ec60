package org.amnok.cli;

import java.util.Locale;
import java.util.Map;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// Whether there is a screen that a window can be opened on.
record Display(Map<String, String> environment) {
    /// @throws ProblemException when no display is named in the environment of a Linux program
    void require() {
        var headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        if (isLinux() && !headless && isMissing("DISPLAY") && isMissing("WAYLAND_DISPLAY")) {
            throw ProblemException.ofTexts(
                    "cli.there_is_no_display_to_open", "cli.start_it_in_a_desktop_session");
        }
    }

    /// What to tell when the window failed: that the display cannot be opened or that libraries of
    /// the system are missing, when JavaFX says so; else the failure itself.
    RuntimeException explained(RuntimeException failure) {
        var words = String.valueOf(failure.getMessage());
        if (words.contains("UnsatisfiedLinkError")) {
            var missing = Messages.text("cli.libraries_that_the_window_needs");
            return ProblemException.of(missing, "", Messages.text("cli.install_gtk_3"), failure);
        }
        if (words.contains("DISPLAY") || words.contains("No toolkit found")) {
            return ProblemException.ofPlace(
                            name(),
                            "cli.the_display_cannot_be_opened",
                            "cli.start_it_in_a_desktop_session")
                    .because(failure);
        }
        return failure;
    }

    private String name() {
        var name = environment.getOrDefault("DISPLAY", "");
        return name.isEmpty() ? "" : Messages.text("cli.display", name);
    }

    private boolean isMissing(String variable) {
        return environment.getOrDefault(variable, "").isEmpty();
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    }
}
