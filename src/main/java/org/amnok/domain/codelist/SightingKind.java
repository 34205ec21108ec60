package org.amnok.domain.codelist;

/// What was seen.
public enum SightingKind {
    VEHICLES_PARKED(Family.VEHICLES, "Vehicles parked"),
    VEHICLES_SCHOOLYARD(Family.VEHICLES, "Vehicles in a schoolyard"),
    VEHICLES_CONVOY(Family.VEHICLES, "Vehicle convoy"),
    CROSSING_FORD(Family.CROSSING, "Crossing by ford"),
    CROSSING_ICE(Family.CROSSING, "Crossing over ice"),
    CROSSING_RAFT(Family.CROSSING, "Crossing by raft"),
    CROSSING_TEMPORARY_BRIDGE(Family.CROSSING, "Crossing by temporary bridge"),
    CROSSING_BRIDGE(Family.CROSSING, "Crossing by bridge"),
    ISLAND_BASE(Family.ISLAND, "Base on an island"),
    EXCAVATOR_IN_WATER(Family.WORKS, "Excavator in the water"),
    CONSTRUCTION(Family.WORKS, "Construction"),
    RAIL_LOADING(Family.RAIL, "Rail loading"),
    CUSTOMS_TRAFFIC(Family.CUSTOMS, "Customs traffic"),
    GUARD_POST(Family.GUARD, "Guard post"),
    FENCE_CAMERA(Family.GUARD, "Fence or camera"),
    POLICING(Family.GUARD, "Policing"),
    INSPECTION(Family.ENFORCEMENT, "Inspection"),
    SEIZURE(Family.ENFORCEMENT, "Seizure"),
    LOCKDOWN(Family.ENFORCEMENT, "Lockdown"),
    ACCIDENT(Family.OTHER, "Accident"),
    POLICY(Family.OTHER, "Policy"),
    OTHER(Family.OTHER, "Other");

    private final Family family;
    private final String label;
    private final String code;

    SightingKind(Family family, String label) {
        this.family = family;
        this.label = label;
        code = name().toLowerCase(java.util.Locale.ROOT);
    }

    public Family family() {
        return family;
    }

    /// The English name shown in forms and tables.
    public String label() {
        return label;
    }

    /// The value written in files, for example `vehicles_parked`.
    public String code() {
        return code;
    }
}
