package org.amnok.ui.inspector;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.amnok.domain.date.When;
import org.amnok.domain.likeness.Likeness;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.PlaceWordings;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.likeness.LikeSightings;
import org.amnok.workspace.likeness.PictureHashes;

/// The sighting that the form shows, and the edits it makes.
final class SightingForm extends RecordForm<Sighting> {
    private final InstantSource clock;
    private final PictureHashes pictures;

    SightingForm(Session session, InstantSource clock) {
        super(session);
        this.clock = clock;
        pictures = new PictureHashes(session.state().get().file());
    }

    /// Changes the sighting, unless the change leaves it as it is, or it was deleted meanwhile.
    ///
    /// @param label what the Edit menu says after "Undo"
    void edit(String label, UnaryOperator<SightingDraft> change) {
        if (!session.isReadOnly()) {
            current()
                    .filter(sighting -> session.has(sighting.uuid()))
                    .ifPresent(before -> perform(before, label, change));
        }
    }

    private void perform(Sighting before, String label, UnaryOperator<SightingDraft> change) {
        if (changed(before, change, before.modified()).equals(before)) {
            return;
        }
        var after = changed(before, change, clock.instant());
        show(Optional.of(after));
        perform(new Edit.Replace(before, after, label));
    }

    /// A name for another sighting, when that is in memory.
    String nameOf(UUID uuid) {
        return session.sighting(uuid)
                .map(SightingForm::name)
                .orElse(Messages.text("common.another_sighting"));
    }

    private static String name(Sighting sighting) {
        return !sighting.code().isEmpty()
                ? sighting.code()
                : sighting.title().isEmpty()
                        ? Messages.text("inspector.a_sighting_without_title")
                        : sighting.title();
    }

    /// Reads sightings that are not in memory, then runs the work.
    void afterReading(List<UUID> uuids, Runnable work) {
        session.records().read(uuids, found -> work.run());
    }

    /// Asks for others that may tell of the event of a sighting, as the project is now.
    Supplier<List<Likeness>> likeTo(Sighting sighting) {
        var state = session.state().get();
        return () -> LikeSightings.of(state, pictures, sighting);
    }

    /// The sightings of the project as it is now.
    SightingIndex index() {
        return session.index();
    }

    /// Reads texts of [#index()].
    SightingPages pages() {
        return session.workspace().pages();
    }

    /// Finds what a part of the form shows.
    <T> LatestTask<T> asking() {
        return session.asking();
    }

    LocalDate today() {
        return When.today(clock);
    }

    /// Where the words of places came from.
    PlaceWordings placeWordings() {
        return session.placeWordings();
    }

    private static Sighting changed(
            Sighting before, UnaryOperator<SightingDraft> change, Instant modified) {
        return change.apply(before.edit()).done(modified);
    }
}
