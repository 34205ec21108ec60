package org.amnok.map;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;

/// Sightings that are one symbol in a viewport: one badge, or a ring with a count.
///
/// @param point where they are (the same point), or the middle of those that merge
/// @param members ordered by kind, then date; never empty
/// @param samePoint true when all lie at exactly one reported point: a click opens the tray; false
///   when they merge for want of room: zooming in opens them
/// @param dxPixels and dyPixels: how far the symbol is moved off its point to dock at a crossing or
///   site; 0 when it sits on the point
/// @param radiusPixels of the symbol, for hit tests
public record SightingGroup(
        LatLon point,
        List<SightingMark> members,
        boolean samePoint,
        double dxPixels,
        double dyPixels,
        double radiusPixels) {
    public SightingGroup {
        members = members instanceof ClusterMembers known ? known : List.copyOf(members);
    }

    /// The same symbol beside its point, px to the right and down.
    SightingGroup movedBy(double dx, double dy) {
        return new SightingGroup(point, members, samePoint, dx, dy, radiusPixels);
    }

    /// The name by which the renderer knows its symbol.
    String markName() {
        return members instanceof ClusterMembers all
                ? all.markName(() -> SightingSymbols.markName(this))
                : SightingSymbols.markName(this);
    }

    boolean isSelected(Set<UUID> selected) {
        if (selected.isEmpty()) {
            return false;
        }
        return members instanceof ClusterMembers all
                ? all.isSelected(selected)
                : members.stream().anyMatch(m -> selected.contains(m.uuid()));
    }
}
