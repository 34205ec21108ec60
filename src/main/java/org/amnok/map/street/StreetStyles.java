package org.amnok.map.street;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Surface;
import org.amnok.map.symbology.Symbology;
import org.amnok.map.symbology.Tides;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/// Styles of street maps of others in one theme: quieter than anything the project knows. Immutable
/// after construction.
public final class StreetStyles {
    /// Thinner roads are one line without an edge.
    private static final double LEAST_EDGED_WIDTH = 2;

    private static final double EDGE = 0.8;

    /// Beside the rails on a bridge.
    private static final double BED = 1.6;

    /// Bridges of thinner roads look like the road: their darker edges would be all that is seen.
    private static final double LEAST_BRIDGE_WIDTH = 3;

    private final Symbology symbology;
    private final Map<StreetPart, Style> styles = new EnumMap<>(StreetPart.class);

    public StreetStyles(Theme theme) {
        symbology = new Symbology(theme);
        styles.put(StreetPart.GROUND, ground());
        styles.put(StreetPart.WATER, water());
        styles.put(StreetPart.SHORES, shores());
        styles.put(StreetPart.WATERWAYS, waterways());
        styles.put(StreetPart.TUNNELS, tunnels());
        styles.put(StreetPart.BUILDINGS, buildings());
        styles.put(StreetPart.WALLS, walls());
        styles.put(StreetPart.FENCES, fences());
        styles.put(StreetPart.ROADS, roads(ThemeColour.STREET_EDGE));
        styles.put(StreetPart.BRIDGES, bridges());
        styles.put(StreetPart.EDGES, edges());
        styles.put(StreetPart.PLAIN_AREAS, plain(symbology.area(ThemeColour.STREET_RAIL, 0.2)));
        styles.put(StreetPart.PLAIN_LINES, plain(symbology.line(ThemeColour.STREET_RAIL, 1.2, 1)));
        styles.put(StreetPart.PLAIN_POINTS, plain(dot()));
        var names = new StreetLabelStyles(symbology);
        styles.put(StreetPart.STREET_NAMES, names.streets());
        styles.put(StreetPart.POINT_NAMES, names.points());
    }

    /// How a part is drawn.
    public Style of(StreetPart part) {
        return Objects.requireNonNull(styles.get(part));
    }

    private Style plain(Symbolizer symbolizer) {
        return symbology.style(symbology.always(symbolizer));
    }

    /// Into the land of each country.
    private Style edges() {
        return symbology.style(
                edge("CN", ThemeColour.LAND_CN),
                edge("KP", ThemeColour.LAND_KP),
                edge("RU", ThemeColour.LAND_RU),
                edge("KR", ThemeColour.LAND_KR));
    }

    private Rule edge(String country, ThemeColour land) {
        return symbology.where(
                "country", country, symbology.always(symbology.area(land, "opacity")));
    }

    private Symbolizer dot() {
        return symbology.circle(
                symbology.literal(4.5), ThemeColour.LBL_STREET, ThemeColour.HALO, 1);
    }

    private Style ground() {
        var rules = new ArrayList<Rule>();
        for (var kind : GroundKind.values()) {
            var area = symbology.area(kind.fill(), 1);
            if (kind == GroundKind.BUILT_UP) {
                area.getOptions().put(LabelOption.SURFACE, Surface.BUILT_UP.name());
            }
            rules.add(of(kind, all(area)));
        }
        return symbology.style(rules);
    }

    private Style fences() {
        var rules = new ArrayList<Rule>();
        for (var kind : GroundKind.values()) {
            var edge = kind.edge();
            if (edge != null) {
                rules.add(
                        of(
                                kind,
                                between(
                                        StreetScale.TOWN,
                                        StreetScale.YARD,
                                        symbology.line(edge, 1, 1))));
            }
        }
        return symbology.style(rules);
    }

