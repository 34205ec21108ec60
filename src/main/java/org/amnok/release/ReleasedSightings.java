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
    private final Counts counts;

    /// What the gate let leave, together.
    public static ReleasedSightings of(List<ReleasedSighting> sightings) {
        return new ReleasedSightings(sightings);
    }

    private ReleasedSightings(List<ReleasedSighting> sightings) {
        this.sightings = List.copyOf(sightings);
        var counts = new Counts();
        this.sightings.forEach(counts::add);
        this.counts = counts;
    }

    /// In one pass, of a million too.
    private static final class Counts {
        private int withheld;
        private int unlocated;
        private int moved;
        private int coarse;

        void add(ReleasedSighting each) {
            var isPoint = each.point() != null;
            if (each.level() == PrivacyLevel.WITHHELD) {
                withheld++;
            } else if (!isPoint && each.stretch() == null) {
                // whether a withheld record has a place is withheld too
                unlocated++;
            }
            if (isPoint && each.level().cellDegrees().isPresent()) {
                moved++;
            } else if (each.isCoarseStretch()) {
                coarse++;
            }
        }
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
        return counts.withheld;
    }

    /// Records that have no place.
    public int unlocated() {
        return counts.unlocated;
    }

    /// Points that were moved to the middle of their cell.
    public int moved() {
        return counts.moved;
    }

    /// Stretches that are told coarser than they are known.
    public int coarse() {
        return counts.coarse;
    }
}
