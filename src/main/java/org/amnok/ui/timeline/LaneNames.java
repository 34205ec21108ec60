package org.amnok.ui.timeline;

import org.amnok.domain.codelist.Family;
import org.amnok.words.Messages;

/// Short names of families, for lanes.
final class LaneNames {
    private LaneNames() {}

    static String of(Family family) {
        return switch (family) {
            case VEHICLES -> Messages.text("timeline.vehicles");
            case CROSSING -> Messages.text("timeline.crossing");
            case ISLAND -> Messages.text("timeline.island_base");
            case WORKS -> Messages.text("timeline.works");
            case RAIL -> Messages.text("timeline.rail");
            case CUSTOMS -> Messages.text("timeline.customs");
            case GUARD -> Messages.text("timeline.guard");
            case ENFORCEMENT -> Messages.text("timeline.enforcement");
            case OTHER -> Messages.text("timeline.other");
        };
    }
}
