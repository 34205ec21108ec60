package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Family;
import org.amnok.domain.page.ChartItem;
import org.amnok.domain.page.ChartItem.By;
import org.amnok.layout.Box;
import org.amnok.layout.Words;
import org.amnok.map.Token;
import org.amnok.release.ReleasedSighting;

/// Paints bars with their numbers: one a family, across; or one a month, upright. A report that may
/// be of several months stands in the first of them.
final class ChartPainter {
    private static final int MOST_MONTHS = 36;

    private final PageInk ink;

    ChartPainter(PageInk ink) {
        this.ink = ink;
    }

    private record Bar(String name, int count, Token colour) {}

    void paint(ChartItem item, MapPiece map, Graphics2D g) {
        var f = ink.factor();
        var box = Paper.box(item.frame());
        var top = 0.0;
        if (!item.title().isEmpty()) {
            var y = box.y() + 11.2 * f;
            ink.write(g, item.title(), box.x(), y, 11.2 * f, 600, Token.LBL_CITY);
            top = 20 * f;
        }
        var inner = new Box(box.x(), box.y() + top, box.width(), box.height() - top);
        if (item.by() == By.FAMILY) {
            across(families(map.shown()), inner, g);
        } else {
            upright(months(map.shown()), inner, g);
        }
    }

    private List<Bar> families(List<ReleasedSighting> shown) {
        var bars = new ArrayList<Bar>();
        for (var family : Family.values()) {
            var count = (int) shown.stream().filter(s -> s.kind().family() == family).count();
            if (count > 0) {
                var name = ink.words().get("family." + family.code());
                bars.add(new Bar(name, count, Token.of(family)));
            }
        }
        return bars;
    }

    private List<Bar> months(List<ReleasedSighting> shown) {
        var bars = new ArrayList<Bar>();
        var span = TextFields.span(shown);
        if (span.isEmpty()) {
            return bars;
        }
        var words = new SpanWords(ink.language());
        var month = YearMonth.from(span.get().earliest());
        while (!month.isAfter(YearMonth.from(span.get().latest())) && bars.size() < MOST_MONTHS) {
            var at = month;
            var count =
                    (int)
                            shown.stream()
                                    .map(ReleasedSighting::dates)
                                    .filter(
                                            dates ->
                                                    dates != null
                                                            && YearMonth.from(dates.earliest())
                                                                    .equals(at))
                                    .count();
            bars.add(new Bar(words.month(month.atDay(1)), count, Token.UI_ACCENT));
            month = month.plusMonths(1);
        }
        return bars;
    }

    private void across(List<Bar> bars, Box box, Graphics2D g) {
        var size = 9 * ink.factor();
        var names = bars.stream().mapToDouble(b -> ink.width(b.name, size, 400)).max().orElse(0);
        var most = bars.stream().mapToInt(Bar::count).max().orElse(1);
        var pitch = Math.min(2 * size, box.height() / Math.max(1, bars.size()));
        var left = box.x() + names + size;
        var room = box.right() - left - 3 * size;
        for (var i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var y = box.y() + i * pitch;
            var baseline = y + pitch / 2 + size * 0.36;
            ink.write(g, bar.name, box.x(), baseline, size, 400, Token.LBL_CITY);
            var length = room * bar.count / most;
            g.setColor(ink.colour(bar.colour));
            g.fill(new Rectangle2D.Double(left, y + pitch * 0.18, length, pitch * 0.64));
            ink.write(
                    g,
                    Words.number(bar.count),
                    left + length + size * 0.5,
                    baseline,
                    size,
                    500,
                    Token.LBL_SITE);
        }
    }

    private void upright(List<Bar> bars, Box box, Graphics2D g) {
        var size = 8 * ink.factor();
        var most = Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
        var pitch = box.width() / Math.max(1, bars.size());
        var room = box.height() - 3.2 * size;
        var floor = box.bottom() - 1.6 * size;
        var lettered = 0.0;
        for (var i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var height = room * bar.count / most;
            var x = box.x() + i * pitch;
            g.setColor(ink.colour(bar.colour));
            g.fill(new Rectangle2D.Double(x + pitch * 0.15, floor - height, pitch * 0.7, height));
            if (bar.count > 0) {
                centred(g, Words.number(bar.count), x + pitch / 2, floor - height - 3, size);
            }
            var half = ink.width(bar.name, size, 400) / 2;
            if (x + pitch / 2 - half >= lettered) {
                centred(g, bar.name, x + pitch / 2, box.bottom() - 0.2 * size, size);
                lettered = x + pitch / 2 + half + size;
            }
        }
        ink.rule(g, box.x(), floor, box.width(), 0.8 * ink.factor(), Token.INK);
    }

    private void centred(Graphics2D g, String text, double x, double y, double size) {
        ink.write(g, text, x - ink.width(text, size, 400) / 2, y, size, 400, Token.LBL_SITE);
    }
}
