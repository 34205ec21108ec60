package org.amnok.store.record;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.Sighting;
import org.amnok.sqlite.Statements;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The table `sighting` with its counts.
public final class SightingRows {
    private static final String SELECT =
            "SELECT " + Column.expressions(SightingColumns.ALL) + ", fid FROM sighting ";
    private static final String SELECT_ALL = SELECT + "ORDER BY fid";
    private static final String SELECT_ONE = SELECT + "WHERE uuid = ? ORDER BY fid";
    private static final String SELECT_BETWEEN = SELECT + "WHERE fid BETWEEN ? AND ? ORDER BY fid";
    private static final String SELECT_STRAYS =
            SELECT
                    + "WHERE fid IN (SELECT fid FROM sighting WHERE uuid IS NULL"
                    + " OR length(uuid) <> 36 OR uuid GLOB '*[^0-9a-f-]*'"
                    + " UNION SELECT s.fid FROM sighting s"
                    + " JOIN (SELECT uuid, min(fid) AS first FROM sighting"
                    + " GROUP BY uuid HAVING count(*) > 1) twice"
                    + " ON s.uuid = twice.uuid AND s.fid <> twice.first) ORDER BY fid";
    private static final String HAS_MORE = "SELECT 1 FROM sighting LIMIT 1 OFFSET ?";
    private static final String INSERT =
            "INSERT INTO sighting (fid, "
                    + Column.names(SightingColumns.ALL)
                    + ") VALUES (?, "
                    + Column.placeholders(SightingColumns.ALL)
                    + ") RETURNING fid";
    private static final String ADOPT =
            "UPDATE sighting SET uuid = ?, created = ?, modified = ? WHERE fid = ?";
    private static final int FID = SightingColumns.ALL.size() + 1;

    private static final String FIDS =
            "SELECT fid FROM sighting WHERE uuid IN (SELECT value FROM json_each(?)) ORDER BY fid";

    /// Of no row: only those with a UUID are looked for.
    private static final UUID RULED_OUT = new UUID(0, 0);

    private final Statements statements;
    private final CountRows counts;
    private final SightingPageReader reading;
    private final DeletedCells deleted;

    /// What was read before it is asked for; null where there is none.
    private final Map<UUID, @Nullable Row> ahead = new HashMap<>();

    public SightingRows(Statements statements) {
        this.statements = statements;
        counts = new CountRows(statements);
        deleted =
                new DeletedCells(
                        statements,
                        "sighting",
                        Stream.concat(
                                SightingColumns.ALL.stream().map(Column::name),
                                FactRows.NAMES.stream()));
        reading =
                new SightingPageReader(
                        statements, (fid, stored) -> UuidText.read(stored).orElse(RULED_OUT));
    }

    /// A sighting and the row it lies in.
    public record Row(long fid, Sighting sighting) {}

    /// All sightings in the order they were added.
    ///
    /// @param newUuid gives one to the row of a fid that has none of its own
    /// @param now stands for instants that are missing
    /// @param strays takes the rows of other programs to which something was given
    public List<Sighting> all(LongFunction<UUID> newUuid, Instant now, List<Row> strays)
            throws SQLException {
        var countsOf = counts.all();
        var known = new HashSet<UUID>();
        var sightings = new ArrayList<Sighting>();
        statements.each(
                SELECT_ALL,
                rows -> {
                    var fid = rows.getLong(FID);
                    var stored = rows.getString(1);
                    var uuid =
                            UuidText.read(stored)
                                    .filter(known::add)
                                    .orElseGet(() -> newUuid.apply(fid));
                    var countsOfIt = countsOf.getOrDefault(fid, List.of());
                    var sighting = SightingColumns.decode(new Cells(rows), uuid, countsOfIt, now);
                    if (!uuid.toString().equals(stored) || sighting.created().equals(now)) {
                        strays.add(new Row(fid, sighting));
                    }
                    sightings.add(sighting);
                });
        return sightings;
    }

    public boolean hasMoreThan(int count) throws SQLException {
        return statements.has(HAS_MORE, count);
    }

    /// The rows of other programs that have no UUID of their own, each with one that no other has;
    /// found without reading the others.
    ///
    /// @param now stands for instants that are missing
    public List<Row> strays(Instant now) throws SQLException {
        var given = new HashSet<UUID>();
        return statements.all(
                SELECT_STRAYS,
                rows -> {
                    var fid = rows.getLong(FID);
                    var uuid = UuidText.read(rows.getString(1)).filter(given::add).orElse(null);
                    var free = uuid != null && find(uuid) == null ? uuid : UUID.randomUUID();
                    var cells = new Cells(rows);
                    return new Row(fid, SightingColumns.decode(cells, free, counts.of(fid), now));
                });
    }

