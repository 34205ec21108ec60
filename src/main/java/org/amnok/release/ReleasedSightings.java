package org.amnok.release;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.amnok.domain.PrivacyLevel;

/// What may leave this machine, and how much stays. Only [ReleaseGate] makes one.
public final class ReleasedSightings implements ReleasedRecords {
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

    @Override
    public void each(Taker taker) throws IOException {
        for (var sighting : sightings) {
            taker.take(sighting);
        }
    }

    /// The same in another order.
    public ReleasedSightings sorted(Comparator<ReleasedSighting> order) {
        return new ReleasedSightings(
                sightings.stream().sorted(order).toList(), withheld, unlocated);
    }

    /// Fewer of them: what may leave may also stay.
    public ReleasedSightings only(Predicate<ReleasedSighting> wanted) {
        var left = sightings.stream().filter(wanted).toList();
        var hidden = left.stream().filter(s -> s.level() == PrivacyLevel.WITHHELD).count();
        var nowhere =
                left.stream()
                        .filter(s -> s.level() != PrivacyLevel.WITHHELD)
                        .filter(s -> s.point() == null && s.stretch() == null)
                        .count();
        return new ReleasedSightings(left, (int) hidden, (int) nowhere);
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
