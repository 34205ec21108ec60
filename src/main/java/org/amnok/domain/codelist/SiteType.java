package org.amnok.domain.codelist;

import java.util.EnumSet;
import java.util.Set;
import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What kind of place a site is; ways over the river come first.
public enum SiteType implements Coded {
    BRIDGE,
    BROKEN_BRIDGE,
    TEMPORARY_BRIDGE,
    DAM,
    FORD,
    FERRY,
    ICE,
    ISLAND,
    SANDBAR_CAMP,
    LOT_SCHOOL,
    LOT_FACTORY,
    LOT_SQUARE,
    LOT_OPEN,
    STATION,
    CUSTOMS,
    POST,
    MARKET,
    MINE,
    MONUMENT,
    VIEWPOINT,
    NEIGHBOURHOOD,
    OTHER;

    private static final Set<SiteType> CROSSINGS = EnumSet.range(BRIDGE, ICE);

    /// For people.
    public String label() {
        return Messages.word("codes.site", this);
    }

    /// True for ways over the river.
    public boolean isCrossing() {
        return CROSSINGS.contains(this);
    }
}
