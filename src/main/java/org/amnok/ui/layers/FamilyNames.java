package org.amnok.ui.layers;

import org.amnok.domain.codelist.Family;

/// What the window calls the families of sightings.
final class FamilyNames {
    private FamilyNames() {}

    static String of(Family family) {
        return switch (family) {
            case VEHICLES -> "Vehicles";
            case CROSSING -> "Crossing act";
            case ISLAND -> "Island base";
            case WORKS -> "Works";
            case RAIL -> "Rail loading";
            case CUSTOMS -> "Customs traffic";
            case GUARD -> "Guard and security";
            case ENFORCEMENT -> "Enforcement";
            case OTHER -> "Policy and other";
        };
    }
}
