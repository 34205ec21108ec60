package org.amnok.workspace.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.domain.Sha256;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.date.EdtfParser;
import org.amnok.domain.date.When;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.release.OutputFile;
import org.amnok.release.Release;
import org.amnok.release.ReleasedPicture;
import org.amnok.release.ReleasedPictures;
import org.amnok.release.ReleasedSighting;
import org.amnok.store.HandoverCopy;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.RecordVersions;
import org.amnok.words.Messages;

/// A project to take along: what a release lets leave, as a project of its own that is opened like
/// any other. It has no sources, internal notes or cameras of the one that it is made of, no secret
/// of it, of its evidence the pictures of the release alone, drawn anew, and of its history what
/// was asked for and may leave. Sightings have the identifiers of the release, and no device signs
/// it.
public final class TakeAlong {
    private static final String LABEL = "take along";

    private final Release release;
    private final ReleasedPictures pictures;
    private final EarlierStates earlier;
    private final Instant made;
    private final Map<String, Original> originals = new LinkedHashMap<>();
    private final List<Edit> evidence = new ArrayList<>();

    private TakeAlong(
            Release release, ReleasedPictures pictures, EarlierStates earlier, Instant made) {
        this.release = release;
        this.pictures = pictures;
        this.earlier = earlier;
        this.made = made;
    }

    /// Writes it, wholly or not at all; it is searched for what must not leave like any output.
    ///
    /// @param pictures of the release
    /// @param earlier what its sightings were before
    /// @param made the day on which it is, in UTC; no time of the day leaves, as in any release
    /// @throws org.amnok.domain.ProblemException when it cannot be written, or would hold what must
    ///   not leave
    public static void write(
            Release release,
            ReleasedPictures pictures,
            EarlierStates earlier,
            OutputFile file,
            LocalDate made) {
        var copy = new TakeAlong(release, pictures, earlier, EarlierStates.midnight(made));
        file.writeAt(copy::fill, copy::enclose);
        release.enclose(pictures);
        release.tellEarlier(earlier.changes().size());
    }

    private void fill(Path path) throws IOException {
        pictures.each(this::goOn, (picture, jpeg) -> lay(picture, jpeg, path));
        var signature = new Signature("", made, Signature.Turn.DONE);
        try (var store = ProjectStore.create(path, List.of()).unsigned()) {
            store.perform(sites(), signature);
            earlier.write(store, release.progress());
            store.addAll(this::feed, LABEL, signature, true);
            if (!evidence.isEmpty()) {
                store.perform(new Edit.Batch(LABEL, evidence), signature);
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private Edit sites() {
        var label = RecordVersions.SITES_OF_NEW_PROJECT;
        return new Edit.Batch(
                label,
                release.sites().sites().stream()
                        .<Edit>map(site -> new Edit.Set(null, site, label))
                        .toList());
    }

    private void goOn(long before) {
        release.progress()
                .goOn(
                        before,
                        pictures.offered().size(),
                        Messages.text("workspace.drawing_pictures"));
    }

    private void lay(ReleasedPicture picture, byte[] jpeg, Path path) throws IOException {
        Files.write(path.resolveSibling(picture.name()), jpeg);
        originals.put(
                picture.name(),
                new Original(
                        picture.name(),
                        new Sha256().add(jpeg).hex(),
                        jpeg.length,
                        MediaType.JPEG,
                        new ImageDimensions(
                                picture.widthPixels(),
                                picture.heightPixels(),
                                ImageDimensions.UPRIGHT)));
    }

    private void feed(Predicate<Sighting> taker) {
        try {
            release.each(
                    each -> {
                        if (!earlier.has(each.uuid()) && !taker.test(sighting(each, made))) {
                            throw new IOException("no more is taken");
                        }
                        pictures.of(each).forEach(picture -> evidence.add(of(each, picture)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Edit of(ReleasedSighting sighting, ReleasedPicture picture) {
        var original = Objects.requireNonNull(originals.get(picture.name()));
        var kept = Evidence.of(UUID.randomUUID(), sighting.uuid(), original, made, "");
        return new Edit.Set(null, kept.ofKind(picture.kind()), LABEL);
    }

    private void enclose(Path path) throws IOException {
        if (!originals.isEmpty()) {
            layIn(path);
        }
        HandoverCopy.dateByDays(path);
    }

    private void layIn(Path path) throws IOException {
        try (var store = ProjectStore.open(path, Access.READ_WRITE).unsigned()) {
            for (var each : originals.entrySet()) {
                var jpeg = Files.readAllBytes(path.resolveSibling(each.getKey()));
                store.originals().keepPart(each.getValue(), 0, jpeg);
            }
        }
    }

    /// As if what leaves were all that is known of it. Its level stays, so that what is released of
    /// the copy is no finer.
    static Sighting sighting(ReleasedSighting released, Instant made) {
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
            words = dates.text();
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
