package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.amnok.domain.page.Guide;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;

/// The lines that moved items are drawn to: edges, margins and middle of the page, its guides, and
/// the edges and middles of items that stay where they are.
record Snap(double[] across, double[] down) {
    /// @param moving ids of the items that are moved
    static Snap of(PageDesign page, Collection<String> moving) {
        var still =
                page.items().stream()
                        .filter(item -> !moving.contains(item.id()))
                        .map(item -> item.frame())
                        .toList();
        return new Snap(lines(page, still, true), lines(page, still, false));
    }

    private static double[] lines(PageDesign page, List<PageRectangle> still, boolean vertical) {
        var length = vertical ? page.size().widthMillimetres() : page.size().heightMillimetres();
        var margin = page.marginMillimetres();
        var paper = DoubleStream.of(margin, length - margin, length / 2, 0, length);
        var guides =
                page.guides().stream()
                        .filter(guide -> guide.vertical() == vertical)
                        .mapToDouble(Guide::atMillimetres);
        var items =
                still.stream().flatMapToDouble(frame -> DoubleStream.of(lines(frame, vertical)));
        return DoubleStream.concat(DoubleStream.concat(paper, guides), items).toArray();
    }

    private static double[] lines(PageRectangle frame, boolean vertical) {
        return vertical
                ? new double[] {
                    frame.xMillimetres(), frame.middleXMillimetres(), frame.rightMillimetres()
                }
                : new double[] {
                    frame.yMillimetres(), frame.middleYMillimetres(), frame.bottomMillimetres()
                };
    }

    /// By how much more a frame moves to lie along lines, and along which it then lies.
    record Pull(double dxMillimetres, double dyMillimetres, List<Guide> lines) {
        static final Pull NONE = new Pull(0, 0, List.of());
    }

    /// The pull on a whole frame; none from lines that are farther away than the reach.
    Pull pull(PageRectangle frame, double reachMillimetres) {
        var dx = nearest(across, lines(frame, true), reachMillimetres);
        var dy = nearest(down, lines(frame, false), reachMillimetres);
        var pulled = frame.movedBy(dx, dy);
        var touched = new ArrayList<Guide>();
        touch(across, lines(pulled, true), true, touched);
        touch(down, lines(pulled, false), false, touched);
        return new Pull(dx, dy, touched);
    }

    /// The pull on one edge of a frame.
    ///
    /// @param vertical true for a left or right edge
    /// @return where the edge is drawn to; empty when no line is near
    OptionalDouble edge(boolean vertical, double atMillimetres, double reachMillimetres) {
        var lines = vertical ? across : down;
        var by = nearest(lines, new double[] {atMillimetres}, reachMillimetres);
        return isOn(lines, atMillimetres + by)
                ? OptionalDouble.of(atMillimetres + by)
                : OptionalDouble.empty();
    }

    private static double nearest(double[] lines, double[] edges, double reach) {
        var best = 0.0;
        var least = reach;
        for (var line : lines) {
            for (var edge : edges) {
                if (Math.abs(line - edge) < least) {
                    least = Math.abs(line - edge);
                    best = line - edge;
                }
            }
        }
        return best;
    }

    private static void touch(
            double[] lines, double[] edges, boolean vertical, List<Guide> touched) {
        for (var edge : edges) {
            if (isOn(lines, edge)) {
                touched.add(new Guide(vertical, edge));
            }
        }
    }

    private static boolean isOn(double[] lines, double edge) {
        return DoubleStream.of(lines).anyMatch(line -> Math.abs(line - edge) < 1e-6);
    }
}
