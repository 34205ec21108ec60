package org.amnok.ui.release;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.ReleasePolicy;
import org.amnok.domain.Secret;
import org.amnok.map.BaseOnMap;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLook;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// A release that a person is asked about.
///
/// @param what is made, as it follows "23 sightings in ": "a picture of the map"
/// @param policies to choose from, the strictest first
/// @param review passes the chosen sightings through the gate under some terms
/// @param contents of the project
/// @param extent that both maps show
/// @param look of both maps
/// @param bases maps and images of others below both maps, from below
/// @param frames of the output's own maps; empty when it has none
/// @param shows true of what lies in one of these frames; of all when there are none
/// @param secret of the project, under which sightings may be called the same in every release;
///   null where the output does not say what they are called
public record GateQuestion(
        String what,
        List<ReleasePolicy> policies,
        Function<ReleaseTerms, ReleaseReview> review,
        ProjectContents contents,
        MapExtent extent,
        MapLook look,
        List<BaseOnMap> bases,
        List<ReleaseFrame> frames,
        Predicate<ReleasedSighting> shows,
        @Nullable Secret secret) {
    /// About an output that does not say what sightings are called.
    public GateQuestion(
            String what,
            List<ReleasePolicy> policies,
            Function<ReleaseTerms, ReleaseReview> review,
            ProjectContents contents,
            MapExtent extent,
            MapLook look,
            List<BaseOnMap> bases,
            List<ReleaseFrame> frames,
            Predicate<ReleasedSighting> shows) {
        this(what, policies, review, contents, extent, look, bases, frames, shows, null);
    }

    /// The same about an output that says what sightings are called.
    public GateQuestion under(Secret ofProject) {
        return new GateQuestion(
                what, policies, review, contents, extent, look, bases, frames, shows, ofProject);
    }

    boolean hasFrame() {
        return !frames.isEmpty();
    }
}
