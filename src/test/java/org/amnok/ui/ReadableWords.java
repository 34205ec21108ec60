package org.amnok.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.amnok.map.Theme;
import org.amnok.ui.look.Appearance;

/// Walks all open windows in both themes: words stand out from what is behind them as the Web
/// Content Accessibility Guidelines ask for level AA (1.4.3), as they are drawn.
final class ReadableWords {
    private static final double LEAST = 4.5;
    private static final double LEAST_LARGE = 3;
    private static final double LARGE = 24;

    private ReadableWords() {}

    /// Words that do not, with theme and contrast. The theme is as before then.
    static List<String> faint(Appearance appearance) {
        return TestWindow.onFx(
                () -> {
                    var before = appearance.theme().get();
                    var faint =
                            List.of(Theme.values()).stream()
                                    .flatMap(
                                            theme -> {
                                                appearance.theme().set(theme);
                                                return faintNow(theme).stream();
                                            })
                                    .toList();
                    appearance.theme().set(before);
                    return faint;
                });
    }

    private static List<String> faintNow(Theme theme) {
        javafx.stage.Window.getWindows().forEach(each -> each.getScene().getRoot().applyCss());
        return AccessibleNames.shown()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !isOff(text))
                .filter(
                        text ->
                                contrast(text)
                                        < (text.getFont().getSize() < LARGE ? LEAST : LEAST_LARGE))
                .map(
                        text ->
                                String.format(
                                        Locale.ROOT,
                                        "%s: %s %.1f in %s",
                                        theme,
                                        text.getText(),
                                        contrast(text),
                                        text.getParent().getStyleClass()))
                .distinct()
                .toList();
    }

    private static boolean isOff(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.isDisabled() || each.getOpacity() < 1) {
                return true;
            }
        }
        return false;
    }

    /// With what is behind; large where that is not known.
    private static double contrast(Text text) {
        var ground = ground(text);
        return ground == null || !(text.getFill() instanceof Color colour)
                ? Double.MAX_VALUE
                : contrast(over(colour, ground), ground);
    }

    private static @org.jspecify.annotations.Nullable Color ground(Node node) {
        var above = Color.TRANSPARENT;
        for (var each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region && region.getBackground() != null) {
                for (var fill : region.getBackground().getFills().reversed()) {
                    if (!(fill.getFill() instanceof Color colour)) {
                        return null;
                    }
                    above = over(above, colour);
                    if (above.getOpacity() > 0.99) {
                        return above;
                    }
                }
            }
        }
        return null;
    }

    private static Color over(Color above, Color below) {
        var a = above.getOpacity();
        var b = below.getOpacity() * (1 - a);
        var all = a + b;
        return all == 0
                ? Color.TRANSPARENT
                : new Color(
                        (above.getRed() * a + below.getRed() * b) / all,
                        (above.getGreen() * a + below.getGreen() * b) / all,
                        (above.getBlue() * a + below.getBlue() * b) / all,
                        all);
    }

    private static double contrast(Color one, Color other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
