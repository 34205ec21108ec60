package org.amnok.domain.codelist;

import org.amnok.domain.Coded;

/// Families of sightings, in the order of legends and of group rings.
public enum Family implements Coded {
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

    @Override
    public String code() {
        return code;
    }
}