    /// The rows with fids from one to another; without those that have no UUID.
    public List<Row> between(long first, long last) throws SQLException {
        var countsOf = counts.between(first, last);
        return statements.all(
                SELECT_BETWEEN,
                rows -> {
                    var fid = rows.getLong(FID);
                    var uuid = UuidText.read(rows.getString(1));
                    if (uuid.isEmpty()) {
                        return null;
                    }
                    var counts = countsOf.getOrDefault(fid, List.of());
                    var cells = new Cells(rows);
                    return new Row(
                            fid, SightingColumns.decode(cells, uuid.get(), counts, Instant.EPOCH));
                },
                first,
                last);
    }

    /// Writes the UUIDs given to strays, so that they keep them.
    public void adopt(List<Row> strays) throws SQLException {
        for (var row : strays) {
            statements.update(
                    ADOPT,
                    row.sighting().uuid().toString(),
                    SightingColumns.instantText(row.sighting().created()),
                    SightingColumns.instantText(row.sighting().modified()),
                    row.fid());
        }
    }

    /// Reads together what is about to be changed: one by one takes several times as long.
    public void readAhead(Collection<UUID> uuids) throws SQLException {
        ahead.clear();
        uuids.forEach(uuid -> ahead.put(uuid, null));
        var fids = fids(uuids);
        while (fids.length > 0) {
            var read = reading.of(fids);
            read.forEach(row -> ahead.putIfAbsent(row.sighting().uuid(), row));
            fids = read.isEmpty() ? new long[0] : SightingPageReader.behind(fids, read);
        }
    }

    private long[] fids(Collection<UUID> uuids) throws SQLException {
        return statements.numbers(
                FIDS,
                uuids.stream()
                        .map(uuid -> "\"" + uuid + "\"")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    /// Forgets what was read ahead and not changed.
    public void forgetAhead() {
        ahead.clear();
    }

    /// Adds the sighting, or changes the one of that UUID into it.
    ///
    /// @return the row it lies in
    public long put(Sighting sighting) throws SQLException {
        var uuid = sighting.uuid();
        var stored = ahead.containsKey(uuid) ? ahead.remove(uuid) : find(uuid);
        if (stored == null) {
            return insert(sighting);
        }
        update(stored, sighting);
        return stored.fid();
    }

    /// Does nothing when there is none: another program has deleted it already.
    public void delete(UUID uuid) throws SQLException {
        ahead.remove(uuid);
        deleted.delete(uuid);
    }

    private long insert(Sighting sighting) throws SQLException {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(deleted.fid(sighting.uuid()));
        cells.addAll(checked(SightingColumns.encode(sighting)));
        var fid = statements.numbers(INSERT, cells.toArray())[0];
        deleted.giveBack(sighting.uuid());
        counts.add(fid, sighting.counts().rows());
        return fid;
    }

    /// Writes only the cells that would read differently, so that what other programs wrote and
    /// Amnok does not understand stays.
    private void update(Row stored, Sighting sighting) throws SQLException {
        var before = SightingColumns.encode(stored.sighting());
        var after = SightingColumns.encode(sighting);
        var names = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        for (int i = 0; i < after.size(); i++) {
            if (!Objects.deepEquals(before.get(i), after.get(i))) {
                names.add(SightingColumns.ALL.get(i).name() + " = ?");
                values.add(after.get(i));
            }
        }
        if (!names.isEmpty()) {
            values.add(stored.fid());
            var sql = "UPDATE sighting SET " + String.join(", ", names) + " WHERE fid = ?";
            statements.update(sql, checked(values).toArray());
        }
        if (!stored.sighting().counts().rows().equals(sighting.counts().rows())) {
            counts.replace(stored.fid(), sighting.counts().rows());
        }
    }

    /// Null when there is none.
    @Nullable
    public Row find(UUID uuid) throws SQLException {
        return statements
                .first(
                        SELECT_ONE,
                        row -> {
                            var fid = row.getLong(FID);
                            var cells = new Cells(row);
                            return new Row(
                                    fid,
                                    SightingColumns.decode(
                                            cells, uuid, counts.of(fid), Instant.EPOCH));
                        },
                        uuid.toString())
                .orElse(null);
    }

    /// @throws ProblemException when a text is too long to keep
    public static List<@Nullable Object> checked(List<@Nullable Object> cells) {
        for (var cell : cells) {
            if (cell instanceof String text && text.length() > Column.LONGEST_TEXT) {
                throw ProblemException.of(
                        Messages.text("store.a_text_is_too_long", text.length()),
                        Messages.text("store.shorten_it_to", Column.LONGEST_TEXT));
            }
        }
        return cells;
    }
}
