package org.amnok.workspace.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.amnok.domain.Language;
import org.amnok.domain.River;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Observation;
import org.amnok.geo.border.ObservationPlaces;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.PrintedWords;
import org.amnok.layout.page.PageComposer;
import org.amnok.layout.strip.StripData;
import org.amnok.layout.strip.StripFrame;
import org.amnok.layout.strip.StripMark;
import org.amnok.layout.strip.StripSheet;
import org.amnok.map.stretch.RiverPlaces;
import org.amnok.release.ObservationGate;
import org.amnok.release.Release;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedObservations;
import org.amnok.workspace.WorkspaceState;

/// Lets observations of banks leave, and what an accounting says of them: each passes the gate, and
/// every file is searched for what never leaves. Thread-safe.
public final class ObservationExport {
    private final Releases releases;
    private final PageComposer composer;
    private final ObservationPlaces places;
    private final PictureFiles pictures = new PictureFiles();

    /// @param composer has the map, along whose rivers metres are counted, and letters
    ObservationExport(Releases releases, PageComposer composer) {
        this.releases = releases;
        this.composer = composer;
        places = new ObservationPlaces(composer.maps().rivers()::line);
    }

    /// How long a river is on the map, whole metres; 0 when it lacks it.
    public int metres(River river) {
        return places.metres(river);
    }

    /// What of the observations of a project may leave.
    public ReleasedObservations looks(ReleaseTerms terms, ProjectContents contents) {
        return new ObservationGate(terms, places).release(contents.all(Observation.class));
    }

    /// A release of observations alone: it holds no sighting.
    public Release release(ReleaseTerms terms, WorkspaceState state, String author) {
        return releases.release(terms, releases.choice(Set.of(), state).by(author));
    }

    /// The same with the sightings that a filter lets through once they are released, for a strip.
    public Release release(
            ReleaseTerms terms, SightingFilter filter, WorkspaceState state, String author) {
        var choice = releases.choice(ExportQuery.of(filter), state).by(author);
        return releases.release(terms, choice);
    }

    /// Draws a strip of what leaves and writes it in the format that the name of the file ends in,
    /// wholly or not at all.
    ///
    /// @throws org.amnok.domain.ProblemException when it holds what must not leave
    public void write(
            Release release,
            CoverageQuestion question,
            ReleasedObservations looks,
            StripSheet.Look look,
            Path file) {
        var sheet = strip(release, question, looks, look);
        release.decide(List.of(), _ -> true);
        pictures.write(sheet, release.file(file), () -> false);
    }

    /// A strip of what leaves, laid out.
    public StripSheet strip(
            Release release,
            CoverageQuestion question,
            ReleasedObservations looks,
            StripSheet.Look look) {
        var river = question.river();
        var marks =
                release.sightings().sightings().stream()
                        .flatMap(each -> StripMark.of(each, river).stream())
                        .toList();
        var known = RiverPlaces.of(composer.maps().base(), river);
        var data = new StripData(question, looks.onBanks(), marks, null, metres(river), known);
        var frame = StripFrame.of(look.width(), metres(river), data.days(look.made()), 8);
        return new StripSheet(composer.pen(), data, frame, look.noting(credits(look.language())));
    }

    /// Of the rivers, crossings and names on a strip; what only land and lakes rest on is not
    /// named.
    private String credits(Language language) {
        var drawn =
                composer.maps().base().attributions().stream()
                        .filter(attribution -> attribution.contains(": "))
                        .toList();
        return String.join(" · ", new PrintedWords(language).credits(drawn, List.of()));
    }

    /// Writes a text, wholly or not at all.
    ///
    /// @throws org.amnok.domain.ProblemException when it holds what must not leave
    public void write(Release release, Path file, String text) {
        release.file(file, List.of())
                .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
