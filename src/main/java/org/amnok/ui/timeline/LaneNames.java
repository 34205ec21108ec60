package org.amnok.ui.timeline;

import org.amnok.domain.codelist.Family;

/// Short names of families, for lanes.
final class LaneNames {
    private LaneNames() {}

    static String of(Family family) {
        return switch (family) {
            case VEHICLES -> "Vehicles";
            case CROSSING -> "Crossing";
            case ISLAND -> "Island base";
            case WORKS -> "Works";
            case RAIL -> "Rail";
            case CUSTOMS -> "Customs";
            case GUARD -> "Guard";
            case ENFORCEMENT -> "Enforcement";
            case OTHER -> "Other";
        };
    }
}
