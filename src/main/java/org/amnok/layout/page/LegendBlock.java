package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.util.List;
import org.amnok.domain.page.LegendItem;
import org.amnok.layout.LegendPainter;
import org.amnok.map.Token;

/// Paints a legend in columns of one width, filled from the top. Letters shrink where the frame has
/// no room for them.
final class LegendBlock {
    private static final double TITLE_SIZE = 11;
    private static final double TITLE_HEIGHT = 22;
    private static final double COLUMN_GAP = 14;
    private static final double COUNT_WIDTH = 22;
    private static final double SMALLEST = 0.55;

    private final PageInk ink;
    private final LegendPainter painter;

    LegendBlock(PageInk ink) {
        this.ink = ink;
        painter = new LegendPainter(ink.pen(), ink.theme());
    }

    /// @param title above the lines; empty for none
    void paint(LegendItem item, String title, MapPiece map, Graphics2D g) {
        var lines = lines(item, map);
        if (lines.isEmpty()) {
            return;
        }
        var box = Paper.box(item.frame());
        var scale = scale(item, lines, box.width(), box.height());
        var inner = (Graphics2D) g.create();
        inner.translate(box.x(), box.y());
        inner.scale(scale, scale);
        var top = 0.0;
        if (!item.title().isEmpty()) {
            ink.write(inner, title, 0, TITLE_SIZE, TITLE_SIZE, 600, Token.LBL_CITY);
            top = TITLE_HEIGHT;
        }
        var width = box.width() / scale;
        var columns = columns(item, lines, width);
        var rows = (lines.size() + columns - 1) / columns;
        for (var i = 0; i < lines.size(); i++) {
            var x = i / rows * (width + COLUMN_GAP) / columns;
            var y = top + (i % rows + 0.5) * LegendPainter.ROW_HEIGHT;
            var end = painter.line(inner, lines.get(i), x, y);
            if (item.counts() && lines.get(i).count() > 0) {
                painter.count(inner, lines.get(i).count(), end, y);
            }
        }
        inner.dispose();
    }

    private List<org.amnok.layout.LegendItem> lines(LegendItem item, MapPiece map) {
        return map.legend().stream()
                .filter(line -> !item.hidden().contains(line.swatch()))
                .map(
                        line ->
                                new org.amnok.layout.LegendItem(
                                        line.swatch(),
                                        item.worded(line.swatch(), line.text()),
                                        line.count()))
                .toList();
    }

    /// The largest letters, up to those of the page, at which all lines have room.
    private double scale(
            LegendItem item, List<org.amnok.layout.LegendItem> lines, double width, double height) {
        var scale = ink.factor() * 0.95;
        while (scale > SMALLEST * ink.factor()
                && !fits(item, lines, width / scale, height / scale)) {
            scale *= 0.97;
        }
        return scale;
    }

    private boolean fits(
            LegendItem item, List<org.amnok.layout.LegendItem> lines, double width, double height) {
        var columns = columns(item, lines, width);
        var rows = (lines.size() + columns - 1) / columns;
        var title = item.title().isEmpty() ? 0 : TITLE_HEIGHT;
        return title + rows * LegendPainter.ROW_HEIGHT <= height + 0.5
                && columns * (widest(lines, item) + COLUMN_GAP) <= width + COLUMN_GAP + 0.5;
    }

    private int columns(LegendItem item, List<org.amnok.layout.LegendItem> lines, double width) {
        var most = (int) ((width + COLUMN_GAP) / (widest(lines, item) + COLUMN_GAP));
        var wanted = item.columns() == 0 ? lines.size() : item.columns();
        return Math.clamp(most, 1, Math.min(wanted, lines.size()));
    }

    private double widest(List<org.amnok.layout.LegendItem> lines, LegendItem item) {
        return lines.stream()
                .mapToDouble(
                        line ->
                                painter.width(line)
                                        + (item.counts() && line.count() > 0 ? COUNT_WIDTH : 0))
                .max()
                .orElse(1);
    }
}
