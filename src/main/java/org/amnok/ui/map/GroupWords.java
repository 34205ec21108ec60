package org.amnok.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// Says what a symbol on the map stands for. What stands in the file only is read in the
/// background.
final class GroupWords {
    private final Session session;
    private final LatestTask<Optional<String>> reading;
    private final Optional<FolderPointer> folder;

    GroupWords(Session session, Tasks tasks) {
        this.session = session;
        reading = tasks.newest();
        folder = session.reports().map(reports -> new FolderPointer(session, reports));
    }

    /// Tells what is known of a group, soon; never when another one is asked about before that.
    void of(SightingGroup group, Consumer<String> use) {
        if (folder.isPresent()) {
            folder.get().words(group, use);
        } else if (group.isSingle()) {
            var shown = session.shown().get();
            var uuid = group.members().getFirst().uuid();
            reading.ask(
                    () -> shown.read(uuid).map(SightingWords::line), line -> line.ifPresent(use));
        } else {
            reading.cancel();
            use.accept(ring(group));
        }
    }

    private static String ring(SightingGroup group) {
        return group.members().size()
                + (group.samePoint()
                        ? Messages.text("mapview.sightings_at_one_point_click_to")
                        : Messages.text("mapview.sightings_close_together_click"));
    }
}
