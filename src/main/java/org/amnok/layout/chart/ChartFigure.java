package org.amnok.layout.chart;

import java.awt.Graphics2D;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.layout.Box;
import org.amnok.map.Theme;
import org.amnok.render.TextRenderer;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// The drawing of counts, without words around it: the same in a picture, on a page and in the
/// window.
public record ChartFigure(ChartNumbers numbers, ChartKind kind) {
    /// Draws it; who does not see it is told the numbers.
    ///
    /// @param box px, where letters are about 11 px high
    public void paint(Graphics2D g, TextRenderer letters, Theme theme, Box box) {
        PagePart.of(Role.FIGURE, numbers.told(kind))
                .draw(g, on -> draw(new ChartPen(on, letters, theme), box));
    }

    private void draw(ChartPen pen, Box box) {
        if (kind == ChartKind.MATRIX && !new RowsChart(pen, numbers).hasRoom(box)) {
            pen.lines(numbers.words().noRoom(), box);
        } else if (kind == ChartKind.DIFFERENCE) {
            new DifferenceChart(pen, numbers).paint(box);
        } else if (kind == ChartKind.MATRIX) {
            new RowsChart(pen, numbers).matrix(box);
        } else if (kind != ChartKind.STACKED && numbers.columns().size() <= 1) {
            new RowsChart(pen, numbers).along(box, kind == ChartKind.BARS);
        } else {
            new UprightChart(pen, numbers, kind, UprightChart.Part.of(numbers)).paint(box);
        }
    }
}
