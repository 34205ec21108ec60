package org.amnok.workspace.dossier;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.amnok.domain.ProblemException;
import org.amnok.release.OutputFolder;
import org.amnok.release.Release;
import org.amnok.release.ReleasedPictures;
import org.amnok.words.Messages;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.PictureExport;

/// Makes dossiers of what leaves of a selection: maps, counts, the looks at the banks, a table, and
/// each sighting with what was released of it. Thread-safe.
public record DossierExport(PictureExport export) {
    /// More sightings are a file of data.
    public static final int MOST = 2000;

    private static final String DOCUMENT = ".pdf";

    /// True when a name asks for one document; else it is that of a folder.
    public static boolean isDocument(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(DOCUMENT);
    }

    /// A choice of sightings with what the maps of its dossier would show of them, for the gate.
    ///
    /// @param draft a release of the choice
    public ReleaseChoice seen(
            ReleaseChoice choice, Release draft, DossierRequest request, WorkspaceState state) {
        return in(
                request,
                () ->
                        choice.in(
                                new Dossier(export, draft, state, request).frames(),
                                _ -> true,
                                _ -> true));
    }

    /// Writes a dossier, wholly or not at all: one document, or a folder that holds it, too. Takes
    /// up to a minute: not for the FX thread.
    ///
    /// @param pictures of the release
    /// @throws CancellationException when whoever follows the release ends it
    /// @throws ProblemException when there is nothing to write or too much, when a warning is not
    ///   accepted, when it cannot be written or would hold what must not leave
    public void write(
            Release release,
            ReleasedPictures pictures,
            DossierRequest request,
            WorkspaceState state,
            Path file) {
        if (!isDocument(file)) {
            OutputFolder.requireOurs(file);
        }
        requireSome(release.sightings().sightings().size());
        in(
                request,
                () -> {
                    write(new Dossier(export, release, state, request), pictures, file);
                    return file;
                });
    }

    private static void requireSome(int count) {
        if (count == 0) {
            throw ProblemException.ofTexts(
                    "dossier.nothing_leaves", "dossier.choose_others_or_policy");
        }
        if (count > MOST) {
            throw ProblemException.of(
                    Messages.text("dossier.too_many", count),
                    Messages.text("dossier.choose_fewer", MOST));
        }
    }

    private static <T> T in(DossierRequest request, java.util.function.Supplier<T> work) {
        return Messages.in(request.language().code(), work);
    }

    private static void write(Dossier dossier, ReleasedPictures pictures, Path file) {
        var release = dossier.release();
        release.decide(dossier.frames(), _ -> true);
        var all = pictures.offered().size();
        var drawing = Messages.text("workspace.drawing_pictures");
        try (var photos =
                new DossierPhotos(
                        pictures,
                        dossier.state().file(),
                        before -> release.progress().goOn(before, all, drawing))) {
            release.enclose(pictures);
            if (isDocument(file)) {
                new DossierDocument(dossier, photos).write(names -> release.file(file, names));
                return;
            }
            try (var folder = release.folder(file)) {
                new DossierFolder(dossier, photos, folder).write();
            }
        }
    }
}
