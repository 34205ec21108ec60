package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.page.LegendItem;
import org.amnok.layout.LegendLine;
import org.amnok.layout.LegendPainter;
import org.amnok.map.ThemeColour;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;
import org.amnok.words.Messages;

/// Paints a legend in columns that are filled from the top: of one width where a person gave their
/// number, else each as wide as its own lines and as many as there is room for. Letters shrink
/// where the frame has no room for them.
final class LegendBlock {
    private static final double TITLE_SIZE = 11;
    private static final double TITLE_HEIGHT = 22;
    private static final double COLUMN_GAP = 14;

    /// At least, so that columns of small numbers are as wide as each other.
    private static final double COUNT_WIDTH = 22;

    /// At which letters are 6.5 pt on A4, as those of lists.
    static final double LARGEST = 0.825;

    /// So much larger must letters be for lines to be broken.
    private static final double LARGER = 1.05;

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

    /// How high it is in a width with letters of their full size, lines that are longer than a
    /// column in two where it is lower for it or they have no room else, logical px; 0 without
    /// lines.
    double height(LegendItem item, MapPiece map, double width) {
        var told = lines(item, map);
        if (told.isEmpty()) {
            return 0;
        }
        var scale = LARGEST * ink.factor();
        var lines = broken(item, told, width / scale);
        var whole = columns(item, told, width / scale);
        var high = height(item, lines, columns(item, lines, width / scale));
        var isWide = whole.width > width / scale;
        return scale * (isWide ? high : Math.min(high, height(item, told, whole)));
    }

    private static double height(LegendItem item, List<LegendLine> lines, Columns columns) {
        var highest = 0.0;
        for (var from = 0; from < lines.size(); from += columns.rows) {
            var column = lines.subList(from, Math.min(from + columns.rows, lines.size()));
            highest = Math.max(highest, column.stream().mapToDouble(LegendPainter::height).sum());
        }
        return highest + (item.title().isEmpty() ? 0 : TITLE_HEIGHT);
    }

    /// @param title above the lines; empty for none
    void paint(LegendItem asked, String title, MapPiece map, Graphics2D g) {
        var told = lines(asked, map);
        if (told.isEmpty()) {
            return;
        }
        var box = Paper.box(asked.frame());
        var item = withRoom(asked, told, box.width(), box.height());
        var lines = inRoom(item, told, box.width(), box.height());
        var scale = scale(item, lines, box.width(), box.height());
        var inner = (Graphics2D) g.create();
        inner.translate(box.x(), box.y());
        inner.scale(scale, scale);
        if (!item.title().isEmpty()) {
            var letters = ink.letters(TITLE_SIZE, 600, ThemeColour.LBL_CITY);
            ink.writePart(inner, Role.HEADING, title, 0, TITLE_SIZE, letters);
            inner.translate(0, TITLE_HEIGHT);
        }
        var columns = columns(item, lines, box.width() / scale);
        PagePart.of(Role.LIST).draw(inner, list -> lines(item, told, lines, columns, list));
        inner.dispose();
    }

    /// With one more column where the lines do not fit into those that were asked for.
    private LegendItem withRoom(
            LegendItem item, List<LegendLine> told, double width, double height) {
        var lines = inRoom(item, told, width, height);
        var scale = scale(item, lines, width, height);
        return item.columns() == 0 || fits(item, lines, width / scale, height / scale)
                ? item
                : item.withColumns(item.columns() + 1);
    }

    /// The lines, the longest in two where letters are larger for it, or only so all have room.
    private List<LegendLine> inRoom(
            LegendItem item, List<LegendLine> told, double width, double height) {
        var whole = scale(item, told, width, height);
        var once = broken(item, told, width / (LARGEST * ink.factor()));
        var lines = broken(item, told, width / scale(item, once, width, height));
        return scale(item, lines, width, height) > LARGER * whole
                        || !fits(item, told, width / whole, height / whole)
                ? lines
                : told;
    }

    private List<LegendLine> broken(LegendItem item, List<LegendLine> told, double width) {
        var number = Math.max(1, item.columns());
        var column = (width + COLUMN_GAP) / number - COLUMN_GAP;
        return told.stream()
                .map(line -> painter.broken(line, column - countWidth(line, item)))
                .toList();
    }

    private void lines(
            LegendItem item,
            List<LegendLine> told,
            List<LegendLine> lines,
            Columns columns,
            Graphics2D g) {
        var top = 0.0;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var x = columns.left.get(i / columns.rows);
            top = i % columns.rows == 0 ? 0 : top;
            var y = top + LegendPainter.height(line) / 2;
            top += LegendPainter.height(line);
            var count = item.counts() ? line.count() : 0;
            var number = count > 0 ? " " + Messages.number(count) : "";
            PagePart.of(Role.ENTRY, told.get(i).text() + number)
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

    private static List<LegendLine> lines(LegendItem item, MapPiece map) {
        return map.legend().stream()
                .filter(line -> !item.hidden().contains(line.swatch()))
                .map(line -> line.worded(item.worded(line.swatch(), line.text())))
                .toList();
    }

    /// The largest letters, up to those of the page, at which all lines have room.
    private double scale(LegendItem item, List<LegendLine> lines, double width, double height) {
        var scale = ink.factor() * LARGEST;
        while (scale > SMALLEST * ink.factor()
                && !fits(item, lines, width / scale, height / scale)) {
            scale *= 0.97;
        }
        return scale;
    }

    private boolean fits(LegendItem item, List<LegendLine> lines, double width, double height) {
        var columns = columns(item, lines, width);
        return height(item, lines, columns) <= height + 0.5 && columns.width <= width + 0.5;
    }

    private Columns columns(LegendItem item, List<LegendLine> lines, double width) {
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

    private double width(LegendLine line, LegendItem item) {
        return painter.width(line) + countWidth(line, item);
    }

    private double countWidth(LegendLine line, LegendItem item) {
        return item.counts() && line.count() > 0
                ? Math.max(COUNT_WIDTH, painter.countWidth(line.count()))
                : 0;
    }
}
