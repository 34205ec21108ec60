package org.amnok.ui.release;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Secret;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.map.MapExtent;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.Release;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseTerms;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.output.Releases;
import org.jspecify.annotations.Nullable;

/// A release that a person is asked about.
///
/// @param what is made, as it follows "23 sightings in ": "a picture of the map"
/// @param releases lets sightings pass the gate
/// @param choice which sightings
/// @param extent that both maps show
/// @param look of both maps
/// @param bases maps and images of others below both maps, from below
/// @param secret of the project, under which sightings may be called the same in every release;
///   null where the output does not say what they are called
/// @param preview makes the output to be looked at before; null where there is nothing to look at
/// @param ofWords true for an output of words about other things than sightings: it may hold none
public record GateQuestion(
        String what,
        Releases releases,
        ReleaseChoice choice,
        MapExtent extent,
        MapStyle look,
        List<BaseOnMap> bases,
        @Nullable Secret secret,
        @Nullable Preview preview,
        boolean ofWords) {
    /// About an output that does not say what sightings are called.
    public GateQuestion(
            String what,
            Releases releases,
            ReleaseChoice choice,
            MapExtent extent,
            MapStyle look,
            List<BaseOnMap> bases) {
        this(what, releases, choice, extent, look, bases, null, null, false);
    }

    /// The same about an output that says what sightings are called.
    public GateQuestion under(Secret ofProject) {
        return new GateQuestion(
                what, releases, choice, extent, look, bases, ofProject, preview, ofWords);
    }

    /// The same, whose output can be looked at before it leaves.
    public GateQuestion shownBy(Preview how) {
        return new GateQuestion(what, releases, choice, extent, look, bases, secret, how, ofWords);
    }

    /// The same, whose output can be looked at, as it is or in this way.
    GateQuestion orShownBy(Preview how) {
        return preview == null ? shownBy(how) : this;
    }

    /// The same without some that a person excludes.
    GateQuestion without(Set<UUID> excluded) {
        return new GateQuestion(
                what,
                releases,
                choice.without(excluded),
                extent,
                look,
                bases,
                secret,
                preview,
                ofWords);
    }

    /// The same about words that no sighting is in.
    public GateQuestion ofWordsAlone() {
        return new GateQuestion(what, releases, choice, extent, look, bases, secret, preview, true);
    }

    boolean hasFrame() {
        return choice.frames().stream().anyMatch(ReleaseFrame::isDrawn);
    }

    /// Of the project, without its sightings.
    ProjectContents contents() {
        return choice.source().contents();
    }

    /// The policies of every project, and those of this one, to choose from.
    public static List<ReleasePolicy> policies(ProjectContents contents) {
        return Stream.concat(
                        ReleasePolicy.GIVEN.stream(), contents.all(ReleasePolicy.class).stream())
                .toList();
    }

    /// What would leave under some terms.
    public Release release(ReleaseTerms terms) {
        return releases.release(terms, choice);
    }
}
