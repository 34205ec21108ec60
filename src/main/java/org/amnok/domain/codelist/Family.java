package org.amnok.domain.codelist;

import org.amnok.domain.Coded;

/// Families of sightings, in the order of legends and of group rings.
public enum Family implements Coded {
    VEHICLES,
    CROSSING,
    ISLAND,
    WORKS,
    RAIL,
    CUSTOMS,
    GUARD,
    ENFORCEMENT,
    OTHER;
}
