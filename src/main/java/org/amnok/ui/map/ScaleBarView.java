package org.amnok.ui.map;

import java.util.Locale;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.amnok.geo.ScaleBar;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.Viewport;

/// A scale bar of four fields, true on the ground along the parallel through the map's middle.
final class ScaleBarView extends Canvas {
    private static final double MAX_BAR = 170;
    private static final double LEFT = 12;
    private static final double BAR_TOP = 17;
    private static final double BAR_HEIGHT = 5;
    private static final int FIELDS = 4;
    private static final double PLATE_OPACITY = 0.85;

    /// What its margin and half of its last number take beside the bar.
    private static final double BESIDE = 40;

    /// Narrower fields are not all numbered.
    private static final double LEAST_FIELD = 34;

    private double used = MAX_BAR + BESIDE;

    ScaleBarView() {
        super(MAX_BAR + BESIDE, 26);
        setMouseTransparent(true);
    }

    /// How far to the right it is drawn, in px.
    double used() {
        return used;
    }

    void show(Viewport v, Theme theme) {
        var bar =
                ScaleBar.fitting(
                        v.projection(), v.centreX(), v.centreY(), v.unitsPerPixel(), MAX_BAR);
        used = bar.widthPixels() + BESIDE;
        var g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setFill(Color.web(ThemeColour.HALO.hex(theme), PLATE_OPACITY));
        g.fillRoundRect(0, 0, used, getHeight(), 4, 4);
        fields(g, bar.widthPixels(), theme);
        numbers(g, bar, theme);
    }

    private static void fields(GraphicsContext g, double width, Theme theme) {
        g.setFill(colour(ThemeColour.PLATE, theme));
        g.fillRect(LEFT, BAR_TOP, width, BAR_HEIGHT);
        g.setFill(colour(ThemeColour.INK, theme));
        for (int i = 0; i < FIELDS; i += 2) {
            g.fillRect(LEFT + i * width / FIELDS, BAR_TOP, width / FIELDS, BAR_HEIGHT);
        }
        g.setStroke(colour(ThemeColour.INK, theme));
        g.setLineWidth(1);
        g.strokeRect(LEFT, BAR_TOP, width, BAR_HEIGHT);
    }

    private static void numbers(GraphicsContext g, ScaleBar bar, Theme theme) {
        var kilometres = bar.lengthMetres() >= 1000;
        var unit = kilometres ? " km" : " m";
        var length = kilometres ? bar.lengthMetres() / 1000 : bar.lengthMetres();
        g.setFont(Font.font("Noto Sans Medium", 10.5));
        var step = bar.widthPixels() / FIELDS < LEAST_FIELD ? FIELDS / 2 : 1;
        for (int i = 0; i <= FIELDS; i += step) {
            var words = number(length * i / FIELDS) + (i == FIELDS ? unit : "");
            text(g, words, LEFT + bar.widthPixels() * i / FIELDS, theme);
        }
    }

    private static void text(GraphicsContext g, String words, double x, Theme theme) {
        g.setTextAlign(TextAlignment.CENTER);
        g.setFill(colour(ThemeColour.INK, theme));
        g.fillText(words, x, 11);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%s", (float) value);
    }

    private static Color colour(ThemeColour token, Theme theme) {
        return Color.web(token.hex(theme));
    }
}
