package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.page.TimelineItem;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;
import org.amnok.release.ReleasedSighting;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// Paints a strip of months, and on it each sighting as a bar from its earliest to its latest day.
record TimelineItemPainter(PageStyle ink) {
    /// From one lane to the next, px, and how much of it a bar is thick; the shortest is a dot.
    private static final double PITCH = 9;

    private static final double THICKNESS = 0.62;

    void paint(TimelineItem item, MapPiece map, Graphics2D g) {
        TextFields.axis(map)
                .ifPresent(
                        span ->
                                told(map, span)
                                        .draw(
                                                g,
                                                strip ->
                                                        new Strip(Paper.box(item.frame()), span)
                                                                .paint(map.shown(), strip)));
    }

    /// How high it is in a width with bars of their full size, px; 0 where nothing is dated.
    double height(MapPiece map, double width) {
        return TextFields.axis(map)
                .map(span -> new Strip(new Box(0, 0, width, 0), span).height(map.shown()))
                .orElse(0.0);
    }

    private PagePart told(MapPiece map, DateSpan span) {
        var dated = map.shown().stream().filter(each -> each.mayBeOf(span)).count();
        var when = new SpanWords(ink.language()).of(span);
        return PagePart.of(Role.FIGURE, ink.words().get("alt.timeline", dated, when));
    }

    /// One strip being painted.
    private final class Strip {
        private final Box box;
        private final DateSpan span;
        private final TimelineAxis axis;

        Strip(Box box, DateSpan span) {
            this.box = box;
            this.span = span;
            axis = new TimelineAxis(ink, box, span.earliest(), span.latest());
        }

        private record Bar(Family family, double left, double right, int lane) {}

        /// A lane that is free from some px on.
        private record Lane(double free, int number) {}

        void paint(List<ReleasedSighting> shown, Graphics2D g) {
            axis.paint(g);
            var bars = bars(shown);
            var room = axis.floor() - box.y();
            var pitch = Math.min(PITCH * ink.factor(), room / Math.max(1, lanes(bars)));
            bars.forEach(bar -> bar(g, bar, pitch));
        }

        double height(List<ReleasedSighting> shown) {
            return lanes(bars(shown)) * PITCH * ink.factor() + box.bottom() - axis.floor();
        }

        private static int lanes(List<Bar> bars) {
            return 1 + bars.stream().mapToInt(Bar::lane).max().orElse(-1);
        }

        private List<Bar> bars(List<ReleasedSighting> shown) {
            var dated =
                    shown.stream()
                            .filter(s -> s.mayBeOf(span))
                            .sorted(Comparator.comparing(sighting -> days(sighting).earliest()))
                            .toList();
            var lanes = new PriorityQueue<Lane>(Comparator.comparingDouble(Lane::free));
            var bars = new ArrayList<Bar>();
            for (var sighting : dated) {
                var dot = THICKNESS * PITCH * ink.factor();
                var days = days(sighting);
                var left = Math.min(axis.x(days.earliest()), box.x() + box.width() - dot);
                var right = Math.max(left + dot, axis.x(days.latest().plusDays(1)));
                var isFree = !lanes.isEmpty() && lanes.peek().free <= left;
                var lane = isFree ? lanes.remove().number : lanes.size();
                lanes.add(new Lane(right + 2, lane));
                bars.add(new Bar(sighting.kind().family(), left, right, lane));
            }
            return bars;
        }

        private DateSpan days(ReleasedSighting sighting) {
            return Objects.requireNonNull(sighting.dates()).within(span);
        }

        private void bar(Graphics2D g, Bar bar, double pitch) {
            var high = pitch * THICKNESS;
            var y = axis.floor() - (bar.lane + 1) * pitch;
            g.setColor(ink.colour(ThemeColour.of(bar.family)));
            g.fill(
                    new RoundRectangle2D.Double(
                            bar.left, y, bar.right - bar.left, high, high, high));
        }
    }
}
