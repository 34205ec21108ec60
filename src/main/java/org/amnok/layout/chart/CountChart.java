package org.amnok.layout.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.layout.Box;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.map.ThemeColour;
import org.amnok.render.RenderReport;
import org.amnok.render.TextRenderer;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// A chart of counts as a picture: title, drawing, how to read it, where it comes from.
public record CountChart(
        TextRenderer letters,
        ChartNumbers numbers,
        ChartKind kind,
        PictureSize size,
        Language language)
        implements Sheet {
    private static final double MARGIN = 24;

    @Override
    public String title() {
        return numbers.title();
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        var pen = new ChartPen(g, letters);
        pen.fill(
                new Rectangle2D.Double(0, 0, size.width(), size.height()),
                pen.colour(ThemeColour.UI_PANEL));
        PagePart.of(Role.HEADING, numbers.title())
                .draw(
                        g,
                        part ->
                                new ChartPen(part, letters)
                                        .left(numbers.title(), MARGIN, 36, 17, 600));
        PagePart.of(Role.FIGURE, numbers.told())
                .draw(g, part -> figure(new ChartPen(part, letters)));
        var foot = size.height() - MARGIN;
        PagePart.of(Role.PARAGRAPH, numbers.note())
                .draw(
                        g,
                        part ->
                                new ChartPen(part, letters)
                                        .left(numbers.note(), MARGIN, foot - 14, 10, 400));
        PagePart.of(Role.PARAGRAPH, numbers.source())
                .draw(
                        g,
                        part ->
                                new ChartPen(part, letters)
                                        .left(numbers.source(), MARGIN, foot + 2, 9, 400));
        return new RenderReport(1, 0, 0, 0, Map.of(), cancelled.getAsBoolean());
    }

    private void figure(ChartPen pen) {
        var box = new Box(MARGIN, 52, size.width() - 2 * MARGIN, size.height() - 52 - MARGIN - 36);
        if (kind == ChartKind.MATRIX) {
            new RowsChart(pen, numbers).matrix(box);
        } else if (kind == ChartKind.DOTS && numbers.columns().size() <= 1) {
            new RowsChart(pen, numbers).dots(box);
        } else {
            new UprightChart(pen, numbers, kind).paint(box);
        }
    }
}
