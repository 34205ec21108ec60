package org.amnok.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.domain.Family;
import org.amnok.domain.SightingKind;

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
    /// `ring:vehicles=10,rail=1` for more, families in the order of the legend.
    static String markName(SightingGroup group) {
        var members = group.members();
        if (members.size() == 1) {
            var only = members.getFirst();
            return "symbol:" + badge(only.kind(), only.doubtful() || only.disputed());
        }
        var counts = new EnumMap<Family, Integer>(Family.class);
        members.forEach(m -> counts.merge(m.kind().family(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> e.getKey().code().toLowerCase(Locale.ROOT) + "=" + e.getValue())
                .collect(Collectors.joining(",", "ring:", ""));
    }

    /// The greater, the higher it lies: groups above singles, then by family.
    static int height(SightingGroup group) {
        return group.members().size() > 1
                ? FROM_BELOW.size()
                : FROM_BELOW.indexOf(group.members().getFirst().kind().family());
    }

    /// Radius of a symbol that stands for so many, px.
    static double radius(int members, ScaleBand band) {
        return (members == 1 ? band.badgeSize() : ringDiameter(members)) / 2;
    }

    /// Diameter of a group's ring in px.
    static double ringDiameter(int members) {
        if (members >= 20) {
            return 54;
        }
        if (members >= 10) {
            return 44;
        }
        return members >= 5 ? 32 : 24;
    }
}
