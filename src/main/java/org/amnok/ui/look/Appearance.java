package org.amnok.ui.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.words.Messages;

/// Light or dark, for everything that the window shows. Colours come from the tokens, everything
/// else from one style sheet.
public final class Appearance {
    private static final String STYLE_SHEET = "/org/amnok/ui/amnok.css";

    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final StringProperty language = new SimpleStringProperty(Messages.language());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    /// True when nothing should swell, fade or slide: as the system says, until a person says
    /// otherwise.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// The language of the window, which has a font of its own: `en`, `ko`, `zh` or `ja`.
    public StringProperty language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// Dresses a scene, now and whenever theme or language change.
    public void dress(ObservableList<String> styleSheets) {
        theme.subscribe(now -> styleSheets.setAll(styleSheets()));
        theme.subscribe((was, now) -> restyleOpenLists());
        language.subscribe((was, now) -> styleSheets.setAll(styleSheets()));
    }

    /// A list that is open over a window has its colours from there, and does not see them change.
    private static void restyleOpenLists() {
        Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .forEach(Appearance::restyleAfterOwner);
    }

    /// Once the window below has its new colours: before, there are none to be found.
    private static void restyleAfterOwner(PopupWindow list) {
        var owner = list.getOwnerWindow().getScene();
        Fx.afterLayout(
                owner,
                () -> {
                    var own = list.getScene().getStylesheets();
                    var kept = List.copyOf(own);
                    own.add(sheet());
                    own.setAll(kept);
                });
        Platform.requestNextPulse();
    }

    /// The style sheets of the present theme, for what does not stay open.
    public List<String> styleSheets() {
        return List.of(colours(theme.get()), sheet(), inline(LanguageFonts.rules(STYLE_SHEET)));
    }

    private static String sheet() {
        return Objects.requireNonNull(Appearance.class.getResource(STYLE_SHEET), STYLE_SHEET)
                .toExternalForm();
    }

    /// The tokens as looked-up colours: `UI_PANEL` is `-ui-panel`.
    private static String colours(Theme theme) {
        var css =
                Stream.of(ThemeColour.values())
                        .map(t -> lookedUp(t) + ": " + t.hex(theme) + ";")
                        .collect(Collectors.joining(" ", ".root { ", " }"));
        return inline(css);
    }

    /// One string for the same rules, since JavaFX looks style sheets up by their whole text, for
    /// every node that it dresses.
    private static String inline(String css) {
        var bytes = css.getBytes(StandardCharsets.UTF_8);
        return ("data:text/css;base64," + Base64.getEncoder().encodeToString(bytes)).intern();
    }

    private static String lookedUp(ThemeColour token) {
        var name = token.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return name.startsWith("ui-") ? "-" + name : "-map-" + name;
    }
}
