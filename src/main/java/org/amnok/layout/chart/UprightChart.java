package org.amnok.layout.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;

/// Columns along the level axis, numbers upright from 0.
record UprightChart(
        ChartPen pen, ChartNumbers numbers, ChartKind kind, List<UprightChart.Part> parts) {
    private static final double NUMBERS = 40;
    private static final double NAMES = 34;

    /// For the number above the highest mark.
    private static final double TOP = 22;

    /// For the letters of A and B above the columns that are compared.
    private static final double LETTER = 14;

    /// Parts of a stacked bar: beyond them the rows of which less is certain are one.
    private static final int PARTS = 5;

    /// In place of a word that has no room; the note says what it is.
    static final String HELD = "–";

    private static final ThemeColour[] TINTS = {
        ThemeColour.UI_ACCENT,
        ThemeColour.UI_TEXT2,
        ThemeColour.UI_LINE2,
        ThemeColour.UI_WARN,
        ThemeColour.UI_LINE
    };

    void paint(Box box) {
        var scale = ChartScale.upTo(ChartNumbers.most(numbers.totals()));
        var above = numbers.sides().isEmpty() ? TOP : TOP + LETTER;
        var plot =
                new Box(
                        box.x() + NUMBERS,
                        box.y() + above,
                        box.width() - NUMBERS - (kind == ChartKind.STACKED ? 150 : 10),
                        box.height() - NAMES - above);
        var pitch = plot.width() / Math.max(1, numbers.columns().size());
        sides(plot, pitch);
        for (var tick : scale.ticks()) {
            var y = plot.bottom() - scale.at(tick, plot.height());
            pen.grid(plot.x(), y, plot.right(), y, tick == 0);
            pen.right("" + tick, plot.x() - 7, y + 4);
        }
        names(plot, pitch);
        if (kind == ChartKind.LINES || kind == ChartKind.DOTS) {
            band(plot, pitch, scale);
        }
        for (int i = 0; i < numbers.totals().size(); i++) {
            var x = plot.x() + (i + 0.5) * pitch;
            mark(i, x, pitch, plot, scale);
        }
        if (kind == ChartKind.STACKED) {
            legend(plot);
        }
    }

    /// The columns that are compared lie on a ground of their own, with their letter.
    private void sides(Box plot, double pitch) {
        var before = "";
        for (int i = 0; i < numbers.sides().size(); i++) {
            var side = numbers.sides().get(i);
            var x = plot.x() + i * pitch;
            if (!side.isEmpty()) {
                pen.box(
                        x,
                        plot.y() - TOP - LETTER,
                        pitch,
                        plot.height() + TOP + LETTER,
                        pen.colour(ThemeColour.UI_HOVER));
            }
            if (!side.isEmpty() && !side.equals(before)) {
                pen.left(side, x + 6, plot.y() - TOP, ChartPen.SIZE, 600);
            }
            before = side;
        }
    }

    /// As many names as there is room for.
    private void names(Box plot, double pitch) {
        var widest = pen.widest(numbers.columns().stream(), ChartPen.SIZE);
        var every = Math.max(1, (int) Math.ceil((widest + 8) / pitch));
        for (int i = 0; i < numbers.columns().size(); i += every) {
            var x = plot.x() + (i + 0.5) * pitch;
            pen.line(x, plot.bottom(), x, plot.bottom() + 4, 0.8, ThemeColour.UI_TEXT2);
            pen.centred(numbers.columns().get(i), x, plot.bottom() + 18, ChartPen.SIZE);
        }
    }

    private static double y(int number, Box plot, ChartScale scale) {
        return plot.bottom() - scale.at(number, plot.height());
    }

    private void band(Box plot, double pitch, ChartScale scale) {
        var cells = numbers.totals();
        var band = new Path2D.Double();
        for (int i = 0; i < cells.size(); i++) {
            var x = plot.x() + (i + 0.5) * pitch;
            var top = y(cells.get(i).reports().possible(), plot, scale);
            if (i == 0) {
                band.moveTo(x, top);
            } else {
                band.lineTo(x, top);
            }
        }
        for (int i = cells.size() - 1; i >= 0; i--) {
            band.lineTo(
                    plot.x() + (i + 0.5) * pitch, y(cells.get(i).reports().certain(), plot, scale));
        }
        if (!cells.isEmpty()) {
            band.closePath();
            pen.fill(band, pen.faint());
        }
        if (kind == ChartKind.LINES) {
            for (int i = 1; i < cells.size(); i++) {
                var x = plot.x() + (i - 0.5) * pitch;
                line(cells.get(i - 1), cells.get(i), x, pitch, plot, scale);
            }
        }
    }

    private void line(
            CountCell from, CountCell to, double x, double pitch, Box plot, ChartScale scale) {
        pen.line(
                x,
                y(from.reports().certain(), plot, scale),
                x + pitch,
                y(to.reports().certain(), plot, scale),
                2.2,
                ThemeColour.UI_ACCENT);
        pen.line(
                x,
                y(from.reports().possible(), plot, scale),
                x + pitch,
                y(to.reports().possible(), plot, scale),
                0.9,
                ThemeColour.UI_ACCENT);
    }

    private void mark(int column, double x, double pitch, Box plot, ChartScale scale) {
        var cell = numbers.totals().get(column);
        if (cell.isHeld()) {
            var word = numbers.words().held();
            var fits = pen.width(word, 9) < pitch;
            pen.centred(fits ? word : HELD, x, plot.bottom() - 6, 9);
            return;
        }
        var sure = y(cell.reports().certain(), plot, scale);
        var most = y(cell.reports().possible(), plot, scale);
        if (kind == ChartKind.DOTS) {
            pen.line(x, sure, x, most, Math.min(3, pitch / 3), ThemeColour.UI_LINE2);
            pen.ring(x, most, pitch);
            pen.dot(x, sure, pitch);
        } else if (kind != ChartKind.LINES) {
            var wide = Math.min(46, pitch * 0.66);
            if (kind == ChartKind.STACKED) {
                stack(column, x - wide / 2, wide, plot, scale);
            } else {
                pen.box(
                        x - wide / 2,
                        sure,
                        wide,
                        plot.bottom() - sure,
                        pen.colour(ThemeColour.UI_ACCENT));
            }
            pen.outline(
                    new Rectangle2D.Double(x - wide / 2, most, wide, plot.bottom() - most),
                    1,
                    ThemeColour.UI_TEXT2);
        }
        var text = numbers.text(cell);
        if (!cell.reports().isNone() && pen.width(text, 10) < pitch * 1.3) {
            pen.centred(text, x, most - 8, 10);
        }
    }

    /// What is certain of each part, one above the other.
    private void stack(int column, double x, double wide, Box plot, ChartScale scale) {
        var below = 0;
        for (int part = 0; part < parts.size(); part++) {
            var certain = parts.get(part).certain(column);
            var top = y(below + certain, plot, scale);
            var height = y(below, plot, scale) - top;
            pen.box(x, top, wide, height, pen.colour(TINTS[part]));
            if (height > 12 && certain > 0) {
                pen.on("" + (part + 1), x + 3, top + 10, part % 4 == 2 || part == 4);
            }
            below += certain;
        }
    }

    private void legend(Box plot) {
        for (int part = 0; part < parts.size(); part++) {
            var y = plot.y() + 6 + part * 20;
            pen.box(plot.right() + 12, y, 12, 12, pen.colour(TINTS[part]));
            pen.left((part + 1) + " " + parts.get(part).name, plot.right() + 30, y + 10, 10, 400);
        }
    }

    /// One row of a stacked bar, or all that are not named.
    record Part(String name, List<ChartNumbers.Row> rows) {
        int certain(int column) {
            return rows.stream().mapToInt(row -> row.cells().get(column).reports().certain()).sum();
        }

        static int certain(ChartNumbers.Row row) {
            return row.cells().stream().mapToInt(cell -> cell.reports().certain()).sum();
        }

        /// The rows of which most is certain, in their order; nothing of which nothing is.
        static List<Part> of(ChartNumbers numbers) {
            var greatest =
                    numbers.rows().stream()
                            .filter(row -> certain(row) > 0)
                            .sorted(Comparator.comparingInt(row -> -certain(row)))
                            .toList();
            var most = greatest.size() > PARTS ? PARTS - 1 : greatest.size();
            var some = greatest.subList(0, most);
            var parts = new ArrayList<Part>();
            numbers.rows().stream()
                    .filter(some::contains)
                    .forEach(row -> parts.add(new Part(row.name(), List.of(row))));
            if (greatest.size() > some.size()) {
                var others = greatest.subList(some.size(), greatest.size());
                parts.add(new Part(numbers.words().others(), others));
            }
            return parts;
        }
    }
}
