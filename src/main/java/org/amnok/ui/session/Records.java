package org.amnok.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.amnok.domain.LatestMap;
import org.amnok.domain.Problem;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// Single sightings for the window, read from the project file beside the FX thread when they are
/// not in memory. Used on the FX thread only.
public final class Records {
    /// A screen full of rows, several times.
    private static final int AT_ONCE = 400;

    private static final int MOST_WATCHED = 2000;

    private final Supplier<ProjectContents> contents;
    private final Tasks tasks;
    private final Consumer<Problem> report;
    private final Tasks reading;
    private final Map<UUID, ReadOnlyObjectWrapper<@Nullable Sighting>> watched =
            new LatestMap<>(MOST_WATCHED);
    private final LinkedHashSet<UUID> wanted = new LinkedHashSet<>();
    private boolean fetching;

    /// @param contents the newest
    /// @param report says what could not be read
    Records(Supplier<ProjectContents> contents, Tasks tasks, Consumer<Problem> report) {
        this.contents = contents;
        this.tasks = tasks;
        this.report = report;
        reading = tasks.onOneThread("records"); // the connection serves one at a time anyway
    }

    /// What is in memory; empty does not mean that there is none.
    public Optional<Sighting> known(UUID uuid) {
        return contents.get().known(uuid);
    }

    /// A sighting that follows its edits; null until it has been read, and when there is none.
    public ObservableValue<@Nullable Sighting> watch(UUID uuid) {
        var its = watched.computeIfAbsent(uuid, each -> new ReadOnlyObjectWrapper<>(null));
        var known = known(uuid);
        if (known.isPresent()) {
            its.set(known.get());
        } else {
            want(uuid);
        }
        return its.getReadOnlyProperty();
    }

    /// What is watched may have been edited.
    void follow() {
        for (var each : List.copyOf(watched.entrySet())) {
            var known = known(each.getKey());
            if (known.isPresent()) {
                each.getValue().set(known.get());
            } else if (contents.get().hasSighting(each.getKey())) {
                want(each.getKey());
            }
        }
    }

    private void want(UUID uuid) {
        wanted.remove(uuid);
        wanted.add(uuid);
        if (!fetching) {
            fetching = true;
            tasks.later(this::fetch); // all that this picture of the window wants at once
        }
    }

    /// The newest requests; the rows of older ones have been scrolled away.
    private void fetch() {
        var batch = new ArrayList<UUID>();
        while (!wanted.isEmpty() && batch.size() < AT_ONCE) {
            batch.add(wanted.removeLast());
        }
        wanted.clear();
        read(
                batch,
                found -> {
                    found.forEach(this::arrived);
                    fetching = false;
                    if (!wanted.isEmpty()) {
                        fetching = true;
                        fetch();
                    }
                },
                problem -> {
                    fetching = false;
                    report.accept(problem);
                });
    }

    private void arrived(Sighting sighting) {
        var its = watched.get(sighting.uuid());
        if (its != null) {
            its.set(known(sighting.uuid()).orElse(sighting));
        }
    }

    /// Hands over sightings in the order of their UUIDs, those that are gone left out: at once when
    /// all are in memory, else a moment later. What cannot be read is reported, and the work is not
    /// run.
    public void read(Collection<UUID> uuids, Consumer<List<Sighting>> use) {
        read(uuids, use, report);
    }

    private void read(
            Collection<UUID> uuids, Consumer<List<Sighting>> use, Consumer<Problem> failed) {
        var now = contents.get();
        var all = List.copyOf(uuids);
        var known = all.stream().takeWhile(uuid -> now.known(uuid).isPresent()).toList();
        if (known.size() == all.size()) {
            use.accept(all.stream().flatMap(uuid -> now.known(uuid).stream()).toList());
            return;
        }
        reading.work(() -> now.sightings(all)).then(use).start(failed);
    }
}
