package org.amnok.layout.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.page.ChartItem;
import org.amnok.domain.page.ChartItem.By;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;
import org.amnok.release.ReleasedSighting;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;
import org.amnok.words.Messages;

/// Paints bars with their numbers: one a family, across; or one a month, upright, or a quarter or a
/// year where there are too many months to draw: always the whole span. What may be of several is
/// drawn faintly on each of them, as in the timeline.
record ChartPainter(PageStyle ink) {
    /// A narrower bar could not be distinguished from the next, px of a page of A4.
    private static final double LEAST_PITCH = 9;

    private static final double POSSIBLE = 0.35;

    private record Bar(String name, int count, ThemeColour colour) {}

    void paint(ChartItem item, MapPiece map, Graphics2D g) {
        var f = ink.factor();
        var box = Paper.box(item.frame());
        var top = 0.0;
        if (!item.title().isEmpty()) {
            var y = box.y() + 11.2 * f;
            var letters = ink.letters(11.2 * f, 600, ThemeColour.LBL_CITY);
            ink.writePart(g, Role.HEADING, item.title(), box.x(), y, letters);
            top = 20 * f;
        }
        var inner = new Box(box.x(), box.y() + top, box.width(), box.height() - top);
        if (item.by() == By.FAMILY) {
            var bars = families(map.shown());
            told(bars).draw(g, chart -> across(bars, inner, chart));
        } else {
            TextFields.axis(map).ifPresent(span -> upright(span, map.shown(), inner, g));
        }
    }

    /// A chart whose numbers are told: "Bar chart: Vehicles 10, Works 4".
    private PagePart told(List<Bar> bars) {
        var numbers =
                ink.words()
                        .listed(
                                bars.stream()
                                        .map(bar -> bar.name + " " + Messages.number(bar.count)));
        return PagePart.of(Role.FIGURE, ink.words().get("alt.chart", numbers));
    }

    private List<Bar> families(List<ReleasedSighting> shown) {
        var bars = new ArrayList<Bar>();
        for (var family : Family.values()) {
            var count = (int) shown.stream().filter(s -> s.kind().family() == family).count();
            if (count > 0) {
                var name = ink.words().get("family." + family.code());
                bars.add(new Bar(name, count, ThemeColour.of(family)));
            }
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
            ink.write(g, bar.name, box.x(), baseline, ink.letters(size, 400, ThemeColour.LBL_CITY));
            var length = room * bar.count / most;
            g.setColor(ink.colour(bar.colour));
            g.fill(new Rectangle2D.Double(left, y + pitch * 0.18, length, pitch * 0.64));
            ink.write(
                    g,
                    Messages.number(bar.count),
                    left + length + size * 0.5,
                    baseline,
                    ink.letters(size, 500, ThemeColour.LBL_SITE));
        }
    }

    private void upright(DateSpan span, List<ReleasedSighting> shown, Box box, Graphics2D g) {
        var most = Math.max(1, (int) (box.width() / (LEAST_PITCH * ink.factor())));
        var bins = TimeBins.of(shown, span, most);
        var note = note(bins, shown);
        told(bins, note).draw(g, chart -> upright(bins, note, box, chart));
    }

    /// "Bar chart: 2025-08 3, 2025-09 3–5 · faint: possibly".
    private PagePart told(TimeBins bins, String note) {
        var numbers =
                ink.words()
                        .listed(
                                bins.bins().stream()
                                        .filter(bin -> !text(bin).isEmpty())
                                        .map(bin -> YearMonth.from(bin.from()) + " " + text(bin)));
        return PagePart.of(
                Role.FIGURE,
                ink.words().get("alt.chart", note.isEmpty() ? numbers : numbers + " · " + note));
    }

    private void upright(TimeBins bins, String note, Box box, Graphics2D g) {
        var size = 8 * ink.factor();
        ink.write(g, note, box.x(), box.y() + size, ink.letters(size, 400, ThemeColour.LBL_SITE));
        var first = bins.bins().getFirst().from();
        var axis = new TimelineAxis(ink, box, first, bins.bins().getLast().to());
        var room = axis.floor() - box.y() - 2.6 * size - (note.isEmpty() ? 0 : 1.2 * size);
        for (var bin : bins.bins()) {
            bar(bin, room / Math.max(1, bins.most()), axis, g);
        }
        axis.paint(g);
    }

    /// @param one the height of one sighting, px
    private void bar(TimeBins.Bin bin, double one, TimelineAxis axis, Graphics2D g) {
        var left = axis.x(bin.from());
        var pitch = axis.x(bin.to().plusDays(1)) - left;
        var x = left + pitch * 0.15;
        var sure = one * bin.certain();
        var faint = one * bin.possible();
        var colour = ink.colour(ThemeColour.UI_ACCENT);
        g.setColor(colour);
        g.fill(new Rectangle2D.Double(x, axis.floor() - sure, pitch * 0.7, sure));
        g.setColor(
                new Color(
                        colour.getRed(),
                        colour.getGreen(),
                        colour.getBlue(),
                        (int) (255 * POSSIBLE)));
        g.fill(new Rectangle2D.Double(x, axis.floor() - sure - faint, pitch * 0.7, faint));
        var size = 8 * ink.factor();
        var text = text(bin);
        if (ink.width(text, size, 400) <= pitch + size * 0.4) {
            ink.write(
                    g,
                    text,
                    left + (pitch - ink.width(text, size, 400)) / 2,
                    axis.floor() - sure - faint - 3,
                    ink.letters(size, 400, ThemeColour.LBL_SITE));
        }
    }

    /// "3", "3–5" where two more may be of it; empty for none.
    private static String text(TimeBins.Bin bin) {
        var all = bin.certain() + bin.possible();
        if (all == 0) {
            return "";
        }
        var most = Messages.number(all);
        return bin.possible() == 0 ? most : Messages.number(bin.certain()) + "–" + most;
    }

    /// What a bar is, unless it is a month of which all is certain.
    private String note(TimeBins bins, List<ReleasedSighting> shown) {
        var parts = new ArrayList<String>();
        if (bins.months() == 3) {
            parts.add(ink.words().get("chart.quarters"));
        } else if (bins.months() > 1) {
            parts.add(ink.words().get("chart.years", bins.months() / 12));
        }
        if (bins.hasPossible()) {
            parts.add(ink.words().get("chart.possible"));
        }
        var undated = shown.stream().filter(s -> s.dates() == null).count();
        if (undated > 0) {
            parts.add(ink.words().get("chart.undated", undated));
        }
        return String.join(" · ", parts);
    }
}