    private Style water() {
        var rules = new ArrayList<Rule>();
        rules.add(symbology.where("kind", "sea", all(symbology.area(ThemeColour.SEA, 1))));
        rules.add(symbology.where("kind", "inland", all(inland())));
        for (var i = 0; i < Tides.STEPS; i += Tides.ON_STREETS) {
            var sea = symbology.area(ThemeColour.SEA, Tides.opacity(i, Tides.ON_STREETS));
            rules.add(symbology.where("kind", Tides.kind(i), all(sea)));
        }
        return symbology.style(rules);
    }

    private Symbolizer inland() {
        var area = symbology.area(ThemeColour.RIVER, 1);
        area.getOptions().put(LabelOption.SURFACE, Surface.WATER.name());
        return area;
    }

    private Style shores() {
        return symbology.style(
                between(
                        StreetScale.COUNTY,
                        StreetScale.COUNTY,
                        symbology.line(ThemeColour.RIVER_EDGE, 0.5, 0.7)),
                between(
                        StreetScale.DISTRICT,
                        StreetScale.YARD,
                        symbology.line(ThemeColour.RIVER_EDGE, 0.7, 0.8)));
    }

    private Style waterways() {
        return symbology.style(
                river(StreetScale.COUNTY, StreetScale.DISTRICT, 1.6),
                river(StreetScale.TOWN, StreetScale.QUARTER, 2.4),
                river(StreetScale.STREET, StreetScale.STREET, 3.4),
                river(StreetScale.HOUSE, StreetScale.YARD, 5),
                symbology.where(
                        "kind",
                        "stream",
                        between(
                                StreetScale.QUARTER,
                                StreetScale.YARD,
                                street(symbology.line(ThemeColour.RIVER, 1.2, 1), 1.2))));
    }

    private Rule river(StreetScale widest, StreetScale closest, double width) {
        return symbology.where(
                "kind",
                "river",
                between(
                        widest,
                        closest,
                        street(symbology.line(ThemeColour.RIVER, width, 1), width)));
    }

    private Style buildings() {
        var area = symbology.area(ThemeColour.STREET_BUILDING, 1);
        area.getOptions().put(LabelOption.SURFACE, Surface.BUILT_UP.name());
        return symbology.style(between(StreetScale.QUARTER, StreetScale.YARD, area));
    }

    private Style walls() {
        return symbology.style(
                between(
                        StreetScale.STREET,
                        StreetScale.YARD,
                        symbology.line(ThemeColour.STREET_WALL, 0.6, 1)));
    }

    private Style tunnels() {
        return symbology.style(
                each(
                        (kind, scale) ->
                                kind.width(scale) >= LEAST_EDGED_WIDTH
                                        ? List.of(
                                                symbology.line(
                                                        ThemeColour.STREET_EDGE,
                                                        kind.width(scale),
                                                        0.35,
                                                        4,
                                                        3))
                                        : List.of()));
    }

    /// Edges below all fills, so that crossings are open.
    private Style roads(ThemeColour edge) {
        return symbology.style(
                each((kind, scale) -> below(kind, scale, edge)),
                each(
                        (kind, scale) ->
                                above(kind, scale).stream()
                                        .map(line -> street(line, kind, scale))
                                        .toList()));
    }

    /// Of a railway a strip of bed between two edges is seen on both sides.
    private Style bridges() {
        var strips = new ArrayList<Rule>();
        for (var scale : StreetScale.values()) {
            var width = RoadKind.RAIL.width(scale) + 2 * BED;
            if (scale.compareTo(StreetScale.QUARTER) >= 0) {
                strips.add(
                        of(
                                RoadKind.RAIL,
                                between(
                                        scale,
                                        scale,
                                        symbology.line(
                                                ThemeColour.STREET_BRIDGE_EDGE,
                                                width + 2 * EDGE,
                                                1),
                                        symbology.line(ThemeColour.STREET, width, 1))));
            }
        }
        var roads = roads(ThemeColour.STREET_BRIDGE_EDGE).featureTypeStyles();
        return symbology.style(
                Stream.concat(Stream.of(symbology.pass(strips)), roads.stream())
                        .toArray(FeatureTypeStyle[]::new));
    }

