package org.amnok.release;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.Place;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.ReleaseRecord;

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

    /// How many leave.
    public int leaving() {
        return (int) passages.stream().filter(Passage::leaves).count();
    }

    /// How many stay.
    public int held() {
        return passages.size() - leaving();
    }

    /// How many leave with a coarser place than was recorded, or none.
    public int coarser() {
        return (int)
                passages.stream()
                        .filter(Passage::leaves)
                        .filter(passage -> passage.level() != PrivacyLevel.EXACT)
                        .count();
    }

    /// What the log of releases keeps.
    ///
    /// @param file the name of what was written, without its folder
    public ReleaseRecord record(String file, String sha256) {
        return new ReleaseRecord(
                UUID.randomUUID(),
                file,
                sha256,
                terms.policy().name(),
                terms.least(),
                leaving(),
                coarser(),
                held(),
                liftedNow(),
                terms.reason());
    }

    private Set<UUID> liftedNow() {
        return passages.stream()
                .filter(passage -> passage.leaves() && passage.heldBack() != null)
                .map(passage -> passage.before().uuid())
                .collect(Collectors.toSet());
    }
}
