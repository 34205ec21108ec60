package org.amnok.render.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.amnok.render.canvas.Frame;
import org.amnok.render.geometry.ProjectedGeometry;
import org.amnok.render.text.Lettering;
import org.locationtech.jts.geom.Envelope;

/// Finds where a label fits into an area: on level lines through it, in the widest stretches.
public final class AreaRoom {
    private static final int LINES = 14;
    private static final double AMPLE = 1.4;

    /// How much less the ends of a stretch count for than its middle.
    private static final double ASIDE = 0.5;

    private final List<double[]> rings;
    private final double width;
    private final double height;

    /// @param rings in the area's own units; even-odd
    /// @param width and height: of the label in the same units
    private AreaRoom(List<double[]> rings, double width, double height) {
        this.rings = rings;
        this.width = width;
        this.height = height;
    }

    private record Place(double x, double y, double room) {}

    /// The middles of places in px, x, y, x, y …, those with most room first.
    ///
    /// @param share how much of the label's width must find room
    public static double[] middles(
            ProjectedGeometry area, Frame frame, Lettering letters, double share) {
        var units = frame.viewport().unitsPerPixel();
        var bounds = area.bounds();
        var room =
                new AreaRoom(
                        area.parts(),
                        share * letters.width() * units,
                        (letters.ascent() + letters.descent()) * units);
        if (bounds.getWidth() < room.width || bounds.getHeight() < share * room.height) {
            return new double[0];
        }
        var places = room.places(bounds, seen(frame));
        places.sort(Comparator.comparingDouble(p -> -p.room));
        var middles = new double[2 * places.size()];
        for (var i = 0; i < places.size(); i++) {
            middles[2 * i] = frame.x(places.get(i).x);
            middles[2 * i + 1] = frame.y(places.get(i).y);
        }
        return middles;
    }

    /// In the map's units.
    private static Envelope seen(Frame frame) {
        var view = frame.viewport();
        var area = frame.labelArea();
        return new Envelope(
                view.mapX(area.getMinX()),
                view.mapX(area.getMaxX()),
                view.mapY(area.getMinY()),
                view.mapY(area.getMaxY()));
    }

    private List<Place> places(Envelope area, Envelope seen) {
        if (seen.contains(area)) {
            var step = area.getHeight() / LINES;
            return places(area, area.getMinY() + step, step, 0);
        }
        // on a lattice of the map: a label of what reaches out of it moves with it
        var part = area.intersection(seen);
        var step = Math.scalb(1.0, Math.getExponent(part.getHeight() / LINES));
        return places(part, step * Math.ceil(part.getMinY() / step), step, step);
    }

    /// Lines near the middle of the area count for more; room beyond what the label needs for a
    /// good look does not count.
    ///
    /// @param grid to which places are moved where there is ample room; 0 for none
    private List<Place> places(Envelope part, double first, double step, double grid) {
        var places = new ArrayList<Place>();
        var across = new double[] {part.getMinX(), part.getMaxX()};
        for (var y = first; y < part.getMaxY() - step / 2; y += step) {
            var share = (y - part.getMinY()) / part.getHeight();
            var inside = common(common(at(y), at(y + height / 2)), at(y - height / 2));
            var stretches = grid == 0 ? inside : common(inside, across);
            var weight = 1 - Math.abs(share - 0.5);
            for (var k = 0; k + 1 < stretches.length; k += 2) {
                var stretch = stretches[k + 1] - stretches[k];
                if (stretch >= width) {
                    var x = (stretches[k] + stretches[k + 1]) / 2;
                    var room = weight * Math.min(stretch, AMPLE * width);
                    if (stretch < AMPLE * width) {
                        places.add(new Place(x, y, room));
                        continue;
                    }
                    var aside = (stretch - AMPLE * width) / 2;
                    places.add(new Place(onGrid(x, grid), y, room));
                    places.add(new Place(onGrid(x - aside, grid), y, ASIDE * room));
                    places.add(new Place(onGrid(x + aside, grid), y, ASIDE * room));
                }
            }
        }
        return places;
    }

    private static double onGrid(double x, double grid) {
        return grid == 0 ? x : grid * Math.rint(x / grid);
    }

    /// Where a level line runs inside: from, to, from, to …
    private double[] at(double y) {
        var crossings = new double[16];
        var n = 0;
        for (var p : rings) {
            for (var i = 2; i < p.length; i += 2) {
                if (p[i - 1] > y != p[i + 1] > y) {
                    var t = (y - p[i - 1]) / (p[i + 1] - p[i - 1]);
                    if (n == crossings.length) {
                        crossings = Arrays.copyOf(crossings, 2 * n);
                    }
                    crossings[n++] = p[i - 2] + t * (p[i] - p[i - 2]);
                }
            }
        }
        Arrays.sort(crossings, 0, n);
        return Arrays.copyOf(crossings, n);
    }

    /// Where both run inside.
    private static double[] common(double[] a, double[] b) {
        var result = new double[a.length + b.length];
        var n = 0;
        for (int i = 0, k = 0; i + 1 < a.length && k + 1 < b.length; ) {
            var from = Math.max(a[i], b[k]);
            var to = Math.min(a[i + 1], b[k + 1]);
            if (from < to) {
                result[n++] = from;
                result[n++] = to;
            }
            if (a[i + 1] < b[k + 1]) {
                i += 2;
            } else {
                k += 2;
            }
        }
        return Arrays.copyOf(result, n);
    }
}
