package org.amnok.workspace;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.BaseLayer;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Provenances;
import org.amnok.domain.RiverStretch;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingFilter;
import org.amnok.domain.SightingKind;
import org.amnok.domain.query.RowSet;
import org.amnok.files.OutputRules;
import org.amnok.geo.Terrain;
import org.amnok.release.Outbox;
import org.amnok.release.PlacesKnown;
import org.amnok.release.ReleaseFlow;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleaseGuard;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseSecrets;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedFilter;
import org.amnok.release.ReleasedSighting;
import org.locationtech.jts.geom.Coordinate;

/// Prepares releases: passes sightings through the gate under the terms of a release, and gathers
/// what must not be in its outputs. Thread-safe.
public final class Releases {
    private final ReleaseGate gate = new ReleaseGate();
    private final Machine machine;
    private final Supplier<List<String>> allowed;
    private final PlacesKnown places;

    /// @param allowed words that may be in outputs: names on the map, legend, attributions
    /// @param terrain tells what follows from places; made when the first is asked about
    public Releases(Machine machine, Supplier<List<String>> allowed, Supplier<Terrain> terrain) {
        this.machine = machine;
        this.allowed = allowed;
        places = new PlacesFound(terrain);
    }

    /// What would become of every sighting. Takes a moment for many: not for the FX thread.
    public ReleaseReview review(
            ReleaseTerms terms, Collection<Sighting> sightings, ProjectContents contents) {
        return review(terms, sightings, ReleaseGate.EVERY, contents);
    }

    /// The same of some of them.
    ///
    /// @param meant which, by what is released of them
    ReleaseReview review(
            ReleaseTerms terms,
            Collection<Sighting> sightings,
            Predicate<ReleasedSighting> meant,
            ProjectContents contents) {
        return gate.review(terms, sightings, new Provenances(contents), places, meant);
    }

    /// What would become of the sightings of a project that a filter lets through once they are
    /// released, for one terms after the other. They are read at once: not for the FX thread; the
    /// function may be asked there when they are few.
    ///
    /// @throws org.amnok.domain.ProblemException when the filter asks for what never leaves
    public Function<ReleaseTerms, ReleaseReview> reviewing(
            SightingFilter filter, WorkspaceState state) {
        return reviewing(SightingQuestion.of(filter), state);
    }

    Function<ReleaseTerms, ReleaseReview> reviewing(
            SightingQuestion question, WorkspaceState state) {
        var meant = meant(question, state.contents());
        var sightings = state.sightings(candidates(question.filter(), state));
        return terms -> review(terms, sightings, meant, state.contents());
    }

    /// Rows of all sightings that a filter may let through once they are released.
    static RowSet candidates(SightingFilter filter, WorkspaceState state) {
        return state.index().rows(ReleasedFilter.atMost(filter));
    }

    /// A question, asked of what is released.
    ///
    /// @throws org.amnok.domain.ProblemException when it asks for what never leaves
    Predicate<ReleasedSighting> meant(SightingQuestion question, ProjectContents contents) {
        var filter = question.filter();
        return filter.isAll()
                ? question.condition()
                : ReleasedFilter.of(filter, contents.sites(), places).and(question.condition());
    }

    /// A release of sightings that are read while they are written.
    ///
    /// @param pages all that may be meant
    /// @param lines by which stretches of river are written, x = longitude, y = latitude
    /// @param author the name that edits are signed with; it stays here
    ReleaseFlow flow(
            ReleaseTerms terms,
            ReleaseFlow.Pages pages,
            SightingQuestion question,
            Function<RiverStretch, List<Coordinate>> lines,
            ProjectContents contents,
            String author) {
        return gate.flow(
                terms,
                pages,
                new Provenances(contents),
                places,
                guard(contents, author, lines, words()),
                meant(question, contents));
    }

    /// Gets a release ready to be written. Takes a moment for many sightings: not for the FX
    /// thread.
    ///
    /// @param author the name that edits are signed with; it stays here
    public PreparedRelease prepare(ReleaseReview review, ProjectContents contents, String author) {
        return prepare(review, stretch -> List.of(), contents, author);
    }

    /// The same for an output that has the points of stretches of river in it.
    ///
    /// @param lines by which they are written, x = longitude, y = latitude
    PreparedRelease prepare(
            ReleaseReview review,
            Function<RiverStretch, List<Coordinate>> lines,
            ProjectContents contents,
            String author) {
        var secrets =
                ReleaseSecrets.of(
                        review,
                        guard(
                                contents,
                                author,
                                lines,
                                Stream.concat(words(), attributions(contents))));
        return new PreparedRelease(
                review,
                review,
                gate.releaseSites(contents.sites()),
                secrets,
                OutputRules.NEW_FILES,
                Outbox.OPEN);
    }

    private ReleaseGuard guard(
            ProjectContents contents,
            String author,
            Function<RiverStretch, List<Coordinate>> lines,
            Stream<String> words) {
        return new ReleaseGuard(
                StandingSecrets.of(contents, machine.signed(author)),
                contents.sites(),
                lines,
                words.toList(),
                places);
    }

    /// What may stand in every output. Kinds leave with every sighting: a note that has the words
    /// of one is not given away by them.
    private Stream<String> words() {
        return Stream.concat(
                allowed.get().stream(), Stream.of(SightingKind.values()).map(SightingKind::label));
    }

    private static Stream<String> attributions(ProjectContents contents) {
        return contents.all(BaseLayer.class).stream().map(BaseLayer::attribution);
    }
}
