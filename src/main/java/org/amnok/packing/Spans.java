package org.amnok.packing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.geo.Geodesy;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.ground.PackedFeature;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/// Bridges and dams of `crossings.csv` as lines over the water, where their place is measured and
/// banks are known: the shortest way across, from bank to bank. A bridge that is longer than the
/// water is wide reaches as far beyond one bank as beyond the other; a dam is as long as it is
/// known to be, and its place is its middle.
final class Spans {
    /// The shortest way is found on the average of so many degrees to both sides, since banks have
    /// corners.
    private static final int SMOOTHING_DEGREES = 12;

    /// How far the shortest way turns from the right angle to the border line.
    private static final int TURN_DEGREES = 40;

    /// Half the stretch of the line whose direction counts.
    private static final double WINDOW_KM = 0.15;

    /// What is shorter than this share of the way across leads over one channel of several.
    private static final double WHOLE = 0.6;

    private final RiverLine border;
    private final Map<String, Site> sites;
    private final List<Geometry> water;

    /// @param border along the rivers
    /// @param water of the river, islands in it counted as water
    Spans(RiverLine border, List<Site> sites, List<Geometry> water) {
        this.border = border;
        this.sites = sites.stream().collect(Collectors.toMap(Site::code, Function.identity()));
        this.water = water;
    }

    /// Attributes: code of the site; kind: road, rail, dam, ruin, or piers of a ruin.
    List<PackedFeature> of(List<Row> crossings) {
        return crossings.stream()
                .filter(row -> row.get("coord_method").equals("measured"))
                .flatMap(this::spans)
                .toList();
    }

    private Stream<PackedFeature> spans(Row row) {
        var site = sites.get(row.id());
        var kind = site == null ? "" : kind(site);
        if (site == null || kind.isEmpty() || !(site.geometry() instanceof Point at)) {
            return Stream.empty();
        }
        return bearing(sites.getOrDefault(row.get("parallel_to"), site))
                .map(bearing -> Chord.through(at.getCoordinate(), bearing, waterAt(at)))
                .filter(chord -> chord.length() > 0)
                .map(chord -> spans(row, kind, chord))
                .orElse(Stream.empty());
    }

    private static String kind(Site site) {
        return switch (site.type()) {
            case BRIDGE -> site.subtype().contains("rail") ? "rail" : "road";
            case BROKEN_BRIDGE -> "ruin";
            case DAM -> "dam";
            default -> "";
        };
    }

    private static Stream<PackedFeature> spans(Row row, String kind, Chord chord) {
        if (kind.equals("ruin")) {
            var near = chord.fromNearerBank();
            return Stream.of(
                    feature(row, kind, near.line(-near.before(), near.before())),
                    feature(row, "piers", near.line(near.before(), near.after())));
        }
        var length = length(row, kind);
        if (kind.equals("dam") || length > 0 && length < WHOLE * chord.length()) {
            return Stream.of(feature(row, kind, chord.line(-length / 2, length / 2)));
        }
        var beyond = Math.max(0, length - chord.length()) / 2;
        var line = chord.line(-chord.before() - beyond, chord.after() + beyond);
        return Stream.of(feature(row, kind, line));
    }

    private static PackedFeature feature(Row row, String kind, Geometry line) {
        return new PackedFeature(line, List.of(row.id(), kind));
    }

    /// In metres, 0 when it is not known. What is published of bridges counts their approaches,
    /// what is published of dams may be a plan.
    private static double length(Row row, String kind) {
        var columns =
                kind.equals("dam")
                        ? Stream.of("measured_length_m", "length_m")
                        : Stream.of("length_m", "measured_length_m");
        return columns.map(row::get)
                .filter(metres -> !metres.isEmpty())
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElse(0);
    }

    private Geometry waterAt(Point at) {
        var reach = at.buffer(Chord.REACH_DEGREES);
        var near = water.stream().filter(reach::intersects).map(w -> reach.intersection(w));
        return at.getFactory().buildGeometry(near.toList()).union();
    }

    /// The way across at a site; empty where no water is.
    private Optional<Integer> bearing(Site site) {
        if (!(site.geometry() instanceof Point at) || !waterAt(at).intersects(at)) {
            return Optional.empty();
        }
        var banks = waterAt(at);
        var widths =
                IntStream.range(0, 180)
                        .mapToDouble(b -> Chord.through(at.getCoordinate(), b, banks).length())
                        .toArray();
        var across = across(at);
        return IntStream.rangeClosed(across - TURN_DEGREES, across + TURN_DEGREES)
                .boxed()
                .min(Comparator.comparingDouble(bearing -> mean(widths, bearing)));
    }

    /// At right angles to the border line.
    private int across(Point at) {
        var km = border.footOf(LatLon.ofXy(at.getX(), at.getY())).kilometre();
        var along = Geodesy.bearingDegrees(border.at(km - WINDOW_KM), border.at(km + WINDOW_KM));
        return (int) Math.round(along) + 90;
    }

    private static double mean(double[] widths, int bearing) {
        return IntStream.rangeClosed(bearing - SMOOTHING_DEGREES, bearing + SMOOTHING_DEGREES)
                .mapToDouble(b -> widths[Math.floorMod(b, 180)])
                .average()
                .orElseThrow();
    }
}
