package org.amnok.exchange.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.NumberText;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.ShapeBuilder;
import org.amnok.exchange.feature.Values;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.geo.projection.SourceCrs;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// A node or a way with its tags, as it is read to its end. Who edited it and when stays in the
/// file: that is no time of what was seen.
final class OsmObject {
    /// What has one of these is an area.
    private static final Set<String> AREA_KEYS =
            Set.of(
                    "aeroway",
                    "amenity",
                    "building",
                    "building:part",
                    "craft",
                    "historic",
                    "landuse",
                    "leisure",
                    "man_made",
                    "military",
                    "natural",
                    "office",
                    "place",
                    "public_transport",
                    "ruins",
                    "shop",
                    "tourism",
                    "water",
                    "wetland");

    /// But with these values it is a line.
    private static final Map<String, Set<String>> LINES =
            Map.of(
                    "aeroway", Set.of("runway", "taxiway"),
                    "leisure", Set.of("slipway", "track"),
                    "man_made", Set.of("breakwater", "cutline", "dyke", "embankment", "pipeline"),
                    "natural",
                            Set.of(
                                    "arete",
                                    "cliff",
                                    "coastline",
                                    "earth_bank",
                                    "ridge",
                                    "tree_row",
                                    "valley"));

    /// Of other keys, values of areas.
    private static final Map<String, Set<String>> AREAS =
            Map.of(
                    "power", Set.of("generator", "plant", "substation", "transformer"),
                    "railway", Set.of("platform", "roundhouse", "station", "turntable"),
                    "waterway", Set.of("boatyard", "dam", "dock", "fuel", "riverbank"));

    private final Values values = new Values();
    private final List<Coordinate> positions = new ArrayList<>();
    private final boolean isWay;
    private boolean isTagged;
    private String first = "";
    private String last = "";
    private int refs;

    private OsmObject(XmlInput xml) {
        isWay = xml.name().equals("way");
        values.put("osm_type", xml.name());
        values.put("osm_id", xml.attribute("id"));
    }

    /// Reads the element the walk is at.
    static OsmObject node(XmlInput xml) {
        var node = new OsmObject(xml);
        position(xml).ifPresent(node.positions::add);
        while (xml.nextChild()) {
            node.tag(xml);
        }
        return node;
    }

    /// Reads the element the walk is at.
    static OsmObject way(XmlInput xml, OsmNodes nodes) {
        var way = new OsmObject(xml);
        while (xml.nextChild()) {
            if (xml.name().equals("nd")) {
                way.pass(xml.attribute("ref"), nodes);
                xml.skip();
            } else {
                way.tag(xml);
            }
        }
        return way;
    }

    /// True when it says anything but where it is.
    boolean isTagged() {
        return isTagged;
    }

    Feature feature(long number) {
        return Feature.of(
                number,
                values.byName(),
                () -> SourceCrs.wgs84().toWgs84(isWay ? wayShape() : point()));
    }

    /// Of the node the walk is at; empty when it says none.
    static Optional<Coordinate> position(XmlInput xml) {
        var lon = NumberText.finite(xml.attribute("lon"), Double.NaN);
        var lat = NumberText.finite(xml.attribute("lat"), Double.NaN);
        return Double.isNaN(lon) || Double.isNaN(lat)
                ? Optional.empty()
                : Optional.of(new Coordinate(lon, lat));
    }

    private void tag(XmlInput xml) {
        if (xml.name().equals("tag")) {
            isTagged = true;
            values.putIfAbsent(xml.attribute("k"), xml.attribute("v"));
        }
        xml.skip();
    }

    private void pass(String ref, OsmNodes nodes) {
        first = refs == 0 ? ref : first;
        last = ref;
        if (++refs <= Limits.MOST_POSITIONS) {
            nodes.passed(ref).ifPresent(positions::add);
        }
    }

    private Geometry point() {
        if (positions.isEmpty()) {
            throw ProblemException.ofTexts(
                    "exchange.the_node_has_no_position",
                    "exchange.write_latitude_and_longitude_in");
        }
        return ShapeBuilder.point(positions.getFirst());
    }

    private Geometry wayShape() {
        if (refs > Limits.MOST_POSITIONS) {
            throw Limits.tooManyPositions();
        }
        if (refs == 0) {
            throw ProblemException.ofTexts(
                    "exchange.the_way_has_no_nodes", "exchange.draw_it_anew");
        }
        var missing = refs - positions.size();
        if (missing > 0) {
            throw ProblemException.ofTexts(
                    "exchange.of_the_nodes_of_the_way",
                    "exchange.get_the_whole_way_with_the",
                    missing,
                    refs);
        }
        var isClosed = refs > 1 && first.equals(last);
        return isClosed && isArea(values.byName())
                ? ShapeBuilder.polygon(List.of(positions))
                : ShapeBuilder.line(positions);
    }

    /// Whether a closed way is the edge of an area or a line that comes back to where it began. The
    /// format does not say; its tags do.
    ///
    /// @see <a href="https://wiki.openstreetmap.org/wiki/Key:area">Key:area</a>
    ///
    /// @param tags of a way that ends where it begins
    private static boolean isArea(Map<String, String> tags) {
        return switch (tags.getOrDefault("area", "")) {
            case "yes" -> true;
            case "no" -> false;
            default ->
                    !tags.containsKey("highway")
                            && !tags.containsKey("barrier")
                            && tags.entrySet().stream().anyMatch(OsmObject::isOfArea);
        };
    }

    private static boolean isOfArea(Map.Entry<String, String> tag) {
        var key = tag.getKey();
        var value = tag.getValue();
        return !value.equals("no")
                && (AREA_KEYS.contains(key)
                        ? !LINES.getOrDefault(key, Set.of()).contains(value)
                        : AREAS.getOrDefault(key, Set.of()).contains(value));
    }
}
