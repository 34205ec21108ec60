package org.amnok.workspace.output;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.amnok.domain.record.Site;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.exchange.output.WatchedPictures;
import org.amnok.layout.OwnMarks;
import org.amnok.layout.raster.IconPng;
import org.amnok.map.stretch.Rivers;
import org.amnok.release.Release;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedPictures;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.store.reading.SightingOrder;
import org.amnok.words.Messages;
import org.amnok.workspace.ReleaseChoice;

/// Writes sightings of a project as data for other programs: every record passes the release gate.
/// Thread-safe.
public final class DataExport {
    private static final int ICON_PIXELS = 48;

    private final Releases releases;
    private final Rivers rivers;
    private final OwnMarks ownMarks;
    private final SymbolLibrary symbols = new SymbolLibrary();

    /// @param rivers give stretches their lines
    /// @param ownMarks tell which sites are a person's own
    public DataExport(Releases releases, Rivers rivers, OwnMarks ownMarks) {
        this.releases = releases;
        this.rivers = rivers;
        this.ownMarks = ownMarks;
    }

    /// A release of what was chosen, for a file: its writer puts it in an order that says nothing.
    public Release release(ReleaseTerms terms, ReleaseChoice choice) {
        return releases.release(terms, choice, null, rivers::line);
    }

    /// The same, walked in such an order: for a project to take along.
    public Release ordered(ReleaseTerms terms, ReleaseChoice choice) {
        var order = new SightingOrder(terms.identifiers()::rank);
        return releases.release(terms, withSites(choice), order, rivers::line);
    }

    /// The same for a project to take along, which has every site: it is asked about those of a
    /// person's own that lie where a sighting truly is.
    public ReleaseChoice withSites(ReleaseChoice choice) {
        var sites = choice.source().contents().sites();
        var own = ownMarks.of(sites);
        return own.isEmpty()
                ? choice
                : choice.in(
                        List.of(ReleaseFrame.ofSites(own, ownMarks.words(sites))),
                        choice.shows(),
                        choice.placed());
    }

    /// Writes all that leaves, however many, in the format that the name of the file ends in,
    /// wholly or not at all. Not for the FX thread.
    ///
    /// @param pictures of the release, for a KMZ
    /// @param byteOrderMark true for CSV that begins with one
    /// @return what of the sightings the format could not hold, as sentences for people
    /// @throws java.util.concurrent.CancellationException when whoever follows the release ends it:
    ///   then there is no file
    /// @throws org.amnok.domain.ProblemException when the file cannot be written, or would hold
    ///   what must not leave
    public List<String> write(
            Release release, ReleasedPictures pictures, Path file, boolean byteOrderMark) {
        var all = pictures.offered().size();
        var omitted =
                files(release.sites().sites(), byteOrderMark)
                        .write(
                                release,
                                new WatchedPictures(
                                        pictures,
                                        before ->
                                                release.progress()
                                                        .goOn(
                                                                before,
                                                                all,
                                                                Messages.text(
                                                                        "workspace.drawing_pictures"))),
                                release.file(file));
        release.enclose(pictures);
        return omitted;
    }

    private SightingFiles files(Collection<Site> sites, boolean byteOrderMark) {
        return new SightingFiles(
                new SightingFiles.Parts(
                        rivers::line,
                        sites,
                        symbol -> IconPng.of(symbols, symbol, ICON_PIXELS),
                        byteOrderMark));
    }
}
