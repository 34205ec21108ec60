package org.amnok.layout.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.map.LayerId;
import org.amnok.map.ground.Gazetteer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Finds the corner of a map in which an item covers least: never another item if that can be, then
/// no symbol of a sighting, then no site and no city with its name, then no river. In px of the
/// map.
///
/// @param map all of it
/// @param marks the middles of symbols
/// @param sites the middles of symbols of sites
/// @param cities the middles of their dots
/// @param lines vertices of rivers and borders, and places in water
/// @param taken where other items lie
record FreeCorner(
        Envelope map,
        Collection<Coordinate> marks,
        Collection<Coordinate> sites,
        Collection<Coordinate> cities,
        Collection<Coordinate> lines,
        Collection<Envelope> taken) {
    /// Half the width of the rings that most maps have.
    private static final double MARK_RADIUS = 28;

    private static final double ANOTHER_ITEM = 1_000_000;
    private static final int A_MARK = 1_000;
    private static final int A_SITE = 100;

    /// How many places along an edge are tried for each width of an item.
    private static final int STEPS_A_WIDTH = 8;

    private static final double AROUND = 12;

    /// Half the width of a site's symbol.
    private static final double SITE_RADIUS = 8;

    /// So near to a city there is no room for its name.
    private static final double CITY_RADIUS = 40;

    static FreeCorner of(MapPiece map, Collection<Envelope> taken) {
        var viewport = map.viewport();
        var marks =
                map.composer().drawn(map.contents(), map.look(), viewport).all().stream()
                        .map(group -> group.centre(viewport))
                        .toList();
        var rivers = map.composer().rivers();
        return new FreeCorner(
                viewport.frame(),
                marks,
                map.drawnSites(),
                cities(map),
                Stream.concat(
                                rivers.verticesIn(viewport).stream(),
                                rivers.waterIn(viewport).stream())
                        .toList(),
                taken);
    }

    private static List<Coordinate> cities(MapPiece map) {
        return map.look().has(LayerId.PLACES)
                ? Gazetteer.landmarks(map.composer().base()).stream()
                        .filter(place -> place.rank().equals("city"))
                        .map(place -> map.viewport().screen(place.point()))
                        .toList()
                : List.of();
    }

    /// The same with another item in it.
    FreeCorner with(Envelope other) {
        return new FreeCorner(
                map,
                marks,
                sites,
                cities,
                lines,
                Stream.concat(taken.stream(), Stream.of(other)).toList());
    }

    /// The room, or its mirror image in another corner: of equal ones the first, then that at the
    /// same edge, above or below.
    Envelope freest(Envelope room) {
        var across = mirrored(room, true, false);
        return Stream.of(room, across, mirrored(room, false, true), mirrored(room, true, true))
                .min(Comparator.comparingDouble(this::cost))
                .orElse(room);
    }

    /// The same where a corner is free of all; else the place nearest to the room at the lower or
    /// upper edge that covers least.
    Envelope freestAlongEdges(Envelope room) {
        var corner = freest(room);
        if (cost(corner) == 0) {
            return corner;
        }
        var begin = Math.min(room.getMinX(), mirrored(room, true, false).getMinX());
        var way = map.getMinX() + map.getMaxX() - room.getWidth() - 2 * begin;
        var steps = (int) Math.ceil(way / (room.getWidth() / STEPS_A_WIDTH));
        var edges = List.of(room, mirrored(room, false, true));
        var near = withLinesNear(edges);
        return edges.stream()
                .flatMap(
                        edge ->
                                IntStream.range(1, Math.max(1, steps))
                                        .mapToObj(i -> begin + i * way / steps)
                                        .map(x -> at(edge, x)))
                .sorted(Comparator.comparingDouble(place -> off(place, room)))
                .map(place -> new Choice(place, near.costAround(place)))
                .min(Comparator.comparingDouble(Choice::cost))
                .filter(choice -> choice.cost() < cost(corner))
                .map(Choice::place)
                .orElse(corner);
    }

    /// The same with what lies beside rooms alone: many places are tried there.
    private FreeCorner withLinesNear(List<Envelope> rooms) {
        return new FreeCorner(
                map,
                marks,
                sites,
                cities,
                lines.stream()
                        .filter(at -> rooms.stream().anyMatch(room -> isBeside(room, at)))
                        .toList(),
                taken);
    }

    private static boolean isBeside(Envelope room, Coordinate at) {
        return at.y >= room.getMinY() - AROUND && at.y <= room.getMaxY() + AROUND;
    }

    private record Choice(Envelope place, double cost) {}

    /// How far a place is from the one that is wanted; the other edge is farther than all of this.
    private double off(Envelope place, Envelope wanted) {
        return Math.abs(place.getMinX() - wanted.getMinX())
                + (place.getMinY() == wanted.getMinY() ? 0 : map.getWidth());
    }

    private static Envelope at(Envelope edge, double x) {
        return new Envelope(x, x + edge.getWidth(), edge.getMinY(), edge.getMaxY());
    }

    /// What it covers, or nearly does: lines have a width.
    private double costAround(Envelope room) {
        var wide = new Envelope(room);
        wide.expandBy(AROUND);
        return cost(wide);
    }

    private Envelope mirrored(Envelope room, boolean across, boolean down) {
        var x = map.getMinX() + map.getMaxX();
        var y = map.getMinY() + map.getMaxY();
        return new Envelope(
                across ? x - room.getMinX() : room.getMinX(),
                across ? x - room.getMaxX() : room.getMaxX(),
                down ? y - room.getMinY() : room.getMinY(),
                down ? y - room.getMaxY() : room.getMaxY());
    }

    /// True when another item lies there.
    boolean isTaken(Envelope room) {
        return taken.stream().anyMatch(room::intersects);
    }

    /// True when it would cover neither another item nor a sighting, a site or a city with its
    /// name.
    boolean isFree(Envelope room) {
        return cost(room) == 0;
    }

    private double cost(Envelope room) {
        var less =
                A_SITE * count(sites, room, SITE_RADIUS, A_MARK / A_SITE)
                        + A_SITE * count(cities, room, CITY_RADIUS, A_MARK / A_SITE)
                        + count(lines, room, 0, A_SITE - 1);
        return (isTaken(room) ? ANOTHER_ITEM : 0)
                + (double) A_MARK * count(marks, room, MARK_RADIUS, Integer.MAX_VALUE)
                + Math.min(A_MARK - 1, less);
    }

    /// How many lie in a room, or so many that more would not count.
    private static int count(
            Collection<Coordinate> places, Envelope room, double around, int enough) {
        var wide = new Envelope(room);
        wide.expandBy(around);
        var count = 0;
        for (var place : places) {
            if (wide.contains(place) && ++count >= enough) {
                break;
            }
        }
        return count;
    }
}