    /// Where roads are as wide as letters are high, a name reads well across them.
    private static Symbolizer street(Symbolizer line, RoadKind kind, StreetScale scale) {
        var isStrong = kind.isMain() && scale.compareTo(StreetScale.STREET) < 0;
        if (isStrong || kind == RoadKind.RAIL) {
            line.getOptions().put(LabelOption.IS_MAIN, "true");
        }
        return street(line, kind.width(scale));
    }

    /// Names of countries keep off it.
    private static <T extends Symbolizer> T street(T line, double width) {
        line.getOptions().put(LabelOption.BARRIER_WIDTH, Double.toString(width + 2 * EDGE));
        line.getOptions().put(LabelOption.IS_STREET, "true");
        return line;
    }

    private List<Symbolizer> below(RoadKind kind, StreetScale scale, ThemeColour edge) {
        var width = kind.width(scale);
        var seen = width < LEAST_BRIDGE_WIDTH ? ThemeColour.STREET_EDGE : edge;
        return isEdged(kind, width)
                ? List.of(symbology.line(seen, width + 2 * EDGE, 1))
                : List.of();
    }

    private static boolean isEdged(RoadKind kind, double width) {
        return width >= LEAST_EDGED_WIDTH
                && kind != RoadKind.RAIL
                && kind != RoadKind.SIDING
                && kind != RoadKind.PATH
                && kind != RoadKind.TRACK;
    }

    private List<Symbolizer> above(RoadKind kind, StreetScale scale) {
        var width = kind.width(scale);
        return switch (kind) {
            case PATH -> List.of(symbology.line(ThemeColour.STREET_PATH, width, 1, 3, 2.5f));
            case TRACK -> List.of(symbology.line(ThemeColour.STREET_PATH, width, 1, 6, 2.5f));
            case RAIL -> rail(width);
            case SIDING -> List.of(symbology.line(ThemeColour.STREET_RAIL, width, 0.8));
            default ->
                    isEdged(kind, width)
                            ? List.of(symbology.line(fill(kind), width, 1))
                            : List.of(symbology.line(thin(kind), width, 1));
        };
    }

    private static ThemeColour thin(RoadKind kind) {
        return kind.isMain() ? ThemeColour.STREET_BRIDGE_EDGE : ThemeColour.STREET_EDGE;
    }

    private static ThemeColour fill(RoadKind kind) {
        return kind.isMain() ? ThemeColour.STREET_MAIN : ThemeColour.STREET;
    }

    private List<Symbolizer> rail(double width) {
        var line = symbology.line(ThemeColour.STREET_RAIL, width, 1);
        return width < 1.3
                ? List.of(line)
                : List.of(
                        line,
                        symbology.line(ThemeColour.STREET, Math.max(0.6, width - 1), 1, 6, 6));
    }

    /// A pass with a rule for each kind at each scale at which it is shown.
    private FeatureTypeStyle each(BiFunction<RoadKind, StreetScale, List<Symbolizer>> symbolizers) {
        var rules = new ArrayList<Rule>();
        for (var kind : RoadKind.values()) {
            for (var scale : StreetScale.values()) {
                var drawn =
                        kind.width(scale) > 0
                                ? symbolizers.apply(kind, scale)
                                : List.<Symbolizer>of();
                if (!drawn.isEmpty()) {
                    rules.add(of(kind, between(scale, scale, drawn.toArray(Symbolizer[]::new))));
                }
            }
        }
        return symbology.pass(rules);
    }

    private Rule of(Enum<?> kind, Rule rule) {
        return symbology.where("kind", kind.name(), rule);
    }

    private Rule all(Symbolizer... symbolizers) {
        return between(StreetScale.COUNTY, StreetScale.YARD, symbolizers);
    }

    private Rule between(StreetScale widest, StreetScale closest, Symbolizer... symbolizers) {
        return between(symbology, widest, closest, symbolizers);
    }

    /// A rule for the scales from a wide range to a close one, both included.
    static Rule between(
            Symbology symbology,
            StreetScale widest,
            StreetScale closest,
            Symbolizer... symbolizers) {
        return symbology.between(closest.minDenominator(), widest.maxDenominator(), symbolizers);
    }
}
