package org.amnok.layout.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.layout.Box;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.RenderReport;
import org.amnok.render.TextRenderer;
import org.amnok.render.canvas.Quality;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// A chart of counts as a picture: title, drawing, how to read it, where it comes from.
///
/// @param theme of a window; pictures that leave are light
/// @param beside what is compared, said below the title; empty for none
public record CountChart(
        TextRenderer letters,
        ChartNumbers numbers,
        ChartKind kind,
        PictureSize size,
        Language language,
        Theme theme,
        String beside)
        implements Sheet {
    private static final double MARGIN = 24;

    /// A lower one, beside its table on the screen, is the drawing alone.
    private static final double LOW = 320;

    /// The same with columns marked.
    ///
    /// @param sides `A`, `B` or empty, of each column
    public CountChart marked(List<String> sides) {
        return new CountChart(letters, numbers.marked(sides), kind, size, language, theme, beside);
    }

    /// The same with what is compared below the title.
    public CountChart comparing(String words) {
        return new CountChart(letters, numbers, kind, size, language, theme, words);
    }

    /// What it shows in words.
    public String told() {
        return numbers.told(kind);
    }

    @Override
    public String title() {
        return numbers.title();
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        Quality.smooth(g);
        PagePart.of(Role.ORNAMENT).draw(g, this::ground);
        if (size.height() < LOW) {
            var all = new Box(MARGIN / 2, 4, size.width() - MARGIN, size.height() - 8);
            figure(g, all);
        } else {
            whole(g);
        }
        return new RenderReport(1, 0, 0, 0, Map.of(), cancelled.getAsBoolean());
    }

    private void ground(Graphics2D g) {
        var pen = new ChartPen(g, letters, theme);
        pen.fill(
                new Rectangle2D.Double(0, 0, size.width(), size.height()),
                pen.colour(ThemeColour.UI_PANEL));
    }

    private void whole(Graphics2D g) {
        var foot = size.height() - MARGIN;
        var top = beside.isEmpty() ? 52 : 74;
        var box = new Box(MARGIN, top, size.width() - 2 * MARGIN, foot - 36 - top);
        text(g, Role.HEADING, numbers.title(), 36, 17, 600);
        text(g, Role.PARAGRAPH, beside, 56, 12, 400);
        figure(g, box);
        text(g, Role.PARAGRAPH, numbers.note(), foot - 14, 10, 400);
        text(g, Role.PARAGRAPH, numbers.source(), foot + 2, 9, 400);
    }

    private void text(Graphics2D g, Role role, String words, double y, double high, int weight) {
        if (!words.isEmpty()) {
            PagePart.of(role, words)
                    .draw(
                            g,
                            on ->
                                    new ChartPen(on, letters, theme)
                                            .left(words, MARGIN, y, high, weight));
        }
    }

    private void figure(Graphics2D g, Box box) {
        new ChartFigure(numbers, kind).paint(g, letters, theme, box);
    }
}
