package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TableItem.Column;
import org.amnok.geo.UncertaintyText;
import org.amnok.layout.Box;
import org.amnok.map.ThemeColour;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.release.ReleasedSighting;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// Paints sightings as rows under headings: symbol, title with date below, outlet at the right.
/// Rows draw together where there are many; those for which there is no room are counted below.
final class TablePainter {
    private static final double HEADING = 11.2;
    private static final double HEADING_HEIGHT = 21;
    private static final double GROUP_GAP = 10;
    private static final double TITLE = 8.8;
    private static final double SMALL = 7.8;
    private static final double LINE = 10.5;
    private static final double PADDING = 3.6;
    private static final double ICON = 12;
    private static final double ICON_WIDTH = 20;

    /// No letters are smaller in print: 5.6 pt.
    private static final double SMALLEST = 5.6 * 96 / 72;

    /// So many lines tell what was seen where there is room, else one.
    private static final int MOST_LINES = 2;

    private final PageStyle ink;
    private final TableGroups groups;
    private final SpanWords dates;
    private final RowWords words;
    private int lines = MOST_LINES;

    TablePainter(PageStyle ink, TownNames towns) {
        this.ink = ink;
        groups = new TableGroups(ink, towns);
        dates = new SpanWords(ink.language());
        words = new RowWords(ink.language());
    }

    private record Row(ReleasedSighting sighting, List<String> title, double height) {}

    void paint(TableItem item, MapPiece map, Graphics2D g) {
        var parts = groups.of(item, map.shown());
        var box = Paper.box(item.frame());
        var scale = scale(item, parts, box);
        while (lines > 1 && !fits(item, parts, box.width() / scale, box.height() / scale)) {
            lines--;
            scale = scale(item, parts, box);
        }
        var inner = (Graphics2D) g.create();
        inner.translate(box.x(), box.y());
        inner.scale(scale, scale);
        groups(item, parts, box.width() / scale, box.height() / scale, inner);
        inner.dispose();
    }

    /// At which all rows have room, but none at which letters are too small to read.
    private double scale(TableItem item, List<TableGroups.Group> parts, Box box) {
        var scale = ink.factor();
        while (0.97 * scale * SMALL >= SMALLEST
                && !fits(item, parts, box.width() / scale, box.height() / scale)) {
            scale *= 0.97;
        }
        return scale;
    }

    /// Of very many rows only those are set that decide it.
    private boolean fits(TableItem item, List<TableGroups.Group> parts, double width, double room) {
        var height = 0.0;
        for (var part : parts) {
            height += part.heading().isEmpty() ? 0 : HEADING_HEIGHT + GROUP_GAP;
            for (var sighting : part.rows()) {
                height += row(item, sighting, width).height;
                if (height > room) {
                    return false;
                }
            }
        }
        return height <= room;
    }

    private Row row(TableItem item, ReleasedSighting sighting, double width) {
        var most = title(item, sighting, width - indent(item));
        var below = hasSecondLine(item) ? 1 : 0;
        return new Row(sighting, most, (most.size() + below) * LINE + PADDING);
    }

    private static boolean hasSecondLine(TableItem item) {
        return item.columns().contains(Column.DATE)
                || item.columns().contains(Column.OUTLET)
                || item.columns().contains(Column.COUNT);
    }

    private static double indent(TableItem item) {
        return item.columns().contains(Column.SYMBOL) ? ICON_WIDTH : 0;
    }

    /// What does not fit ends with an ellipsis.
    private List<String> title(TableItem item, ReleasedSighting sighting, double width) {
        if (!item.columns().contains(Column.TITLE)) {
            return List.of("");
        }
        var what = words.what(sighting);
        var all = ink.breaker(TITLE, 500, width).lines(what);
        if (all.size() <= lines) {
            return all;
        }
        var from = 0;
        for (var line : all.subList(0, lines - 1)) {
            from = what.indexOf(line, from) + line.length();
        }
        var last = ink.cut(what.substring(from).strip(), TITLE, 500, width);
        return Stream.concat(all.subList(0, lines - 1).stream(), Stream.of(last)).toList();
    }

    private void groups(
            TableItem item,
            List<TableGroups.Group> parts,
            double width,
            double height,
            Graphics2D g) {
        var y = 0.0;
        var drawn = 0;
        var all = parts.stream().mapToInt(part -> part.rows().size()).sum();
        for (var part : parts) {
            if (!part.heading().isEmpty() && y + HEADING_HEIGHT + 2 * LINE < height) {
                y += y > 0 ? GROUP_GAP : 0;
                heading(part.heading(), y, width, g);
                y += HEADING_HEIGHT - 1;
            }
            var rows = new ArrayList<Row>();
            var top = y;
            for (var sighting : part.rows()) {
                var row = row(item, sighting, width);
                var room = drawn == all - 1 ? 0 : LINE;
                if (drawn >= item.rows() || y + row.height + room > height + 1) {
                    rows(item, rows, top, width, g);
                    more(all - drawn, y, g);
                    return;
                }
                rows.add(row);
                y += row.height;
                drawn++;
            }
            rows(item, rows, top, width, g);
        }
    }

