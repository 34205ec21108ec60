package org.amnok.ui.map;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.ShownSightings;
import org.amnok.ui.session.Tasks;

/// Reads the titles of a few sightings in the background.
final class TitleReader {
    private final Session session;
    private final LatestTask<Map<UUID, String>> reading;

    TitleReader(Session session, Tasks tasks) {
        this.session = session;
        reading = tasks.newest();
    }

    /// Reports titles, or kinds where there are none, soon; never when others are asked for before
    /// that.
    void read(List<UUID> sightings, Consumer<Map<UUID, String>> use) {
        var shown = session.shown().get();
        reading.ask(() -> titles(shown, sightings), use);
    }

    private static Map<UUID, String> titles(ShownSightings shown, Collection<UUID> sightings) {
        var rows = shown.index().rowsOf(sightings).toArray();
        return shown.read(rows).stream()
                .collect(Collectors.toMap(Sighting::uuid, Sighting::titleOrKind));
    }
}
