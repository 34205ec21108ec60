package org.amnok.ui.release;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.ReleasePolicy;
import org.amnok.map.BaseOnMap;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLook;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedSighting;

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
public record GateQuestion(
        String what,
        List<ReleasePolicy> policies,
        Function<ReleaseTerms, ReleaseReview> review,
        ProjectContents contents,
        MapExtent extent,
        MapLook look,
        List<BaseOnMap> bases,
        List<ReleaseFrame> frames,
        Predicate<ReleasedSighting> shows) {
    boolean hasFrame() {
        return !frames.isEmpty();
    }
}
