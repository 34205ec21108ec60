package org.amnok.release;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.domain.codelist.PrivacyLevel;

/// What may leave this machine, and how much stays. Only [ReleaseGate] makes one.
public final class ReleasedSightings implements ReleasedRecords {
    private final List<ReleasedSighting> sightings;
    private final int withheld;
    private final int unlocated;

    /// What the gate let leave, together.
    public static ReleasedSightings of(List<ReleasedSighting> sightings) {
        return new ReleasedSightings(sightings);
    }

    private ReleasedSightings(List<ReleasedSighting> sightings) {
        this.sightings = List.copyOf(sightings);
        withheld = count(each -> each.level() == PrivacyLevel.WITHHELD);
        unlocated = count(ReleasedSightings::isUnlocated);
    }

    /// Whether a withheld record has a place is withheld too.
    private static boolean isUnlocated(ReleasedSighting each) {
        return each.level() != PrivacyLevel.WITHHELD
                && each.point() == null
                && each.stretch() == null;
    }

    private int count(Predicate<ReleasedSighting> which) {
        return (int) sightings.stream().filter(which).count();
    }

    public List<ReleasedSighting> sightings() {
        return sightings;
    }

    @Override
    public void eachRanked(RankedTaker taker) throws IOException {
        for (int i = 0; i < sightings.size(); i++) {
            taker.take(sightings.get(i), i);
        }
    }

    /// Fewer of them: what may leave may also stay.
    public ReleasedSightings only(Predicate<ReleasedSighting> wanted) {
        return new ReleasedSightings(sightings.stream().filter(wanted).toList());
    }

    /// Those of which something else leaves than left before, or of which nothing did.
    public ReleasedSightings otherThan(ReleasedSightings before) {
        var told = new HashMap<UUID, ReleasedSighting>();
        before.sightings.forEach(each -> told.put(each.own(), each));
        return only(
                each -> {
                    var was = told.get(each.own());
                    return was == null || !each.tellsAs(was);
                });
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
