package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.amnok.domain.page.SourceItem;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;
import org.amnok.map.base.BaseOnMap;

/// Paints what a page must say. Its letters shrink until all of it has room: it is never cut.
record SourcePainter(PageStyle ink) {
    private static final double SIZE = 7.6;
    private static final double LEADING = 1.42;
    private static final int MOST_OUTLETS = 12;

    /// @param text what it says: [#text]
    void paint(SourceItem item, String text, Graphics2D g) {
        var box = Paper.box(item.frame());
        var size = SIZE * ink.factor();
        var lines = lines(text, size, box);
        while (lines.size() * size * LEADING > box.height() - size * 0.4 && size > 2) {
            size *= 0.97;
            lines = lines(text, size, box);
        }
        ink.rule(g, box.x(), box.y(), box.width(), 0.6 * ink.factor(), ThemeColour.UI_LINE2);
        var y = box.y() + size * 1.6;
        for (var line : lines) {
            ink.write(g, line, box.x(), y, ink.letters(size, 400, ThemeColour.LBL_SITE));
            y += size * LEADING;
        }
    }

    private List<String> lines(String text, double size, Box box) {
        return ink.breaker(size, 400, box.width()).lines(text);
    }

    /// How high it is in a width with letters of their full size, logical px.
    double height(String text, double width) {
        var size = SIZE * ink.factor();
        return ink.breaker(size, 400, width).lines(text).size() * size * LEADING + size * 0.5;
    }

    /// @param looks what must be said of looks that the page tells of
    String text(
            SourceItem item,
            List<MapPiece> maps,
            List<String> looks,
            PageFacts facts,
            boolean paper) {
        var parts = new ArrayList<String>();
        if (item.outlets()) {
            outlets(maps, parts);
        }
        parts.addAll(looks);
        for (var map : maps) {
            map.asked(null).stream().filter(part -> !parts.contains(part)).forEach(parts::add);
            parts.addAll(map.differenceNotes());
            map.circleNotes().stream().filter(part -> !parts.contains(part)).forEach(parts::add);
            map.notes().kept().stream().filter(part -> !parts.contains(part)).forEach(parts::add);
        }
        if (!maps.isEmpty()) {
            var map = maps.getFirst();
            var notes = map.notes();
            if (paper) {
                parts.add(notes.scale(map.scaleDenominator()));
            }
            parts.add(map.viewport().projection().title());
            parts.add(notes.made(facts.made()));
            parts.add(notes.boundary());
        }
        if (maps.stream().anyMatch(map -> BaseOnMap.endIn(facts.bases(), map.viewport()))) {
            parts.add(ink.words().get("streets.end"));
        }
        var ofBases =
                maps.stream()
                        .flatMap(m -> BaseOnMap.attributions(facts.bases(), m.viewport()).stream())
                        .distinct()
                        .toList();
        parts.addAll(ink.words().credits(facts.attributions(), ofBases));
        // a separator never begins a line
        return String.join("\u00a0· ", parts);
    }

    private void outlets(List<MapPiece> maps, List<String> parts) {
        var outlets = new TreeSet<String>();
        for (var map : maps) {
            for (var sighting : map.shown()) {
                outlets.add(sighting.details().outlet());
            }
        }
        outlets.removeIf(String::isBlank);
        if (!outlets.isEmpty()) {
            var named = outlets.stream().limit(MOST_OUTLETS).toList();
            var more = outlets.size() > MOST_OUTLETS ? " …" : "";
            parts.add(ink.words().get("reports", ink.words().listed(named.stream()) + more));
        }
    }
}
