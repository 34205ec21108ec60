package org.amnok.ui.layers;

import org.amnok.domain.codelist.Family;
import org.amnok.words.Messages;

/// What the window calls the families of sightings.
final class FamilyNames {
    private FamilyNames() {}

    static String of(Family family) {
        return switch (family) {
            case VEHICLES -> Messages.text("layers.vehicles");
            case CROSSING -> Messages.text("layers.crossing_act");
            case ISLAND -> Messages.text("layers.island_base");
            case WORKS -> Messages.text("layers.works");
            case RAIL -> Messages.text("layers.rail_loading");
            case CUSTOMS -> Messages.text("layers.customs_traffic");
            case GUARD -> Messages.text("layers.guard_and_security");
            case ENFORCEMENT -> Messages.text("layers.enforcement");
            case OTHER -> Messages.text("layers.policy_and_other");
        };
    }
}
