package org.amnok.ui.evidence;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.amnok.domain.Problem;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.media.Pixels;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.status.StatusBar;
import org.amnok.ui.status.StatusProgress;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.EvidenceIntake;
import org.amnok.workspace.evidence.Intake;

/// Takes files into the project in the background, one drop after the other; each drop is one edit.
/// On the FX thread.
public final class EvidenceIntakeController {
    private final Session session;
    private final Tasks tasks;
    private final InstantSource clock;
    private final StatusBar status;
    private final Supplier<String> person;
    private final Consumer<List<Evidence>> added;
    private final EvidenceIntake intake;

    /// @param person the name of whoever works here; may be empty
    /// @param added called with what was added, when it is on disk
    public EvidenceIntakeController(
            Session session,
            Tasks tasks,
            InstantSource clock,
            StatusBar status,
            Supplier<String> person,
            Consumer<List<Evidence>> added) {
        this.session = session;
        this.tasks = tasks.inTurn();
        this.clock = clock;
        this.status = status;
        this.person = person;
        this.added = added;
        intake = new EvidenceIntake(session.workspace(), clock);
    }

    /// Adds files to a sighting; without one, to a new draft that has no place yet: where a photo
    /// was taken is not where the subject is.
    public void add(List<Path> files, Optional<Sighting> into) {
        var name = person.get();
        if (!files.isEmpty()) {
            take(into, (sighting, watch) -> intake.take(files, sighting, name, watch));
        }
    }

    /// Adds a picture that was copied, as a file without metadata, likewise.
    public void paste(Image picture, Optional<Sighting> into) {
        var name = person.get();
        take(into, (sighting, watch) -> intake.take(pixels(picture), sighting, name, watch));
    }

    private static Pixels pixels(Image picture) {
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var argb = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(width, height, argb, false);
    }

    private void take(Optional<Sighting> into, BiFunction<UUID, Progress, Intake> work) {
        if (session.isReadOnly()) {
            status.report(Messages.text("evidence.this_project_is_open_read_only"));
            return;
        }
        var target = into.orElseGet(this::draft);
        var watch = new StatusProgress(Messages.text("common.adding"), tasks, status);
        tasks.work(() -> work.apply(target.uuid(), watch))
                .over(status::idle)
                .then(taken -> finished(target, into.isEmpty(), taken))
                .cancelled(
                        () ->
                                status.report(
                                        Messages.text("evidence.cancelled_no_evidence_was_added")))
                .start(status::report);
    }

    private Sighting draft() {
        return Sighting.draft(UUID.randomUUID(), new Place.Unlocated(""), clock.instant());
    }

    private void finished(Sighting target, boolean isNew, Intake taken) {
        if (taken.evidence().isEmpty()) {
            status.reportFailure(words(taken.refused()));
        } else if (!isNew && !session.has(target.uuid())) {
            status.report(Messages.text("evidence.the_sighting_was_deleted"));
        } else {
            keep(target, isNew, taken);
        }
    }

    private void keep(Sighting target, boolean isNew, Intake taken) {
        var edits = new ArrayList<Edit>();
        if (isNew) {
            edits.add(new Edit.Add(target.edit().title(taken.title()).done(clock.instant())));
        }
        taken.evidence().forEach(e -> edits.add(new Edit.Set(null, e, "add evidence")));
        session.perform(
                new Edit.Batch("add evidence", edits),
                () -> {
                    session.selection().set(target.uuid());
                    report(taken);
                    added.accept(taken.evidence());
                });
    }

    private void report(Intake taken) {
        var count = taken.evidence().size();
        var words =
                count == 1
                        ? Messages.text("evidence.1_original_added")
                        : Messages.text("evidence.originals_added", count);
        status.report(
                taken.refused().isEmpty()
                        ? Messages.sentence(words)
                        : words + "; " + words(taken.refused()));
    }

    private static String words(List<Problem> refused) {
        var first = refused.getFirst().sentence();
        return refused.size() == 1
                ? first
                : Messages.text("evidence.and_more", first, (refused.size() - 1));
    }
}
