package org.amnok.ui;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.map.Theme;
import org.amnok.ui.look.Appearance;
import org.amnok.ui.project.PreferenceStore;

/// Switches of the window that are remembered.
final class Preferences {
    private static final String THEME = "theme";

    private final PreferenceStore memory;
    private final ObjectProperty<Theme> theme;
    private final BooleanProperty reducedMotion;
    private final BooleanProperty letterKeys;
    private final BooleanProperty overview;
    private final BooleanProperty dragPans;

    Preferences(PreferenceStore memory, Appearance appearance) {
        this.memory = memory;
        theme = appearance.theme();
        theme.set(memory.get(THEME, "").equals(Theme.DARK.name()) ? Theme.DARK : Theme.LIGHT);
        theme.subscribe((was, is) -> memory.put(THEME, theme.get().name()));
        letterKeys = kept(memory, "keys.letters", true, new SimpleBooleanProperty());
        overview = kept(memory, "overview.shown", true, new SimpleBooleanProperty());
        dragPans = kept(memory, "drag.pans", true, new SimpleBooleanProperty());
        reducedMotion =
                kept(
                        memory,
                        "motion.reduced",
                        Platform.getPreferences().isReducedMotion(),
                        appearance.reducedMotion());
    }

    /// Where they and others are remembered.
    PreferenceStore memory() {
        return memory;
    }

    void switchTheme() {
        theme.set(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    /// Whether the map jumps instead of gliding.
    BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// Whether single letters act while the map has the focus (WCAG 2.1.4).
    BooleanProperty letterKeys() {
        return letterKeys;
    }

    /// Whether the small map of the whole river is shown where there is room.
    BooleanProperty overview() {
        return overview;
    }

    /// Whether a drag on the map moves it; else it draws a box that selects.
    BooleanProperty dragPans() {
        return dragPans;
    }

    private static BooleanProperty kept(
            PreferenceStore memory, String name, boolean usual, BooleanProperty property) {
        property.set(Boolean.parseBoolean(memory.get(name, Boolean.toString(usual))));
        property.subscribe((was, is) -> memory.put(name, Boolean.toString(is)));
        return property;
    }
}
