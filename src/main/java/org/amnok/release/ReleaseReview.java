package org.amnok.release;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Place;
import org.amnok.domain.PrivacyLevel;

/// What would happen to every sighting of a release. It shows the true records: for windows of this
/// machine only.
public record ReleaseReview(ReleaseTerms terms, List<Passage> passages) {
    public ReleaseReview {
        passages = List.copyOf(passages);
    }

    /// What may leave.
    public ReleasedSightings released() {
        var leaving = passages.stream().filter(Passage::leaves).toList();
        return new ReleasedSightings(
                leaving.stream().map(Passage::after).toList(),
                (int) leaving.stream().filter(ReleaseReview::isWithheld).count(),
                (int) leaving.stream().filter(ReleaseReview::isUnlocated).count());
    }

    private static boolean isWithheld(Passage passage) {
        return passage.level() == PrivacyLevel.WITHHELD;
    }

    /// Whether a withheld record has a place is withheld too.
    private static boolean isUnlocated(Passage passage) {
        return !isWithheld(passage) && passage.before().place() instanceof Place.Unlocated;
    }

    /// How many leave at each level.
    public Map<PrivacyLevel, Long> byLevel() {
        var counts = new EnumMap<PrivacyLevel, Long>(PrivacyLevel.class);
        passages.stream()
                .filter(Passage::leaves)
                .forEach(passage -> counts.merge(passage.level(), 1L, Long::sum));
        return counts;
    }

    /// How many stay, by why.
    public Map<HeldBack, Long> staying() {
        var counts = new EnumMap<HeldBack, Long>(HeldBack.class);
        passages.stream()
                .filter(passage -> !passage.leaves())
                .forEach(passage -> counts.merge(passage.heldBack(), 1L, Long::sum));
        return counts;
    }
}
