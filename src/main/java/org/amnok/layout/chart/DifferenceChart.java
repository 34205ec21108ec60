package org.amnok.layout.chart;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.stream.Stream;
import org.amnok.domain.tabulation.Interval.Difference;
import org.amnok.layout.BandSwatch;
import org.amnok.layout.Box;
import org.amnok.layout.chart.ChartNumbers.Row;
import org.amnok.map.ThemeColour;
import org.amnok.map.marker.BandMarker.Look;

/// Rows below one another, to the right by how much B is more than A, to the left by how much it is
/// less: drawn as bands of maps as far as it is certain, outlined to where it may reach.
record DifferenceChart(ChartPen pen, ChartNumbers numbers) {
    private static final double FOOT = 30;
    private static final double LEAST_PITCH = 14;

    void paint(Box box) {
        var fit = Math.max(1, (int) ((box.height() - FOOT) / LEAST_PITCH));
        var rows = numbers.rows().subList(0, Math.min(fit, numbers.rows().size()));
        var scale =
                ChartScale.upTo(
                        Math.max(1, differences().mapToInt(DifferenceChart::most).max().orElse(1)));
        var names = 14 + pen.widest(rows.stream().map(Row::name), ChartPen.SIZE);
        var half = (box.width() - names - 60) / 2;
        var zero = box.x() + names + 30 + half;
        var pitch = Math.min(30, (box.height() - FOOT) / Math.max(1, rows.size()));
        var bottom = box.y() + pitch * rows.size();
        for (var tick : scale.ticks()) {
            for (var side : tick == 0 ? new int[] {1} : new int[] {-1, 1}) {
                var x = zero + side * scale.at(tick, half);
                pen.grid(x, box.y(), x, bottom, tick == 0);
                pen.centred(Difference.signed(side * tick), x, bottom + 16, ChartPen.SIZE);
            }
        }
        if (rows.size() < numbers.rows().size()) {
            pen.left("… +" + (numbers.rows().size() - rows.size()), box.x(), bottom + 16, 10, 400);
        }
        for (int i = 0; i < rows.size(); i++) {
            var y = box.y() + (i + 0.5) * pitch;
            pen.left(rows.get(i).name(), box.x(), y + 4, ChartPen.SIZE, 400);
            var difference = rows.get(i).difference();
            if (difference == null) {
                pen.left(numbers.words().held(), zero + 6, y + 4, 9, 400);
            } else {
                bar(rows.get(i), difference, y, pitch * 0.6, zero, half / scale.top());
            }
        }
    }

    private Stream<Difference> differences() {
        return numbers.rows().stream().map(ChartNumbers.Row::difference).filter(Objects::nonNull);
    }

    private static int most(Difference difference) {
        return Math.max(Math.abs(difference.least()), Math.abs(difference.most()));
    }

    /// @param one the width of one report
    private void bar(
            Row row, Difference difference, double y, double high, double zero, double one) {
        var left = zero + Math.min(0, difference.least()) * one;
        var right = zero + Math.max(0, difference.most()) * one;
        var sure =
                difference.least() > 0
                        ? difference.least()
                        : difference.most() < 0 ? difference.most() : 0;
        var from = zero + Math.min(0, sure) * one;
        new BandSwatch(pen.theme())
                .paint(
                        pen.g(),
                        (sure < 0 ? Look.FEWER : Look.MORE).code(),
                        new Rectangle2D.Double(from, y - high / 2, Math.abs(sure) * one, high));
        pen.outline(
                new Rectangle2D.Double(left, y - high / 2, right - left, high),
                0.9,
                ThemeColour.UI_TEXT2);
        pen.left(row.range(), right + 6, y + 4, 9.5, 400);
    }
}