    private void heading(String text, double y, double width, Graphics2D g) {
        PagePart.of(Role.HEADING, text)
                .draw(
                        g,
                        line -> {
                            ink.write(
                                    line,
                                    text,
                                    0,
                                    y + HEADING,
                                    ink.letters(HEADING, 600, ThemeColour.LBL_CITY));
                            var below = y + HEADING_HEIGHT - PADDING;
                            ink.rule(line, 0, below, width, 1.2, ThemeColour.INK);
                        });
    }

    private void more(int number, double y, Graphics2D g) {
        var more = ink.words().get("table.more", number);
        PagePart.of(Role.PARAGRAPH, more)
                .draw(
                        g,
                        line ->
                                ink.write(
                                        line,
                                        more,
                                        0,
                                        y + LINE,
                                        ink.letters(SMALL, 400, ThemeColour.LBL_SITE)));
    }

    private void rows(TableItem item, List<Row> rows, double top, double width, Graphics2D g) {
        PagePart.of(Role.TABLE)
                .draw(
                        g,
                        table -> {
                            var y = top;
                            for (var row : rows) {
                                var at = y;
                                PagePart.of(Role.ROW)
                                        .draw(table, line -> row(item, row, at, width, line));
                                y += row.height;
                            }
                        });
    }

    private void row(TableItem item, Row row, double top, double width, Graphics2D g) {
        PagePart.of(Role.ROW_HEADING, heading(item, row.sighting))
                .draw(g, cell -> title(item, row, top, cell));
        var y = top + LINE - 0.5 + row.title.size() * LINE;
        second(item, row.sighting, y - 0.6, width, g);
        PagePart.of(Role.ORNAMENT)
                .draw(
                        g,
                        cell ->
                                ink.rule(
                                        cell,
                                        0,
                                        top + row.height - 1,
                                        width,
                                        0.5,
                                        ThemeColour.UI_LINE));
    }

    private String heading(TableItem item, ReleasedSighting sighting) {
        return item.columns().contains(Column.TITLE) ? words.what(sighting) : "";
    }

    private void title(TableItem item, Row row, double top, Graphics2D g) {
        var sighting = row.sighting;
        if (item.columns().contains(Column.SYMBOL)) {
            var symbol =
                    SightingSymbols.badge(
                            sighting.kind(), sighting.doubtful() || sighting.disputed());
            ink.pen()
                    .symbol(g, symbol, ICON / 2 + 1, top + (row.height - 1) / 2, ICON, ink.theme());
        }
        var y = top + LINE - 0.5;
        for (var line : row.title) {
            ink.write(g, line, indent(item), y, ink.letters(TITLE, 500, ThemeColour.LBL_CITY));
            y += LINE;
        }
    }

    private void second(
            TableItem item, ReleasedSighting sighting, double y, double width, Graphics2D g) {
        var outlet = item.columns().contains(Column.OUTLET) ? sighting.details().outlet() : "";
        var right = ink.cut(outlet, SMALL, 400, width * 0.55);
        var parts = new ArrayList<String>();
        var span = sighting.dates();
        if (item.columns().contains(Column.DATE) && span != null) {
            parts.add(dates.of(span));
        }
        var count = sighting.count();
        if (item.columns().contains(Column.COUNT) && count != null) {
            parts.add(ink.words().get("table.count", count));
        }
        var reach = sighting.uncertaintyMetres();
        if (item.columns().contains(Column.PLACE) && reach != null) {
            parts.add(UncertaintyText.of(reach));
        }
        if (!words.where(sighting).isBlank()) {
            parts.add(words.where(sighting));
        }
        var left = String.join(" · ", parts);
        var room = width - indent(item) - ink.width(right, SMALL, 400) - 8;
        var letters = ink.letters(SMALL, 400, ThemeColour.LBL_SITE);
        var shown = ink.cut(left, SMALL, 400, room);
        PagePart.of(Role.CELL, left)
                .draw(g, cell -> ink.write(cell, shown, indent(item), y, letters));
        PagePart.of(Role.CELL, outlet)
                .draw(g, cell -> ink.writeRight(cell, right, width, y, letters));
    }
}
