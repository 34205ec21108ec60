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
/// Many rows draw together and stand in columns where there is width for them; those for which
/// there is no room are counted below.
final class TablePainter {
    private static final double HEADING = 11.2;
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

    void paint(TableItem item, MapPiece map, Graphics2D g) {
        var groups = this.groups.of(item, map.shown());
        var box = Paper.box(item.frame());
        var most = TableFlow.columns(item.frame().widthMillimetres() / ink.factor());
        for (lines = MOST_LINES; lines > 0; lines--) {
            for (var columns = 1; columns <= most; columns++) {
                var scale = scale(item, groups, box, columns);
                var flow = flow(item, groups, box, scale, columns);
                if (flow.fits() || lines == 1 && columns == most) {
                    paint(item, flow, box, scale, g);
                    return;
                }
            }
        }
    }

    private void paint(TableItem item, TableFlow flow, Box box, double scale, Graphics2D g) {
        var inner = (Graphics2D) g.create();
        inner.translate(box.x(), box.y());
        inner.scale(scale, scale);
        for (var part : flow.parts()) {
            if (!part.heading().isEmpty()) {
                heading(part, flow.width(), inner);
            }
            rows(item, part, flow.width(), inner);
        }
        if (flow.left() > 0 && !flow.parts().isEmpty()) {
            more(flow.left(), flow.parts().getLast().x(), flow.end(), inner);
        }
        inner.dispose();
    }

    /// At which all rows have room, but none at which letters are too small to read.
    private double scale(TableItem item, List<TableGroups.Group> groups, Box box, int columns) {
        var scale = ink.factor();
        while (0.97 * scale * SMALL >= SMALLEST
                && !flow(item, groups, box, scale, columns).fits()) {
            scale *= 0.97;
        }
        return scale;
    }

    private TableFlow flow(
            TableItem item, List<TableGroups.Group> groups, Box box, double scale, int columns) {
        var flow = new TableFlow(box.width() / scale, box.height() / scale, columns, LINE);
        return flow.with(groups, item.rows(), each -> row(item, each, flow.width()));
    }

    private TableFlow.Row row(TableItem item, ReleasedSighting sighting, double width) {
        var most = title(item, sighting, width - indent(item));
        var below = hasSecondLine(item) ? 1 : 0;
        return new TableFlow.Row(sighting, most, (most.size() + below) * LINE + PADDING);
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

    private void heading(TableFlow.Part part, double width, Graphics2D g) {
        var letters = ink.letters(HEADING, 600, ThemeColour.LBL_CITY);
        ink.writePart(g, Role.HEADING, part.heading(), part.x(), part.y() + HEADING, letters);
        var below = part.y() + TableFlow.HEADING_HEIGHT - PADDING;
        ink.ruleBetween(g, part.x(), below, width, 1.2, ThemeColour.INK);
    }

    private void more(int number, double x, double y, Graphics2D g) {
        var more = ink.words().get("table.more", number);
        var letters = ink.letters(SMALL, 400, ThemeColour.LBL_SITE);
        ink.writePart(g, Role.PARAGRAPH, more, x, y + LINE, letters);
    }

    private void rows(TableItem item, TableFlow.Part part, double width, Graphics2D g) {
        PagePart.of(Role.TABLE)
                .draw(
                        g,
                        page -> {
                            var table = (Graphics2D) page.create();
                            table.translate(part.x(), 0);
                            var y = part.top();
                            for (var row : part.rows()) {
                                var at = y;
                                PagePart.of(Role.ROW)
                                        .draw(table, line -> row(item, row, at, width, line));
                                y += row.height();
                            }
                            table.dispose();
                        });
    }

    private void row(TableItem item, TableFlow.Row row, double top, double width, Graphics2D g) {
        PagePart.of(Role.ROW_HEADING, heading(item, row.sighting()))
                .draw(g, cell -> title(item, row, top, cell));
        var y = top + LINE - 0.5 + row.title().size() * LINE;
        second(item, row.sighting(), y - 0.6, width, g);
        ink.ruleBetween(g, 0, top + row.height() - 1, width, 0.5, ThemeColour.UI_LINE);
    }

    private String heading(TableItem item, ReleasedSighting sighting) {
        return item.columns().contains(Column.TITLE) ? words.what(sighting) : "";
    }

    private void title(TableItem item, TableFlow.Row row, double top, Graphics2D g) {
        var sighting = row.sighting();
        if (item.columns().contains(Column.SYMBOL)) {
            var symbol =
                    SightingSymbols.badge(
                            sighting.kind(), sighting.doubtful() || sighting.disputed());
            ink.pen()
                    .symbol(
                            g,
                            symbol,
                            ICON / 2 + 1,
                            top + (row.height() - 1) / 2,
                            ICON,
                            ink.theme());
        }
        var y = top + LINE - 0.5;
        for (var line : row.title()) {
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
