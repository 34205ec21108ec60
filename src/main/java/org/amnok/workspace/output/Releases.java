package org.amnok.workspace.output;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.Provenances;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.index.RowSet;
import org.amnok.index.UndatedRows;
import org.amnok.release.PlacesKnown;
import org.amnok.release.Release;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleaseGuard;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedFilter;
import org.amnok.release.ReleasedSighting;
import org.amnok.store.StreamedProject;
import org.amnok.store.reading.SightingOrder;
import org.amnok.workspace.IndexedSightings;
import org.amnok.workspace.PlacesFound;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.SightingSource;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Prepares releases: passes sightings through the gate under the terms of a release, and gathers
/// what must not be in its outputs. Thread-safe.
public final class Releases {
    private static final Predicate<ReleasedSighting> NONE = _ -> false;

    private final ReleaseGate gate = new ReleaseGate();
    private final HostIdentity machine;
    private final Supplier<List<String>> allowed;
    private final PlacesKnown places;

    /// @param allowed words that may be in outputs: names on the map, legend, attributions
    /// @param geography derives bank, kilometre and province of places; made when the first is
    ///   asked about
    public Releases(
            HostIdentity machine,
            Supplier<List<String>> allowed,
            Supplier<BorderGeography> geography) {
        this.machine = machine;
        this.allowed = allowed;
        places = new PlacesFound(geography);
    }

    /// The sightings of a project that a question lets through once they are released. Looks
    /// through the index: not for the FX thread.
    ///
    /// @throws org.amnok.domain.ProblemException when the filter asks for what never leaves
    public ReleaseChoice choice(ExportQuery question, WorkspaceState state) {
        var contents = state.contents();
        return choice(
                candidates(question.filter(), state),
                meant(question, contents),
                undated(question.onAnyDay(), contents),
                state);
    }

    /// The same of rows that may be meant.
    ///
    /// @param undated true of those that are not meant only because they have no date
    ReleaseChoice choice(
            RowSet rows,
            Predicate<ReleasedSighting> meant,
            Predicate<ReleasedSighting> undated,
            WorkspaceState state) {
        return choice(new IndexedSightings(state, rows.toArray()), meant, undated);
    }

    /// Sightings that were chosen one by one.
    public ReleaseChoice choice(Collection<UUID> chosen, WorkspaceState state) {
        var rows = chosen.stream().flatMapToInt(uuid -> state.index().row(uuid).stream());
        return choice(new IndexedSightings(state, rows.toArray()), ReleaseGate.EVERY, NONE);
    }

    /// Sightings as they were, of which nothing but that is in the project.
    ReleaseChoice choice(List<Sighting> earlier, WorkspaceState state) {
        return choice(SightingSource.of(earlier, state.contents()), ReleaseGate.EVERY, NONE);
    }

    /// As [#choice(SightingQuestion, WorkspaceState)], of a file that is not open otherwise.
    public ReleaseChoice choice(ExportQuery question, StreamedProject project) {
        return choice(
                SightingSource.of(project, ReleasedFilter.atMost(question.filter())),
                meant(question, project.items()),
                undated(question.onAnyDay(), project.items()));
    }

    private static ReleaseChoice choice(
            SightingSource source,
            Predicate<ReleasedSighting> meant,
            Predicate<ReleasedSighting> undated) {
        return new ReleaseChoice(
                source, meant, undated, List.of(), ReleaseGate.EVERY, ReleaseGate.EVERY, "");
    }

    /// Rows of all sightings that a filter may let through once they are released, and of those
    /// that it would if they had a date.
    static RowSet candidates(SightingFilter filter, WorkspaceState state) {
        return UndatedRows.with(state.index().withoutRivers(), ReleasedFilter.atMost(filter));
    }

    /// What one of two filters lets through.
    public ExportQuery either(ExportQuery one, SightingFilter other, ProjectContents contents) {
        var first = meant(one, contents);
        var second = meant(new ExportQuery(other, one.condition()), contents);
        return new ExportQuery(SightingFilter.ALL, first.or(second));
    }

    /// A question, asked of what is released.
    ///
    /// @throws org.amnok.domain.ProblemException when it asks for what never leaves
    Predicate<ReleasedSighting> meant(ExportQuery question, ProjectContents contents) {
        var filter = question.filter();
        return filter.isAll()
                ? question.condition()
                : ReleasedFilter.of(filter, contents.sites(), places).and(question.condition());
    }

    /// What a question that asks for days leaves out because nobody knows when it was.
    ///
    /// @param onAnyDay the same question without its days; empty when it asks for none
    Predicate<ReleasedSighting> undated(Optional<ExportQuery> onAnyDay, ProjectContents contents) {
        return onAnyDay.map(asked -> meant(asked, contents).and(each -> each.dates() == null))
                .orElse(NONE);
    }

    /// A release of what was chosen, to be drawn or copied.
    public Release release(ReleaseTerms terms, ReleaseChoice choice) {
        return release(terms, choice, null, stretch -> List.of());
    }

    /// The same as data, in an order.
    ///
    /// @param order null for any
    /// @param lines by which stretches of river are written, x = longitude, y = latitude
    Release release(
            ReleaseTerms terms,
            ReleaseChoice choice,
            @Nullable SightingOrder order,
            Function<RiverStretch, List<Coordinate>> lines) {
        var contents = choice.source().contents();
        return gate.release(
                terms,
                new ReleaseGate.Candidates(
                        choice.source().pages(order),
                        choice.meant(),
                        choice.undated(),
                        choice.frames(),
                        choice.shows()),
                new Provenances(contents),
                places,
                guard(contents, choice.author(), lines));
    }

    private ReleaseGuard guard(
            ProjectContents contents,
            String author,
            Function<RiverStretch, List<Coordinate>> lines) {
        return new ReleaseGuard(
                StandingSecrets.of(contents, machine.signed(author)),
                contents.sites(),
                lines,
                Stream.concat(words(), attributions(contents)).toList(),
                places);
    }

    /// What may stand in every output. Kinds leave with every sighting: a note that has the words
    /// of one is not given away by them.
    private Stream<String> words() {
        return Stream.concat(
                allowed.get().stream(),
                Stream.of(SightingKind.values()).map(SightingKind::english));
    }

    private static Stream<String> attributions(ProjectContents contents) {
        return contents.all(BaseLayer.class).stream().map(BaseLayer::attribution);
    }
}
