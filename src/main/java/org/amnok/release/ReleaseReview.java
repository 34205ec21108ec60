package org.amnok.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.amnok.domain.Place;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.ReleaseRecord;

/// What would happen to every sighting of a release. It shows the true records: for windows of this
/// machine only.
public record ReleaseReview(ReleaseTerms terms, List<Passage> passages) {
    public ReleaseReview {
        passages = List.copyOf(passages);
    }

    /// What may leave, in the order of what is released of it: that in which it came stays.
    public ReleasedSightings released() {
        var leaving = passages.stream().filter(Passage::leaves).toList();
        return new ReleasedSightings(
                leaving.stream().map(Passage::after).sorted(ReleasedOrder.PLAIN).toList(),
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

    /// Those of the pictures of a project that may leave with their sightings.
    public ReleasedPictures pictures(Collection<OfferedPicture> offered) {
        var gate = new PictureGate(terms, offered);
        passages.forEach(gate::add);
        return gate.released();
    }

    /// The same of what an output shows: of what leaves only that, and all that stays.
    public ReleaseReview showing(Predicate<ReleasedSighting> shown) {
        return new ReleaseReview(
                terms,
                passages.stream()
                        .filter(each -> each.after() == null || shown.test(each.after()))
                        .toList());
    }

    /// The same when somebody has decided about every warning; its terms name those that were
    /// found.
    ///
    /// @param frames of the output's maps; empty when it has none
    /// @throws org.amnok.domain.ProblemException when one is not accepted
    public ReleaseReview decided(List<ReleaseFrame> frames) {
        return accepting(ReleaseWarnings.requireAccepted(ReleaseWarnings.of(this, frames), terms));
    }

    /// The same although the output might give somebody away in these ways.
    public ReleaseReview accepting(Set<ReleaseWarning.Kind> warnings) {
        return new ReleaseReview(terms.accepting(warnings), passages);
    }

    /// How many leave and how many stay.
    public ReleaseCounts counts() {
        var counts = new ReleaseCounts(terms);
        passages.forEach(counts::add);
        return counts;
    }

    /// How many leave at each level.
    public Map<PrivacyLevel, Long> byLevel() {
        return counts().byLevel();
    }

    /// How many stay, by why.
    public Map<HeldBack, Long> staying() {
        return counts().staying();
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
        return counts().coarser();
    }

    /// What the log of releases keeps.
    ///
    /// @param file the name of what was written, without its folder
    public ReleaseRecord record(String file, String sha256) {
        return counts().record(file, sha256);
    }
}
