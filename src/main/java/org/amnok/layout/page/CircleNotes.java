package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.geo.UncertaintyText;
import org.amnok.layout.LineBreaker;
import org.amnok.layout.Words;
import org.amnok.map.LayerId;
import org.amnok.map.ScaleBand;
import org.amnok.map.SightingGroups;
import org.amnok.map.SiteSymbols;
import org.amnok.map.Token;
import org.amnok.render.Pen;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Says beside each circle of uncertainty how many reports lie somewhere in it, and how far it
/// reaches. In px of the map. A note for which there is no room is left out: the legend explains
/// circles, too.
final class CircleNotes {
    private static final double LEAST_RADIUS = 20;
    private static final double LONG_FROM_RADIUS = 60;
    private static final double SIZE = 10.5;
    private static final double LEADING = 13;
    private static final double WIDEST = 112;
    private static final double GAP = 7;
    private static final int DIRECTIONS = 48;
    private static final int OUTLINE_POINTS = 240;

    /// What it costs to say how far a circle reaches and no more.
    private static final double BRIEF = 2;

    private static final double IN_ANOTHER = 3;
    private static final double SITE_RADIUS = 11;

    private final MapPiece piece;
    private final Pen pen;
    private final Words words;
    private final List<Envelope> taken;
    private final List<Coordinate> lines;
    private final List<Circle> circles = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private record Circle(LatLon centre, double metres) {}

    private record Note(List<String> lines, Envelope room, boolean right) {}

    /// @param reserved where no note may lie
    CircleNotes(MapPiece piece, Pen pen, List<Envelope> reserved) {
        this.piece = piece;
        this.pen = pen;
        words = new Words(piece.look().language());
        taken = new ArrayList<>(reserved);
        lines = new ArrayList<>(piece.composer().rivers().verticesIn(piece.viewport()));
        if (piece.item().notes()
                && piece.look().layer(LayerId.UNCERTAINTY).visible()
                && piece.look().layers().stream().anyMatch(l -> l.id() == LayerId.UNCERTAINTY)) {
            taken.addAll(symbols());
            var circles = circles();
            circles.forEach((circle, _) -> lines.addAll(outline(circle)));
            this.circles.addAll(circles.keySet());
            circles.forEach(this::place);
        }
    }

    /// Where labels keep off.
    List<Envelope> reserved() {
        return notes.stream().map(Note::room).toList();
    }

    private List<Envelope> symbols() {
        var rooms = new ArrayList<Envelope>();
        for (var group :
                piece.composer().groups(piece.contents(), piece.look(), piece.viewport())) {
            var room = new Envelope(SightingGroups.centre(group, piece.viewport()));
            room.expandBy(group.radiusPixels() + 4);
            rooms.add(room);
        }
        sites().forEach(rooms::add);
        return rooms;
    }

    private List<Envelope> sites() {
        var band = ScaleBand.of(piece.viewport().scaleDenominator());
        var rooms = new ArrayList<Envelope>();
        for (var site : piece.contents().sites()) {
            var geometry = site.geometry();
            var layer = SiteSymbols.isCrossing(site.type()) ? LayerId.CROSSINGS : LayerId.SITES;
            var isShown = piece.look().layers().stream().anyMatch(l -> l.id() == layer);
            if (geometry != null && isShown && SiteSymbols.isDrawn(site, band)) {
                var at = geometry.getInteriorPoint().getCoordinate();
                var room = new Envelope(piece.viewport().screen(LatLon.ofXy(at.x, at.y)));
                room.expandBy(SITE_RADIUS);
                rooms.add(room);
            }
        }
        return rooms;
    }

