package org.amnok.release;

import java.util.Collection;
import java.util.List;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.Provenances;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.amnok.release.canary.Secrets;

/// Releases of sightings that are in memory.
public final class TestRelease {
    /// Nothing is known of any place.
    static final PlacesKnown NOTHING_KNOWN =
            new PlacesKnown() {
                @Override
                public PlaceFacts facts(Place place) {
                    return PlaceFacts.NONE;
                }

                @Override
                public String province(Place place) {
                    return "";
                }
            };

    private static final ReleaseGuard NO_GUARD = guard(Secrets.NONE, List.of());

    private TestRelease() {}

    /// What leaves to nobody but the newsroom itself.
    public static ReleasedSightings released(Collection<Sighting> sightings) {
        return of(ReleaseTerms.of(ReleasePolicy.INTERNAL), sightings).sightings();
    }

    public static Release of(ReleaseTerms terms, Collection<Sighting> sightings) {
        return of(terms, sightings, NO_GUARD);
    }

    static Release of(ReleaseTerms terms, Collection<Sighting> sightings, ReleaseGuard guard) {
        return of(terms, taker -> taker.accept(List.copyOf(sightings)), guard, NOTHING_KNOWN);
    }

    static Release of(
            ReleaseTerms terms, Release.Pages pages, ReleaseGuard guard, PlacesKnown places) {
        return new ReleaseGate()
                .release(
                        terms,
                        new ReleaseGate.Candidates(
                                pages, ReleaseGate.EVERY, _ -> false, List.of(), ReleaseGate.EVERY),
                        new Provenances(ProjectContents.EMPTY),
                        places,
                        guard);
    }

    static ReleaseGuard guard(Secrets standing, List<String> allowed) {
        return new ReleaseGuard(standing, List.of(), stretch -> List.of(), allowed, NOTHING_KNOWN);
    }

    /// What becomes of one sighting.
    static GateDecision decision(ReleaseTerms terms, Sighting sighting) {
        var found = new GateDecision[1];
        of(terms, List.of(sighting)).decisions(each -> found[0] = each);
        return found[0];
    }
}
