package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amnok.domain.DateSpan;
import org.amnok.domain.Family;
import org.amnok.domain.page.TimelineItem;
import org.amnok.layout.Box;
import org.amnok.map.Token;
import org.amnok.release.ReleasedSighting;

/// Paints a strip of months, and on it each sighting as a bar from its earliest to its latest day.
final class TimelinePainter {
    private final PageInk ink;

    TimelinePainter(PageInk ink) {
        this.ink = ink;
    }

    void paint(TimelineItem item, MapPiece map, Graphics2D g) {
        var span = TextFields.span(map.shown());
        if (span.isPresent()) {
            var from = YearMonth.from(span.get().earliest()).atDay(1);
            var to = YearMonth.from(span.get().latest()).atEndOfMonth();
            new Strip(Paper.box(item.frame()), from, to).paint(map.shown(), g);
        }
    }

    /// One strip being painted.
    private final class Strip {
        private final Box box;
        private final LocalDate from;
        private final LocalDate to;
        private final double floor;
        private final double size = 8 * ink.factor();

        Strip(Box box, LocalDate from, LocalDate to) {
            this.box = box;
            this.from = from;
            this.to = to;
            floor = box.bottom() - 1.6 * size;
        }

        private double x(LocalDate day) {
            var days = ChronoUnit.DAYS.between(from, to) + 1.0;
            return box.x() + box.width() * ChronoUnit.DAYS.between(from, day) / days;
        }

        void paint(List<ReleasedSighting> shown, Graphics2D g) {
            months(g);
            var dated =
                    shown.stream()
                            .filter(s -> s.dates() != null)
                            .sorted(Comparator.comparing(s -> first(s)))
                            .toList();
            var lanes = new ArrayList<Double>();
            var bars = new ArrayList<Bar>();
            for (var sighting : dated) {
                var left = x(first(sighting));
                var lane = 0;
                while (lane < lanes.size() && lanes.get(lane) > left) {
                    lane++;
                }
                var right = Math.max(left + 3 * ink.factor(), x(last(sighting).plusDays(1)));
                if (lane == lanes.size()) {
                    lanes.add(right + 2);
                } else {
                    lanes.set(lane, right + 2);
                }
                bars.add(new Bar(sighting.kind().family(), left, right, lane));
            }
            var pitch = Math.min(9 * ink.factor(), (floor - box.y()) / Math.max(1, lanes.size()));
            bars.forEach(bar -> bar(g, bar, pitch));
        }

        private record Bar(Family family, double left, double right, int lane) {}

        private LocalDate first(ReleasedSighting sighting) {
            var dates = sighting.dates();
            return dates == null || dates.earliest().isBefore(from) ? from : dates.earliest();
        }

        private LocalDate last(ReleasedSighting sighting) {
            var dates = sighting.dates();
            return dates == null || dates.latest().equals(DateSpan.OPEN_END) ? to : dates.latest();
        }

        private void bar(Graphics2D g, Bar bar, double pitch) {
            var high = pitch * 0.62;
            var y = floor - (bar.lane + 1) * pitch;
            g.setColor(ink.colour(Token.of(bar.family)));
            g.fill(
                    new RoundRectangle2D.Double(
                            bar.left, y, bar.right - bar.left, high, high, high));
        }

        private void months(Graphics2D g) {
            ink.rule(g, box.x(), floor, box.width(), 0.8 * ink.factor(), Token.INK);
            var words = new SpanWords(ink.language());
            var free = box.x();
            for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
                var x = x(month);
                ink.rule(g, x, floor + 2, 0.8 * ink.factor(), 4, Token.INK);
                var isFirst = month.equals(from) || month.getMonthValue() == 1;
                var text = isFirst ? words.month(month) : words.shortMonth(month);
                var width = ink.width(text, size, 400);
                if (x >= free && x + width + 2 <= box.right() + size) {
                    ink.write(g, text, x + 2, box.bottom(), size, 400, Token.LBL_SITE);
                    free = x + width + 0.5 * size;
                }
            }
        }
    }
}
