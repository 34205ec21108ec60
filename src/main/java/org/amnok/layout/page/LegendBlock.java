package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.page.LegendItem;
import org.amnok.layout.LegendPainter;
import org.amnok.layout.PrintedWords;
import org.amnok.map.ThemeColour;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// Paints a legend in columns that are filled from the top: of one width where a person gave their
/// number, else each as wide as its own lines and as many as there is room for. Letters shrink
/// where the frame has no room for them.
final class LegendBlock {
    private static final double TITLE_SIZE = 11;
    private static final double TITLE_HEIGHT = 22;
    private static final double COLUMN_GAP = 14;
    private static final double COUNT_WIDTH = 22;
    private static final double LARGEST = 0.95;

    /// At which letters are 5.6 pt.
    private static final double SMALLEST = 0.712;

    private final PageStyle ink;
    private final LegendPainter painter;

    /// @param map that it describes
    LegendBlock(PageStyle ink, MapPiece map) {
        this.ink = ink;
        painter = new LegendPainter(ink.pen(), ink.theme(), map.look().theme());
    }

    /// @param left of each column, px
    /// @param width of all together
    private record Columns(int rows, List<Double> left, double width) {}

    /// How high it is in a width with letters of their full size, logical px; 0 without lines.
    double height(LegendItem item, MapPiece map, double width) {
        var lines = lines(item, map);
        var scale = LARGEST * ink.factor();
        return lines.isEmpty() ? 0 : scale * height(item, columns(item, lines, width / scale));
    }

    private static double height(LegendItem item, Columns columns) {
        var title = item.title().isEmpty() ? 0 : TITLE_HEIGHT;
        return title + columns.rows * LegendPainter.ROW_HEIGHT;
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
        if (!item.title().isEmpty()) {
            PagePart.of(Role.HEADING, title)
                    .draw(
                            inner,
                            g2 ->
                                    ink.write(
                                            g2,
                                            title,
                                            0,
                                            TITLE_SIZE,
                                            TITLE_SIZE,
                                            600,
                                            ThemeColour.LBL_CITY));
            inner.translate(0, TITLE_HEIGHT);
        }
        var columns = columns(item, lines, box.width() / scale);
        PagePart.of(Role.LIST).draw(inner, list -> lines(item, lines, columns, list));
        inner.dispose();
    }

    private void lines(
            LegendItem item,
            List<org.amnok.layout.LegendItem> lines,
            Columns columns,
            Graphics2D g) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var x = columns.left.get(i / columns.rows);
            var y = (i % columns.rows + 0.5) * LegendPainter.ROW_HEIGHT;
            var count = item.counts() ? line.count() : 0;
            var number = count > 0 ? " " + PrintedWords.number(count) : "";
            PagePart.of(Role.ENTRY, line.text() + number)
                    .draw(
                            g,
                            entry -> {
                                var end = painter.line(entry, line, x, y);
                                if (count > 0) {
                                    painter.count(entry, count, end, y);
                                }
                            });
        }
    }

    private static List<org.amnok.layout.LegendItem> lines(LegendItem item, MapPiece map) {
        return map.legend().stream()
                .filter(line -> !item.hidden().contains(line.swatch()))
                .map(line -> line.worded(item.worded(line.swatch(), line.text())))
                .toList();
    }

    /// The largest letters, up to those of the page, at which all lines have room.
    private double scale(
            LegendItem item, List<org.amnok.layout.LegendItem> lines, double width, double height) {
        var scale = ink.factor() * LARGEST;
        while (scale > SMALLEST * ink.factor()
                && !fits(item, lines, width / scale, height / scale)) {
            scale *= 0.97;
        }
        return scale;
    }

    private boolean fits(
            LegendItem item, List<org.amnok.layout.LegendItem> lines, double width, double height) {
        var columns = columns(item, lines, width);
        return height(item, columns) <= height + 0.5 && columns.width <= width + 0.5;
    }

    private Columns columns(
            LegendItem item, List<org.amnok.layout.LegendItem> lines, double width) {
        var widths = lines.stream().mapToDouble(line -> width(line, item)).toArray();
        return item.columns() == 0 ? packed(widths, width) : even(widths, item.columns(), width);
    }

    /// The fewest rows whose columns, each as wide as its own lines, stand side by side.
    private static Columns packed(double[] widths, double width) {
        for (var rows = 1; ; rows++) {
            var left = new ArrayList<Double>();
            var right = -COLUMN_GAP;
            for (var from = 0; from < widths.length; from += rows) {
                left.add(right + COLUMN_GAP);
                right = left.getLast() + widest(widths, from, from + rows);
            }
            if (right <= width || rows >= widths.length) {
                return new Columns(rows, left, right);
            }
        }
    }

    private static Columns even(double[] widths, int wanted, double width) {
        var column = widest(widths, 0, widths.length) + COLUMN_GAP;
        var most = (int) ((width + COLUMN_GAP) / column);
        var number = Math.clamp(most, 1, Math.min(wanted, widths.length));
        var left = new ArrayList<Double>();
        for (var i = 0; i < number; i++) {
            left.add(i * (width + COLUMN_GAP) / number);
        }
        return new Columns(
                (widths.length + number - 1) / number, left, number * column - COLUMN_GAP);
    }

    private static double widest(double[] widths, int from, int to) {
        var widest = 0.0;
        for (var i = from; i < Math.min(to, widths.length); i++) {
            widest = Math.max(widest, widths[i]);
        }
        return widest;
    }

    private double width(org.amnok.layout.LegendItem line, LegendItem item) {
        return painter.width(line) + (item.counts() && line.count() > 0 ? COUNT_WIDTH : 0);
    }
}
