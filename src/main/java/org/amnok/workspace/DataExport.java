package org.amnok.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amnok.domain.Progress;
import org.amnok.domain.Site;
import org.amnok.exchange.DataFormat;
import org.amnok.exchange.SightingFiles;
import org.amnok.exchange.WatchedPictures;
import org.amnok.files.OutputRules;
import org.amnok.layout.raster.IconPng;
import org.amnok.map.Rivers;
import org.amnok.release.Outbox;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedFilter;
import org.amnok.release.ReleasedPictures;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.render.SymbolLibrary;
import org.amnok.store.Originals;
import org.amnok.store.SightingOrder;
import org.amnok.store.StreamedProject;

/// Writes sightings of a project as data for other programs: every record passes the release gate.
/// Thread-safe.
public final class DataExport {
    private static final Comparator<ReleasedSighting> BY_FAMILY =
            Comparator.comparing(sighting -> sighting.kind().family());

    /// What it is called in this release says nothing; the order in which they came would.
    private static final Comparator<ReleasedSighting> BY_NAME =
            Comparator.comparing(sighting -> sighting.uuid().toString());

    private static final ReleasedPictures NO_PICTURES = ReleasedPictures.NONE;
    private static final int ICON_PIXELS = 48;

    private final Releases releases;
    private final Rivers rivers;
    private final SymbolLibrary symbols = new SymbolLibrary();

    /// @param rivers give stretches their lines
    public DataExport(Releases releases, Rivers rivers) {
        this.releases = releases;
        this.rivers = rivers;
    }

    /// Writes the sightings that are meant, however many, in the format that the name of the file
    /// ends in, wholly or not at all. Not for the FX thread.
    ///
    /// @throws org.amnok.domain.ProblemException when the file cannot be written, or would hold
    ///   what must not leave
    public FlowingRelease write(
            StreamedProject project,
            ReleaseTerms terms,
            SightingQuestion question,
            String author,
            Path file,
            Extras extras) {
        var items = project.items();
        var candidates = ReleasedFilter.atMost(question.filter());
        var order = new SightingOrder(terms.identifiers()::rank, format(file).isByFamily());
        var walk = new SightingWalk(project, candidates, order);
        var flow = releases.flow(terms, walk, question, rivers::line, items, author);
        var pictures =
                extras.pictures() ? flow.pictures(offer(project.path()).of(items)) : NO_PICTURES;
        files(items.sites(), extras.byteOrderMark())
                .write(
                        flow,
                        new WatchedPictures(pictures, before -> {}),
                        flow.file(file).under(extras.rules()).into(extras.outbox()));
        return new FlowingRelease(flow, pictures, extras.rules(), extras.outbox());
    }

    /// What a person may want of a file.
    ///
    /// @param byteOrderMark true for CSV that begins with one
    /// @param pictures true for a KMZ with those pictures that may leave
    /// @param rules what its files may replace
    /// @param outbox where its files wait until the release is in the history
    public record Extras(
            boolean byteOrderMark, boolean pictures, OutputRules rules, Outbox outbox) {}

    private static EvidenceOffer offer(Path project) {
        return new EvidenceOffer(new Originals(project));
    }

    private static DataFormat format(Path file) {
        return SightingFiles.format(String.valueOf(file.getFileName()));
    }

    private SightingFiles files(Collection<Site> sites, boolean byteOrderMark) {
        return new SightingFiles(
                new SightingFiles.Parts(
                        rivers::line,
                        siteCodes(sites),
                        symbol -> IconPng.of(symbols, symbol, ICON_PIXELS),
                        byteOrderMark));
    }

    /// Gets a release ready to be written.
    public PreparedRelease prepare(ReleaseReview review, WorkspaceState state, String author) {
        return releases.prepare(review, rivers::line, state.contents(), author);
    }

    /// Writes a file in the format that its name ends in, wholly or not at all. Takes up to
    /// seconds: not for the FX thread.
    ///
    /// @param byteOrderMark true for CSV that begins with one
    /// @throws java.util.concurrent.CancellationException when the watch ends it: then there is no
    ///   file
    /// @throws org.amnok.domain.ProblemException when the file cannot be written, or would hold
    ///   what must not leave
    public void write(PreparedRelease release, Path file, boolean byteOrderMark, Progress watch) {
        write(release, NO_PICTURES, file, byteOrderMark, watch);
    }

    /// The same with pictures, in a KMZ.
    public void write(
            PreparedRelease release,
            ReleasedPictures pictures,
            Path file,
            boolean byteOrderMark,
            Progress watch) {
        var sightings = release.sightings();
        var order = format(file).isByFamily() ? BY_FAMILY.thenComparing(BY_NAME) : BY_NAME;
        var ordered = sightings.sorted(order);
        files(release.sites().sites(), byteOrderMark)
                .write(
                        ordered.watched(before -> tell(before, ordered, watch)),
                        new WatchedPictures(pictures, before -> tell(before, pictures, watch)),
                        release.file(file));
    }

    private static void tell(long before, ReleasedPictures all, Progress watch) {
        watch.goOn(before, all.offered().size(), "Drawing pictures");
    }

    private static void tell(long before, ReleasedSightings all, Progress watch) {
        watch.goOn(before, all.sightings().size(), "Writing the file");
    }

    /// What people call sites: their codes, or their names where they have none.
    private static Function<UUID, String> siteCodes(Collection<Site> sites) {
        var codes = sites.stream().collect(Collectors.toMap(Site::uuid, DataExport::code));
        return uuid -> codes.getOrDefault(uuid, "");
    }

    private static String code(Site site) {
        return site.code().isEmpty()
                ? site.names().all().stream().findFirst().orElse("")
                : site.code();
    }
}
