package org.amnok.layout.chart;

import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;

/// Rows below one another, numbers level from 0: dots and rings, or the matrix of all columns.
record RowsChart(ChartPen pen, ChartNumbers numbers) {
    private static final double FOOT = 26;
    private static final double LEAST_PITCH = 15;
    private static final double LEAST_OF_PAIR = 11;

    /// For the letter of a side.
    private static final double SIDE = 20;

    private double namesWidth(Box box) {
        var names = numbers.rows().stream().map(ChartNumbers.Row::name);
        return Math.min(box.width() * 0.4, 14 + pen.widest(names, ChartPen.SIZE));
    }

    private String cut(String name, double width) {
        var text = name;
        while (text.length() > 1 && pen.width(text, ChartPen.SIZE) > width - 10) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        return text.equals(name) ? name : text.strip() + "…";
    }

    /// As many rows as have room; how many are left out is said.
    ///
    /// @param isBars false for dots and rings
    void along(Box box, boolean isBars) {
        var isPaired = !numbers.rows().isEmpty() && !numbers.rows().getFirst().side().isEmpty();
        var fit = fit(box, isPaired);
        var rows = numbers.rows().subList(0, Math.min(fit, numbers.rows().size()));
        var names = namesWidth(box) + (isPaired ? SIDE : 0);
        var scale =
                ChartScale.upTo(
                        ChartNumbers.most(rows.stream().map(ChartNumbers.Row::total).toList()));
        var left = box.x() + names;
        var length = box.width() - names - 50;
        var pitch = Math.min(isPaired ? 28 : 38, (box.height() - FOOT) / Math.max(1, rows.size()));
        var bottom = box.y() + pitch * rows.size();
        for (var tick : scale.ticks()) {
            var x = left + scale.at(tick, length);
            pen.grid(x, box.y(), x, bottom, tick == 0);
            pen.centred("" + tick, x, bottom + 16, ChartPen.SIZE);
        }
        var more = (numbers.rows().size() - rows.size()) / (isPaired ? 2 : 1);
        if (more > 0) {
            pen.left("… +" + more, box.x(), bottom + 16, 10, 400);
        }
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var y = box.y() + (i + 0.5) * pitch;
            if (isPaired) {
                pair(row, i % 2 == 0, names, new Box(box.x(), y, box.width() - 50, pitch));
            } else {
                pen.left(cut(row.name(), names), box.x(), y + 4, ChartPen.SIZE, 400);
            }
            if (isBars) {
                bar(row.total(), y, pitch, count -> left + scale.at(count, length));
            } else {
                dot(row.total(), y, pitch, count -> left + scale.at(count, length));
            }
        }
    }

    /// From what is certain to what is possible.
    ///
    /// @param at where a count lies, across
    private void dot(CountCell cell, double y, double pitch, IntToDoubleFunction at) {
        var sure = at.applyAsDouble(cell.reports().certain());
        var most = at.applyAsDouble(cell.reports().possible());
        if (!cell.isHeld()) {
            pen.line(sure, y, most, y, Math.min(4, pitch / 4), ThemeColour.UI_LINE2);
            pen.ring(most, y, pitch);
            pen.dot(sure, y, pitch);
        }
        pen.left(numbers.text(cell), most + 10, y + 4, 10, 600);
    }

    /// Filled for what is certain, outlined for what is possible.
    private void bar(CountCell cell, double y, double pitch, IntToDoubleFunction at) {
        var zero = at.applyAsDouble(0);
        var sure = at.applyAsDouble(cell.reports().certain());
        var most = at.applyAsDouble(cell.reports().possible());
        var high = Math.min(16, pitch * 0.6);
        if (!cell.isHeld()) {
            pen.box(zero, y - high / 2, sure - zero, high, pen.colour(ThemeColour.UI_ACCENT));
            pen.outline(
                    new Rectangle2D.Double(zero, y - high / 2, most - zero, high),
                    1,
                    ThemeColour.UI_TEXT2);
        }
        pen.left(numbers.text(cell), most + 6, y + 4, 10, 600);
    }

    /// Whole pairs.
    private static int fit(Box box, boolean isPaired) {
        var least = isPaired ? LEAST_OF_PAIR : LEAST_PITCH;
        var fit = Math.max(1, (int) ((box.height() - FOOT) / least));
        return isPaired ? Math.max(2, fit / 2 * 2) : fit;
    }

    /// Two rows have one name; a line parts them from the next two.
    ///
    /// @param at where the row lies, its middle as the upper edge
    private void pair(ChartNumbers.Row row, boolean isFirst, double names, Box at) {
        var y = at.y();
        if (isFirst) {
            var between = y + at.height() / 2 + 4;
            pen.left(cut(row.name(), names - SIDE), at.x(), between, ChartPen.SIZE, 400);
        } else {
            var below = y + at.height() / 2;
            pen.line(at.x(), below, at.right(), below, 0.5, ThemeColour.UI_LINE);
        }
        pen.left(row.side(), at.x() + names - SIDE, y + 3.5, 9.5, isFirst ? 400 : 700);
    }

    /// Few columns take up to this much each, with their numbers beside the squares.
    private static final double WIDEST_COLUMN = 190;

    /// A narrower cell, or a lower row, could not be told from the next.
    private static final double NARROWEST = 1.5;

    private static final double LOWEST = 6;

    /// In a smaller cell than this a square would be a speck: what is drawn has the shape of the
    /// cell.
    private static final double LEAST_SQUARE = 9;

    /// Room of a cell.
    private record Room(double wide, double high) {
        private static double within(double length) {
            return length - Math.min(3, length * 0.2);
        }

        double width() {
            return isSquare() ? square() : within(wide);
        }

        double height() {
            return isSquare() ? square() : within(high);
        }

        private boolean isSquare() {
            return Math.min(wide, high) >= LEAST_SQUARE;
        }

        private double square() {
            return within(Math.min(wide, high));
        }
    }

    private Room room(Box box) {
        var columns = Math.max(1, numbers.columns().size());
        return new Room(
                Math.min(WIDEST_COLUMN, (box.width() - namesWidth(box)) / columns),
                Math.min(54, (box.height() - FOOT) / Math.max(1, numbers.rows().size())));
    }

    /// True when each cell of the matrix can be told from the next.
    boolean hasRoom(Box box) {
        var room = room(box);
        return room.wide >= NARROWEST && room.high >= LOWEST;
    }

    void matrix(Box box) {
        var names = namesWidth(box);
        var columns = Math.max(1, numbers.columns().size());
        var room = room(box);
        var most =
                numbers.rows().stream()
                        .mapToInt(row -> ChartNumbers.most(row.cells()))
                        .max()
                        .orElse(1);
        heads(box, names, room.wide);
        var top = box.y() + 18;
        for (int r = 0; r < numbers.rows().size(); r++) {
            var row = numbers.rows().get(r);
            var y = top + r * room.high;
            pen.left(
                    cut(row.name(), names),
                    box.x(),
                    y + room.high / 2 + 4,
                    Math.min(ChartPen.SIZE, room.high * 0.8),
                    400);
            pen.line(
                    box.x(), y, box.x() + names + columns * room.wide, y, 0.5, ThemeColour.UI_LINE);
            for (int c = 0; c < row.cells().size(); c++) {
                var middle = box.x() + names + (c + 0.5) * room.wide;
                square(row.cells().get(c), middle, y + room.high / 2, room, most);
            }
        }
    }

    /// As many names of columns as there is room for.
    private void heads(Box box, double names, double pitch) {
        var widest = pen.widest(numbers.columns().stream(), 9.5);
        var every = Math.max(1, (int) Math.ceil((widest + 6) / pitch));
        for (int c = 0; c < numbers.columns().size(); c += every) {
            pen.centred(
                    numbers.columns().get(c),
                    box.x() + names + (c + 0.5) * pitch,
                    box.y() + 10,
                    9.5);
        }
    }

    /// Areas are as the numbers, which stand beside where there is room.
    private void square(CountCell cell, double middle, double centre, Room room, int most) {
        var reports = cell.reports();
        if (cell.isHeld() || reports.isNone()) {
            pen.centred(cell.isHeld() ? UprightChart.HELD : "", middle, centre + 4, 10);
            return;
        }
        pen.fill(
                around(middle, centre, room, reports.certain(), most),
                pen.colour(ThemeColour.UI_ACCENT));
        pen.outline(
                around(middle, centre, room, reports.possible(), most),
                Math.min(0.9, room.width() / 4),
                ThemeColour.UI_TEXT2);
        var text = numbers.text(cell);
        var beside = room.width() / 2 + 6;
        if (beside + pen.width(text, 10) < room.wide / 2) {
            pen.left(text, middle + beside, centre + 4, 10, 400);
        }
    }

    /// Around the middle of a cell.
    private static Rectangle2D around(
            double middle, double centre, Room room, int number, int most) {
        var share = Math.sqrt((double) number / most);
        var width = room.width() * share;
        var height = room.height() * share;
        return new Rectangle2D.Double(middle - width / 2, centre - height / 2, width, height);
    }
}
