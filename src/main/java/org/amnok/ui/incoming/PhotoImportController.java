package org.amnok.ui.incoming;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.Problem;
import org.amnok.domain.project.Edit;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.project.MapOverlay;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.status.StatusBar;
import org.amnok.ui.status.StatusProgress;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.IncomingPhoto;
import org.amnok.workspace.evidence.PhotoIntake;
import org.amnok.workspace.evidence.PhotoIntake.Kept;
import org.amnok.workspace.evidence.PhotoRequest;
import org.jspecify.annotations.Nullable;

/// Takes photos in numbers into the project: looks at them in the background, lets them be
/// reviewed, and keeps them as one edit. On the FX thread.
final class PhotoImportController {
    /// More are taken in one lot after the other.
    private static final int MOST = 2000;

    private final OpenProject project;
    private final Session session;
    private final Tasks tasks;
    private final StatusBar status;
    private final Supplier<String> person;
    private final Supplier<PreviewMap> maps;
    private final MapOverlay over;
    private final PhotoIntake intake;
    private boolean isLooking;

    /// @param person the name of whoever works here; may be empty
    /// @param maps makes a map for a review
    public PhotoImportController(
            OpenProject project,
            WindowParts parts,
            Supplier<String> person,
            Supplier<PreviewMap> maps,
            MapOverlay over) {
        this.project = project;
        session = project.session();
        status = project.status();
        tasks = parts.tasks();
        this.person = person;
        this.maps = maps;
        this.over = over;
        intake = new PhotoIntake(session.workspace(), parts.clock());
    }

    /// Looks at files and opens the review.
    public void review(List<Path> files) {
        if (session.isReadOnly()) {
            status.report(Messages.text("incoming.this_project_is_open_read_only_2"));
        } else if (files.size() > MOST) {
            status.report(Messages.text("incoming.files_are_too_many_at_once", files.size(), MOST));
        } else if (!files.isEmpty()) {
            var watch =
                    new StatusProgress(
                            Messages.text("incoming.looking_at_the_files"), tasks, status);
            isLooking = true;
            start(() -> intake.look(files, watch), this::open);
        }
    }

    /// True from the choice of files until their review is shown.
    boolean isLooking() {
        return isLooking;
    }

    private void open(List<IncomingPhoto> photos) {
        var review =
                new PhotoReview(
                        photos, maps.get(), new PhotoThumbnails(tasks), over::leave, this::add);
        over.open(review, project, review::close);
        review.takeFocus();
    }

    private void add(List<PhotoRequest> requests) {
        over.leave();
        var watch = new StatusProgress(Messages.text("common.adding"), tasks, status);
        var by = person.get();
        var arePhotos = requests.stream().allMatch(each -> each.photo().isPicture());
        start(() -> intake.keep(requests, by, watch), kept -> keep(kept, arePhotos));
    }

    private <T> void start(Supplier<T> work, Consumer<T> use) {
        tasks.work(work)
                .over(this::idle)
                .then(use)
                .cancelled(
                        () -> status.report(Messages.text("incoming.cancelled_no_photo_was_added")))
                .start(status::report);
    }

    private void idle() {
        isLooking = false;
        status.idle();
    }

    private void keep(Kept kept, boolean arePhotos) {
        @Nullable Edit edit = kept.edit().orElse(null);
        if (edit == null) {
            status.reportFailure(none(kept.refused()));
            return;
        }
        session.perform(
                edit,
                () -> {
                    session.selection().set(kept.sightings());
                    status.report(words(kept, arePhotos));
                });
    }

    private static String words(Kept kept, boolean arePhotos) {
        var count = kept.sightings().size();
        var refused = kept.refused();
        return refused.isEmpty()
                ? Messages.text(
                        arePhotos ? "incoming.photos_added" : "incoming.files_added",
                        count,
                        kept.standpoints())
                : Messages.text(
                        arePhotos ? "incoming.photos_added_but" : "incoming.files_added_but",
                        count,
                        kept.standpoints(),
                        refused.size(),
                        refused.getFirst().sentence());
    }

    private static String none(List<Problem> refused) {
        return refused.isEmpty()
                ? Messages.text("incoming.no_photo_was_added")
                : Messages.text(
                        "incoming.no_photo_was_added_as",
                        refused.size(),
                        refused.getFirst().sentence());
    }
}
