package org.amnok.ui.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.domain.Lazy;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.record.Sighting;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;

/// The sightings that pass the filter in one state of a project, in the order they were added: rows
/// of its index. Holds no sighting; what is told here needs no file, but for the reading of
/// records.
public final class ShownSightings {
    private final SightingIndex index;
    private final RowSet rows;
    private final Function<int[], List<Sighting>> reader;

    /// Made when they are first asked for, each of a million rows in milliseconds.
    private final Lazy<int[]> order;

    private final Lazy<RowSet> withoutPlace = new Lazy<>(() -> located("none"));
    private final Lazy<RowSet> alongRivers = new Lazy<>(() -> located("stretch"));

    /// @param rows of the index
    /// @param reader gives the sightings of some rows, in their order; those that are gone by now
    ///   are left out
    public ShownSightings(
            SightingIndex index, RowSet rows, Function<int[], List<Sighting>> reader) {
        this.index = index;
        this.rows = rows;
        this.reader = reader;
        order = new Lazy<>(rows::toArray);
    }

    public SightingIndex index() {
        return index;
    }

    public RowSet rows() {
        return rows;
    }

    public int size() {
        return rows.count();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The rows, ascending; not to be changed.
    private int[] order() {
        return order.get();
    }

    /// @param i counted from 0
    /// @throws IndexOutOfBoundsException when there are fewer
    public UUID uuid(int i) {
        return index.uuid(order()[i]);
    }

    /// Counted from 0; -1 when it is not among these.
    public int indexOf(UUID uuid) {
        var row = index.row(uuid);
        return row.isPresent() && rows.contains(row.getAsInt())
                ? Arrays.binarySearch(order(), row.getAsInt())
                : -1;
    }

    public boolean contains(UUID uuid) {
        var row = index.row(uuid);
        return row.isPresent() && rows.contains(row.getAsInt());
    }

    /// All of them as a list that makes each when it is asked for; to ask whether it contains one
    /// is quick.
    public List<UUID> uuids() {
        return uuids(rows);
    }

    /// The same of some rows of the index.
    public List<UUID> uuids(RowSet some) {
        return new RowUuids(index, some);
    }

    /// The same of some rows in an order.
    ///
    /// @param ordered all of the rows, not changed afterwards
    public List<UUID> uuids(RowSet some, int[] ordered) {
        return new RowUuids(index, some, ordered);
    }

    /// Those without any place.
    public RowSet withoutPlace() {
        return withoutPlace.get();
    }

    /// Those whose place is a stretch of river.
    public RowSet alongRivers() {
        return alongRivers.get();
    }

    private RowSet located(String how) {
        return index.rowsWith(Facet.LOCATED, Set.of(how)).and(rows);
    }

    /// The records of some rows of the index, in their order; those that are gone by now are left
    /// out. May read the file: not for the FX thread.
    public List<Sighting> read(int[] some) {
        return reader.apply(some);
    }

    /// One record of the project; empty when it is gone. May read the file: not for the FX thread.
    public Optional<Sighting> read(UUID uuid) {
        var row = index.row(uuid);
        return row.isEmpty()
                ? Optional.empty()
                : read(new int[] {row.getAsInt()}).stream().findFirst();
    }
}
