package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What was seen.
public enum SightingKind implements Coded {
    VEHICLES_PARKED(Family.VEHICLES),
    VEHICLES_SCHOOLYARD(Family.VEHICLES),
    VEHICLES_CONVOY(Family.VEHICLES),
    CROSSING_FORD(Family.CROSSING),
    CROSSING_ICE(Family.CROSSING),
    CROSSING_RAFT(Family.CROSSING),
    CROSSING_TEMPORARY_BRIDGE(Family.CROSSING),
    CROSSING_BRIDGE(Family.CROSSING),
    ISLAND_BASE(Family.ISLAND),
    EXCAVATOR_IN_WATER(Family.WORKS),
    CONSTRUCTION(Family.WORKS),
    RAIL_LOADING(Family.RAIL),
    CUSTOMS_TRAFFIC(Family.CUSTOMS),
    GUARD_POST(Family.GUARD),
    FENCE_CAMERA(Family.GUARD),
    POLICING(Family.GUARD),
    INSPECTION(Family.ENFORCEMENT),
    SEIZURE(Family.ENFORCEMENT),
    LOCKDOWN(Family.ENFORCEMENT),
    ACCIDENT(Family.OTHER),
    POLICY(Family.OTHER),
    OTHER(Family.OTHER);

    private final Family family;
    private final String code;

    SightingKind(Family family) {
        this.family = family;
        code = name().toLowerCase(java.util.Locale.ROOT);
    }

    public Family family() {
        return family;
    }

    /// The name shown in forms and tables.
    public String label() {
        return Messages.word("codes.kind", this);
    }

    /// The value written in files, for example `vehicles_parked`.
    @Override
    public String code() {
        return code;
    }

    /// The English word, in files and for other programs.
    public String english() {
        return Messages.englishWord("codes.kind", this);
    }
}
