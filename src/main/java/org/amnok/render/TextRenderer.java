package org.amnok.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.amnok.map.StyleSample;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.DrawnWords;
import org.amnok.render.label.LabelInk;
import org.amnok.render.symbol.RingPainter;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.Lettering;
import org.amnok.render.text.PageText;

/// Letters and symbols for what is drawn around a map: titles, legends, scale bars. The same fonts
/// and symbols as on the map.
public final class TextRenderer {
    private static final double HALO_RADIUS_PIXELS = 1.5;

    private final FontLibrary fonts;
    private final SymbolLibrary symbols;
    private final RingPainter rings;
    private final MapRenderer samples;

    public TextRenderer(FontLibrary fonts, SymbolLibrary symbols) {
        this.fonts = fonts;
        this.symbols = symbols;
        rings = new RingPainter(fonts);
        samples = new MapRenderer(fonts, symbols, false);
    }

    /// Letters that lie on a map, over a halo.
    public static LabelStyle onMap(double size, ThemeColour colour, Theme theme) {
        var ink = new Color(colour.rgb(theme));
        var halo = new Color(ThemeColour.HALO.rgb(theme));
        return LabelStyle.of(size, 500, ink, halo, HALO_RADIUS_PIXELS);
    }

    /// Width of a line of text in px.
    public double width(String text, double size, int weight) {
        return fonts.typesetter().set(text, LabelStyle.plain(size, weight, Color.BLACK)).width();
    }

    /// Writes a line.
    ///
    /// @param x left end
    /// @param y baseline
    public void write(Graphics2D g, String text, double x, double y, LabelStyle look) {
        var letters = fonts.typesetter().set(text, look);
        write(g, letters, PageText.level(letters, x, y), x, y);
    }

    /// Writes a line that ends at a margin.
    ///
    /// @param y baseline
    public void writeRight(Graphics2D g, String text, double right, double y, LabelStyle look) {
        var letters = fonts.typesetter().set(text, look);
        var x = right - letters.width();
        write(g, letters, PageText.level(letters, x, y).endingThere(), x, y);
    }

    private static void write(Graphics2D g, Lettering letters, PageText text, double x, double y) {
        if (!Canvas.isRaster(g)) {
            LabelInk.write(g, text);
            return;
        }
        DrawnWords.report(g, letters.text());
        g.translate(x, y);
        LabelInk.paint(g, letters.outline(), letters.look());
        g.translate(-x, -y);
    }

    /// Draws a symbol of the set, centred.
    ///
    /// @param name for example `sighting-parked`
    public void symbol(Graphics2D g, String name, double x, double y, double size, Theme theme) {
        g.translate(x, y);
        symbols.paint(g, name, theme, size);
        g.translate(-x, -y);
    }

    /// Draws a ring of families without its count.
    ///
    /// @param families `vehicles=3,rail=1`
    public void ring(
            Graphics2D g, String families, double x, double y, double diameter, Theme theme) {
        g.translate(x, y);
        rings.paint(g, families, theme, diameter);
        g.translate(-x, -y);
    }

    /// Draws a sample of a style, centred.
    public void sample(Graphics2D g, StyleSample sample, double x, double y, Theme theme) {
        var inner = (Graphics2D) g.create();
        var look = MapStyle.DEFAULT.in(theme);
        inner.translate(x, y);
        inner.scale(sample.shrunk(), sample.shrunk());
        var view = sample.viewport();
        inner.translate(-view.widthPixels() / 2, -view.heightPixels() / 2);
        samples.sample(new MapSnapshot(view, look, List.of(sample.layer())), inner);
        inner.dispose();
    }
}
