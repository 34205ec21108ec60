package org.amnok.workspace.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.date.EdtfParser;
import org.amnok.domain.date.When;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.release.OutputFile;
import org.amnok.release.Release;
import org.amnok.release.ReleasedSighting;
import org.amnok.store.ProjectStore;

/// A project to take along: what a release lets leave, as a project of its own that is opened like
/// any other. It has no sources, internal notes, cameras, evidence or history of the one that it is
/// made of, no secret of it, and sightings have the identifiers of the release.
public final class TakeAlong {
    private static final String LABEL = "take along";

    private TakeAlong() {}

    /// Writes it, wholly or not at all; it is searched for what must not leave like any output.
    ///
    /// @param made when, for the records
    /// @throws org.amnok.domain.ProblemException when it cannot be written, or would hold what must
    ///   not leave
    public static void write(Release release, OutputFile file, Instant made) {
        file.writeAt(path -> fill(release, path, made));
    }

    private static void fill(Release release, Path path, Instant made) throws IOException {
        try (var store = ProjectStore.create(path, List.copyOf(release.sites().sites()))) {
            store.addAll(
                    taker -> {
                        try {
                            release.each(
                                    each -> {
                                        if (!taker.test(sighting(each, made))) {
                                            throw new IOException("no more is taken");
                                        }
                                    });
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    LABEL,
                    new Signature("", made, Signature.Turn.DONE),
                    true);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /// As if what leaves were all that is known of it. Its level stays, so that what is released of
    /// the copy is no finer.
    private static Sighting sighting(ReleasedSighting released, Instant made) {
        var details = released.details();
        var draft =
                Sighting.draft(released.uuid(), place(released), made)
                        .edit()
                        .title(released.title())
                        .kind(released.kind())
                        .when(when(released))
                        .counts(details.counts())
                        .grading(released.grading())
                        .notes(new Notes(details.publicNote(), ""))
                        .report(report(released))
                        .privacy(released.level());
        var status = released.status();
        return (status == null ? draft : draft.status(status)).done(made);
    }

    private static Place place(ReleasedSighting released) {
        var point = released.point();
        if (point != null) {
            return new Place.Located(
                    point, released.uncertaintyMetres(), LocationMethod.REPORTED, "");
        }
        var stretch = released.stretch();
        return stretch == null ? new Place.Unlocated("") : new Place.Stretch(stretch, "");
    }

    /// With the precision that leaves: the words of the date, or its first and last day.
    private static When when(ReleasedSighting released) {
        var dates = released.dates();
        var words = released.edtf();
        if (words.isEmpty() && dates != null) {
            words =
                    dates.earliest().equals(dates.latest())
                            ? dates.earliest().toString()
                            : dates.earliest() + "/" + dates.latest();
        }
        return When.UNKNOWN.withObserved(EdtfParser.parse(words).orElse(null));
    }

    private static Report report(ReleasedSighting released) {
        var details = released.details();
        return new Report(
                details.outlet(),
                details.reportTitle(),
                details.reportAddress(),
                "",
                Report.NONE.confidence());
    }
}
