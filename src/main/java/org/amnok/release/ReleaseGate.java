package org.amnok.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.project.Provenances;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.jspecify.annotations.Nullable;

/// Turns records into what may leave this machine, each at its level: its own, or a coarser one
/// that the policy or the person of this release asks for.
///
/// At level 0 a place leaves as recorded; at levels 1 to 3 it is moved to the centre of its cell in
/// the fixed grid and its uncertainty grows by the cell's half-diagonal; a stretch of river is
/// coarsened to pieces that are longer than the cells. At level 4 no place leaves. What follows
/// from a place is that of the released one, at level 4 the province alone. From level 3 on dates
/// are whole months. What else leaves the policy says. Internal notes, cameras, sources and the
/// words of the place never pass.
public final class ReleaseGate {
    /// A question that every sighting meets.
    public static final Predicate<ReleasedSighting> EVERY = sighting -> true;

    /// Sites stand in public sources and leave as they are.
    public ReleasedSites releaseSites(Collection<Site> sites) {
        return new ReleasedSites(sites);
    }

    /// A release of sightings, which pass the gate whenever they are walked.
    public Release release(
            ReleaseTerms terms,
            Candidates candidates,
            Provenances provenances,
            PlacesKnown places,
            ReleaseGuard guard) {
        var gate =
                new PrefetchingGate(
                        candidates.pages(),
                        each -> decision(terms, each, provenances, places, candidates));
        return new Release(
                new Release.Parts(
                        gate,
                        each -> decision(terms, each, provenances, places, Candidates.EVERY),
                        terms,
                        guard,
                        candidates.frames(),
                        candidates.shows()));
    }

    /// What a release may be of.
    ///
    /// @param pages the sightings
    /// @param asked which of them are meant, by what is released of them; of those that stay, by
    ///   what would be: nobody is told more of a record by whether it is counted than by the record
    /// @param undated true of those that are not meant only because they have no date, and days
    ///   were asked for: they stay, and are counted
    /// @param frames of the output's maps; empty when it has none
    /// @param shows true of what the output shows: all when it has no frames
    public record Candidates(
            Release.Pages pages,
            Predicate<ReleasedSighting> asked,
            Predicate<ReleasedSighting> undated,
            List<ReleaseFrame> frames,
            Predicate<ReleasedSighting> shows) {
        private static final Candidates EVERY =
                new Candidates(
                        _ -> {}, ReleaseGate.EVERY, _ -> false, List.of(), ReleaseGate.EVERY);
    }

    private static Optional<GateDecision> decision(
            ReleaseTerms terms,
            Sighting sighting,
            Provenances provenances,
            PlacesKnown places,
            Candidates candidates) {
        var level =
                terms.policy()
                        .level(sighting.privacy(), provenances.of(sighting))
                        .coarser(terms.least());
        var obstacle = heldBack(terms.policy(), sighting).orElse(null);
        var lifted =
                obstacle != null
                        && obstacle.mayBeLifted()
                        && terms.lift().lets(sighting, provenances);
        var coarsened = released(terms, sighting, level, places);
        var leaves = obstacle == null || lifted;
        if (candidates.asked().test(coarsened)) {
            return Optional.of(
                    new GateDecision(sighting, level, leaves ? coarsened : null, obstacle));
        }
        return leaves && candidates.undated().test(coarsened)
                ? Optional.of(new GateDecision(sighting, level, null, Refusal.UNDATED))
                : Optional.empty();
    }

    private static Optional<Refusal> heldBack(ReleasePolicy policy, Sighting sighting) {
        var grading = sighting.grading();
        if (sighting.status() == SightingStatus.RETRACTED) {
            return Optional.of(Refusal.RETRACTED);
        } else if (!policy.statuses().contains(sighting.status())) {
            return Optional.of(Refusal.STATUS);
        } else if (isWorse(grading.reliability(), policy.worstReliability())) {
            return Optional.of(Refusal.RELIABILITY);
        } else if (isWorse(grading.credibility(), policy.worstCredibility())) {
            return Optional.of(Refusal.CREDIBILITY);
        }
        return Optional.empty();
    }

    /// What is not graded is worse than any grade that is asked for.
    private static <T extends Enum<T>> boolean isWorse(@Nullable T grade, @Nullable T worst) {
        return worst != null && (grade == null || grade.compareTo(worst) > 0);
    }

    private static ReleasedSighting released(
            ReleaseTerms terms, Sighting sighting, PrivacyLevel level, PlacesKnown places) {
        var place = ReleasedPlace.of(sighting.place(), level);
        return new ReleasedSighting(
                sighting,
                terms.identifiers().of(sighting.uuid(), level),
                place,
                dates(sighting, level),
                level,
                new FieldFilter(terms, level, places).details(sighting, place));
    }

    private static @Nullable DateSpan dates(Sighting sighting, PrivacyLevel level) {
        var observed = sighting.when().observed();
        if (observed == null) {
            return null;
        }
        var span = observed.span();
        return level.number() < PrivacyLevel.COUNTY.number() ? span : span.inWholeMonths();
    }
}