    /// How many reports lie in each circle, the widest first.
    private Map<Circle, Integer> circles() {
        var counts = new LinkedHashMap<Circle, Integer>();
        for (var sighting : piece.shown()) {
            var point = sighting.point();
            var metres = sighting.uncertaintyMetres();
            if (point != null && metres != null && radius(metres) >= LEAST_RADIUS) {
                counts.merge(new Circle(point, metres), 1, Integer::sum);
            }
        }
        var sorted = new LinkedHashMap<Circle, Integer>();
        counts.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                (Map.Entry<Circle, Integer> e) -> -e.getKey().metres))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /// Points along a circle; on a page, circles are as good as round.
    private List<Coordinate> outline(Circle circle) {
        var centre = piece.viewport().screen(circle.centre);
        var radius = radius(circle.metres);
        var points = new ArrayList<Coordinate>();
        for (var i = 0; i < OUTLINE_POINTS; i++) {
            var angle = 2 * Math.PI * i / OUTLINE_POINTS;
            points.add(
                    new Coordinate(
                            centre.x + radius * Math.cos(angle),
                            centre.y + radius * Math.sin(angle)));
        }
        return points;
    }

    private double radius(double metres) {
        return metres / piece.viewport().groundMetresPerPixel();
    }

    private void place(Circle circle, int count) {
        var reach = UncertaintyText.of(circle.metres).replace(' ', '\u00a0');
        var brief = found(circle, reach, BRIEF);
        var whole = found(circle, words.get("note.circle", count, reach), 0);
        var isLarge = radius(circle.metres) >= LONG_FROM_RADIUS;
        Stream.of(isLarge ? whole : brief, brief)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Found::cost))
                .ifPresent(this::write);
    }

    private void write(Found found) {
        notes.add(new Note(found.lines, found.room, found.right));
        var wide = new Envelope(found.room);
        wide.expandBy(4);
        taken.add(wide);
    }

    private Optional<Found> found(Circle circle, String text, double cost) {
        var broken = new LineBreaker(this::width, WIDEST).lines(text);
        var width = broken.stream().mapToDouble(this::width).max().orElse(0);
        return room(circle, broken, width, broken.size() * LEADING, cost);
    }

    private double width(String text) {
        return pen.width(text, SIZE, 500);
    }

    private record Found(List<String> lines, Envelope room, boolean right, double cost) {}

    /// Outside the circle rather than in it, beside it rather than above or below.
    private Optional<Found> room(
            Circle circle, List<String> text, double width, double height, double least) {
        var centre = piece.viewport().screen(circle.centre);
        var radius = radius(circle.metres);
        var all = new ArrayList<Found>();
        for (var step = 0; step < DIRECTIONS; step++) {
            var angle = 2 * Math.PI * (step + 0.5) / DIRECTIONS;
            for (var outside : new boolean[] {true, false}) {
                var reach = outside ? radius + GAP : radius - GAP;
                var x = centre.x + reach * Math.cos(angle);
                var y = centre.y + reach * Math.sin(angle);
                var toLeft = outside == Math.cos(angle) < 0;
                var toTop = outside == Math.sin(angle) < 0;
                var room =
                        new Envelope(
                                toLeft ? x - width : x,
                                toLeft ? x : x + width,
                                toTop ? y - height : y,
                                toTop ? y : y + height);
                var cost =
                        least
                                + (outside ? 0 : 1.5)
                                + Math.abs(Math.sin(angle))
                                + crossings(room) * 0.5
                                + strangers(circle, room) * IN_ANOTHER;
                all.add(new Found(text, room, toLeft, cost));
            }
        }
        return all.stream()
                .filter(found -> isFree(found.room))
                .min(Comparator.comparingDouble(Found::cost));
    }

    private boolean isFree(Envelope room) {
        var viewport = piece.viewport();
        var inner = new Envelope(8, viewport.widthPixels() - 8, 22, viewport.heightPixels() - 8);
        return inner.contains(room) && taken.stream().noneMatch(room::intersects);
    }

    /// In how many other circles a note would stand, and be taken for theirs.
    private long strangers(Circle own, Envelope room) {
        return circles.stream()
                .filter(circle -> !circle.equals(own))
                .filter(
                        circle ->
                                piece.viewport().screen(circle.centre).distance(room.centre())
                                        < radius(circle.metres))
                .count();
    }

    /// How many vertices of rivers and borders lie below a rectangle.
    private double crossings(Envelope room) {
        return lines.stream().filter(room::contains).count();
    }

    void paint(Graphics2D g) {
        for (var note : notes) {
            var y = note.room.getMinY() + SIZE * 0.95;
            for (var line : note.lines) {
                var x = note.right ? note.room.getMaxX() - width(line) : note.room.getMinX();
                pen.writeOnMap(g, line, x, y, SIZE, Token.UNC, piece.look().theme());
                y += LEADING;
            }
        }
    }
}
