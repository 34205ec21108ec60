package org.amnok.release;

import java.util.List;
import java.util.function.Predicate;

/// What may leave this machine, and how much stays. Only [ReleaseGate] makes one.
public final class ReleasedSightings {
    private final List<ReleasedSighting> sightings;
    private final int withheld;
    private final int unlocated;

    ReleasedSightings(List<ReleasedSighting> sightings, int withheld, int unlocated) {
        this.sightings = List.copyOf(sightings);
        this.withheld = withheld;
        this.unlocated = unlocated;
    }

    public List<ReleasedSighting> sightings() {
        return sightings;
    }

    /// Some of them: how many are withheld or have no place is told of all.
    public ReleasedSightings only(Predicate<ReleasedSighting> some) {
        return new ReleasedSightings(
                sightings.stream().filter(some).toList(), withheld, unlocated);
    }

    /// Records whose place is withheld (level 4): counted, never drawn.
    public int withheld() {
        return withheld;
    }

    /// Records that have no place.
    public int unlocated() {
        return unlocated;
    }
}
