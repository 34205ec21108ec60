package org.amnok.map.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.ScaleBand;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.SymbolAppearance;

/// Which symbol a sighting or a group of them has, and what lies above what.
public final class SightingSymbols {
    /// Families from below, after `symbols.md`, section 4.
    private static final List<Family> FROM_BELOW =
            List.of(
                    Family.OTHER,
                    Family.CUSTOMS,
                    Family.WORKS,
                    Family.GUARD,
                    Family.ENFORCEMENT,
                    Family.RAIL,
                    Family.ISLAND,
                    Family.CROSSING,
                    Family.VEHICLES);

    /// Diameters of rings in px, each from so many members on.
    private static final NavigableMap<Integer, Double> RINGS =
            new TreeMap<>(
                    Map.of(
                            1, 24.0, 5, 32.0, 10, 44.0, 20, 54.0, 100, 60.0, 1000, 66.0, 10_000,
                            78.0, 100_000, 94.0));

    /// Families in the order of the legend, then colours.
    private static final Comparator<String> RING_ORDER =
            Comparator.comparing((String part) -> part.startsWith("#"))
                    .thenComparing(SightingSymbols::place)
                    .thenComparing(part -> part);

    private SightingSymbols() {}

    /// File name of the badge of a kind, without extension: `sighting-parked`, or
    /// `sighting-parked-low` when it is doubtful.
    public static String badge(SightingKind kind, boolean doubtful) {
        return "sighting-" + stem(kind) + (doubtful ? "-low" : "");
    }

    private static String stem(SightingKind kind) {
        return switch (kind) {
            case VEHICLES_PARKED -> "parked";
            case VEHICLES_SCHOOLYARD -> "schoolyard";
            case VEHICLES_CONVOY -> "convoy";
            case CROSSING_FORD,
                    CROSSING_ICE,
                    CROSSING_RAFT,
                    CROSSING_TEMPORARY_BRIDGE,
                    CROSSING_BRIDGE ->
                    "crossing";
            case ISLAND_BASE -> "island";
            case EXCAVATOR_IN_WATER -> "excavator";
            case CONSTRUCTION -> "construction";
            case RAIL_LOADING -> "rail";
            case CUSTOMS_TRAFFIC -> "customs";
            case GUARD_POST, FENCE_CAMERA, POLICING -> "guard";
            case INSPECTION, SEIZURE, LOCKDOWN -> "enforcement";
            case ACCIDENT, POLICY, OTHER -> "other";
        };
    }

    /// The mark name of a group, as the renderer reads it: `symbol:sighting-parked` for one,
    /// `ring:vehicles=10,rail=1` for more, families in the order of the legend. A colour that a
    /// person chose stands instead of the family: `ring:vehicles=10,#1766EA=1`.
    static String markName(ClusterMembers members) {
        if (members.count() == 1) {
            return "symbol:" + symbol(members.getFirst());
        }
        return ringParts(members).entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(",", "ring:", ""));
    }

    /// How many have each family or colour.
    private static SortedMap<String, Integer> ringParts(ClusterMembers members) {
        var source = members.source();
        var families = new int[Family.values().length];
        var parts = new TreeMap<String, Integer>(RING_ORDER);
        for (var mark : members.marks()) {
            var colour = source.look(mark).colour();
            if (colour == null) {
                families[source.kind(mark).family().ordinal()] += source.reports(mark);
            } else {
                parts.merge(colour.hex(), source.reports(mark), Integer::sum);
            }
        }
        for (var family : Family.values()) {
            if (families[family.ordinal()] > 0) {
                parts.put(family.code(), families[family.ordinal()]);
            }
        }
        return parts;
    }

    /// The symbol of one sighting as a person styled it: `sighting-parked`, `mark-star-low`,
    /// `sighting-parked#1766EA`.
    public static String symbol(SightingMarker mark) {
        return symbol(mark.kind(), mark.doubtful() || mark.disputed(), mark.look());
    }

    /// The symbol of a kind in a look.
    public static String symbol(SightingKind kind, boolean doubtful, SymbolAppearance look) {
        var chosen = look.symbol();
        return coloured(
                chosen == null ? badge(kind, doubtful) : chosen + (doubtful ? "-low" : ""), look);
    }

    /// A symbol's name with its colour, as the renderer reads it.
    public static String coloured(String name, SymbolAppearance look) {
        var colour = look.colour();
        return colour == null ? name : name + colour.hex();
    }

    private static int place(String ringPart) {
        return ringPart.startsWith("#")
                ? 0
                : Family.valueOf(ringPart.toUpperCase(Locale.ROOT)).ordinal();
    }

    /// The greater, the higher it lies: groups above singles, then by family.
    public static int height(SightingGroup group) {
        return !group.isSingle() ? FROM_BELOW.size() : height(group.members().getFirst().kind());
    }

    /// The same of a single one.
    public static int height(SightingKind kind) {
        return FROM_BELOW.indexOf(kind.family());
    }

    /// Radius of a symbol that stands for a number of sightings, px.
    public static double radius(int members, ScaleBand band) {
        return (members == 1 ? band.badgeSize() : ringDiameter(members)) / 2;
    }

    /// Diameter of a group's ring in px: a step for each size of number, so that the digits of all
    /// from ten on can have one size.
    public static double ringDiameter(int members) {
        return RINGS.floorEntry(members).getValue();
    }
}
