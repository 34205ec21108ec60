package org.amnok.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;

/// The sightings that are selected, shared by map, table and inspector. Lives on the FX thread.
public final class Selection {
    /// From this many on, all cores look for them.
    private static final int MANY = 20_000;

    private final ReadOnlyObjectWrapper<List<UUID>> uuids = new ReadOnlyObjectWrapper<>(List.of());

    /// The same as the list, to be asked quickly.
    private Collection<UUID> members = Set.of();

    /// The selected sightings without doubles, the one chosen last at the end.
    public ReadOnlyObjectProperty<List<UUID>> uuids() {
        return uuids.getReadOnlyProperty();
    }

    /// The sighting that the inspector shows: the one chosen last.
    public Optional<UUID> primary() {
        var all = uuids.get();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public boolean contains(UUID uuid) {
        return members.contains(uuid);
    }

    /// Selects exactly these; tells nobody when these are selected already.
    public void set(Collection<UUID> chosen) {
        var next =
                chosen instanceof RowUuids rows ? rows : List.copyOf(new LinkedHashSet<>(chosen));
        if (!next.equals(uuids.get())) {
            members = next instanceof RowUuids rows ? rows : Set.copyOf(next);
            uuids.set(next);
        }
    }

    /// The selected sightings as rows of an index.
    public RowSet rows(SightingIndex index) {
        return uuids.get() instanceof RowUuids lazy && lazy.index() == index
                ? lazy.rows()
                : index.rowsOf(uuids.get());
    }

    public void set(UUID chosen) {
        set(List.of(chosen));
    }

    public void clear() {
        set(List.of());
    }

    /// Adds a sighting, or takes it out when it is selected.
    public void toggle(UUID uuid) {
        var next = new ArrayList<>(uuids.get());
        if (!next.remove(uuid)) {
            next.add(uuid);
        }
        set(next);
    }

    /// Selects these too.
    public void add(Collection<UUID> more) {
        var next = new LinkedHashSet<>(uuids.get());
        next.addAll(more);
        set(next);
    }

    /// Selects these no longer.
    public void remove(Collection<UUID> gone) {
        var next = new LinkedHashSet<>(uuids.get());
        gone.forEach(next::remove);
        set(next);
    }

    /// Drops what is no longer there.
    void keepOnly(Predicate<UUID> exists) {
        var all = uuids.get();
        var stays = all.size() < MANY ? all.stream() : all.parallelStream();
        if (!stays.allMatch(exists)) {
            set(all.stream().filter(exists).toList());
        }
    }
}
