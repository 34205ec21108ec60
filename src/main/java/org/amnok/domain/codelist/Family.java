package org.amnok.domain.codelist;

/// Families of sightings, in the order of legends and of group rings.
public enum Family {
    VEHICLES("vehicles"),
    CROSSING("crossing"),
    ISLAND("island"),
    WORKS("works"),
    RAIL("rail"),
    CUSTOMS("customs"),
    GUARD("guard"),
    ENFORCEMENT("enforcement"),
    OTHER("other");

    private final String code;

    Family(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
