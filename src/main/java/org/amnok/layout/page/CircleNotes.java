package org.amnok.layout.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.geo.UncertaintyText;
import org.amnok.layout.LineBreaker;
import org.amnok.layout.PrintedWords;
import org.amnok.map.LayerId;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbol.CirclesSeen;
import org.amnok.render.TextRenderer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Says beside each circle of uncertainty how many sightings lie somewhere in it, and how far it
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

    /// What it costs to say how far a circle reaches and no more.
    private static final double BRIEF = 2;

    private static final double IN_ANOTHER = 3;
    private static final double SITE_RADIUS = 11;

    private final MapPiece piece;
    private final TextRenderer pen;
    private final PrintedWords words;
    private final List<Envelope> taken = new ArrayList<>();
    private List<Coordinate> lines = List.of();
    private final Envelope inner;
    private final DrawnCircles drawn;
    private final List<Note> notes = new ArrayList<>();

    private record Circle(LatLon centre, double metres) {}

    private record Note(List<String> lines, Envelope room, boolean right) {}

    /// @param reserved where no note may lie
    /// @param cancelled asked before each note: what comes behind a yes is left out
    CircleNotes(
            MapPiece piece, TextRenderer pen, List<Envelope> reserved, BooleanSupplier cancelled) {
        this.piece = piece;
        this.pen = pen;
        words = new PrintedWords(piece.look().language());
        var viewport = piece.viewport();
        inner = new Envelope(8, viewport.widthPixels() - 8, 22, viewport.heightPixels() - 8);
        var circles = areNoted() ? circles() : List.<Map.Entry<Circle, Integer>>of();
        drawn = new DrawnCircles(circles.stream().map(each -> drawn(each.getKey())).toList());
        if (!circles.isEmpty()) {
            taken.addAll(reserved);
            taken.addAll(symbols());
            lines = List.copyOf(piece.composer().rivers().verticesIn(viewport));
            circles.stream()
                    .takeWhile(_ -> !cancelled.getAsBoolean())
                    .forEach(each -> place(each.getKey(), each.getValue()));
        }
    }

    /// Of many circles the legend says how far they reach.
    private boolean areNoted() {
        return piece.item().notes()
                && piece.look().layer(LayerId.UNCERTAINTY).visible()
                && piece.look().layers().stream().anyMatch(l -> l.id() == LayerId.UNCERTAINTY)
                && !CirclesSeen.of(piece.contents(), piece.viewport()).areMany();
    }

    /// Where labels keep off.
    List<Envelope> reserved() {
        return notes.stream().map(note -> wide(note.room, 2)).toList();
    }

    private List<Envelope> symbols() {
        var rooms = new ArrayList<Envelope>();
        for (var group :
                piece.composer().drawn(piece.contents(), piece.look(), piece.viewport()).all()) {
            var room = new Envelope(group.centre(piece.viewport()));
            room.expandBy(group.radiusPixels() + 4);
            rooms.add(room);
        }
        for (var site : piece.drawnSites()) {
            var room = new Envelope(site);
            room.expandBy(SITE_RADIUS);
            rooms.add(room);
        }
        return rooms;
    }

    /// How many sightings lie in each circle, the widest first.
    private List<Map.Entry<Circle, Integer>> circles() {
        var counts = new LinkedHashMap<Circle, Integer>();
        for (var sighting : piece.shown()) {
            var point = sighting.point();
            var metres = sighting.uncertaintyMetres();
            if (point != null
                    && metres != null
                    && radius(metres) >= LEAST_RADIUS
                    && !piece.contents().isInCell(point, metres)) {
                counts.merge(new Circle(point, metres), 1, Integer::sum);
            }
        }
        around(counts);
        return counts.entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> -each.getKey().metres))
                .toList();
    }

    /// Of places beyond the frame those whose line runs through it: what is said in one of them
    /// would be taken for what is said of it.
    private void around(Map<Circle, Integer> counts) {
        var viewport = piece.viewport();
        var reaches = piece.contents().sightings().reaches();
        var least = LEAST_RADIUS * viewport.groundMetresPerPixel();
        for (var reach : reaches.lessExactThan(least).toArray()) {
            var circle = new Circle(reaches.point(reach), reaches.metres(reach));
            if (drawn(circle).entersFromOutside(viewport.widthPixels(), viewport.heightPixels())
                    && !piece.contents().isInCell(circle.centre, circle.metres)) {
                counts.merge(circle, reaches.sightings(reach), Integer::sum);
            }
        }
    }

    private DrawnCircles.Drawn drawn(Circle circle) {
        return new DrawnCircles.Drawn(
                piece.viewport().screen(circle.centre), radius(circle.metres));
    }

    private double radius(double metres) {
        return metres / piece.viewport().groundMetresPerPixel();
    }

    private void place(Circle circle, int count) {
        var reach = UncertaintyText.of(circle.metres).replace(' ', '\u00a0');
        var on = drawn(circle);
        var brief = found(on, text(reach), BRIEF);
        var whole =
                on.radius() < LONG_FROM_RADIUS
                        ? brief
                        : found(on, text(words.get("note.circle", count, reach)), 0);
        Stream.of(whole, brief)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Found::cost))
                .ifPresent(this::write);
    }

    private void write(Found found) {
        notes.add(new Note(found.lines, found.room, found.right));
        taken.add(wide(found.room, 4));
    }

    private static Envelope wide(Envelope room, double above) {
        var wide = new Envelope(room);
        wide.expandBy(4, above);
        return wide;
    }

    /// A text as it is set.
    private record Text(List<String> lines, double width) {
        double height() {
            return lines.size() * LEADING;
        }
    }

    private Text text(String words) {
        var broken = LineBreaker.even(this::width, WIDEST, words);
        return new Text(broken, broken.stream().mapToDouble(this::width).max().orElse(0));
    }

    private double width(String text) {
        return pen.width(text, SIZE, 500);
    }

    private record Found(List<String> lines, Envelope room, boolean right, double cost) {}

    /// Outside the circle rather than in it, beside it rather than above or below.
    private Optional<Found> found(DrawnCircles.Drawn circle, Text text, double least) {
        var all = new ArrayList<Found>();
        for (var step = 0; step < DIRECTIONS; step++) {
            var angle = 2 * Math.PI * (step + 0.5) / DIRECTIONS;
            for (var outside : new boolean[] {true, false}) {
                var toLeft = outside == Math.cos(angle) < 0;
                var at = beside(circle, text, angle, outside);
                if (inner.contains(at) && taken.stream().noneMatch(at::intersects)) {
                    var cost = least + (outside ? 0 : 1.5) + Math.abs(Math.sin(angle));
                    all.add(new Found(text.lines, at, toLeft, cost + disturbance(circle, at)));
                }
            }
        }
        return all.stream().min(Comparator.comparingDouble(Found::cost));
    }

    /// The room of a text in a direction from a circle's centre.
    private static Envelope beside(
            DrawnCircles.Drawn circle, Text text, double angle, boolean outside) {
        var reach = circle.radius() + (outside ? GAP : -GAP);
        var x = circle.centre().x + reach * Math.cos(angle);
        var y = circle.centre().y + reach * Math.sin(angle);
        var left = outside == Math.cos(angle) < 0 ? x - text.width : x;
        var top = outside == Math.sin(angle) < 0 ? y - text.height() : y;
        return new Envelope(left, left + text.width, top, top + text.height());
    }

    /// What it costs that lines run below a note, and that it would be taken for that of other
    /// circles.
    private double disturbance(DrawnCircles.Drawn circle, Envelope at) {
        return (lines.stream().filter(at::contains).count() + drawn.linesBelow(at)) * 0.5
                + drawn.around(circle, at.centre()) * IN_ANOTHER;
    }

    void paint(Graphics2D g) {
        for (var note : notes) {
            var y = note.room.getMinY() + SIZE * 0.95;
            for (var line : note.lines) {
                var x = note.right ? note.room.getMaxX() - width(line) : note.room.getMinX();
                pen.write(
                        g,
                        line,
                        x,
                        y,
                        TextRenderer.onMap(SIZE, ThemeColour.UNC, piece.look().theme()));
                y += LEADING;
            }
        }
    }
}
