package org.amnok.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.UuidText;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.SameAs;
import org.amnok.sqlite.Statements;
import org.amnok.store.record.OriginalRows;
import org.amnok.store.record.RecordJson;
import org.amnok.words.Messages;

/// Finds in the history what an edit took away, so that it can be brought back: a record with what
/// belonged to it and went with it.
record DeletedRows(ProjectTables tables, Statements statements, OriginalRows originals) {
    /// An edit writes its rows one after the other; more than this many were no deletion by hand.
    private static final long REACH = 20_000;

    private static final String WITH_IT =
            """
            SELECT other.number, other.layer, other.record, other.before
            FROM amnok_history AS one JOIN amnok_history AS other
              ON other.number BETWEEN one.number - ? AND one.number + ?
              AND other.time = one.time AND other.author = one.author
              AND other.turn = one.turn AND other.label = one.label AND other.kind = 'delete'
            WHERE one.number = ? AND one.kind = 'delete'
            ORDER BY other.number DESC\
            """;

    private record Row(long number, String layer, UUID uuid, String json) {}

    /// The record that an entry deleted, and what went with it, in the order in which they can be
    /// added again; without what is there. Empty when it is no deletion or the record is there.
    List<Recorded> of(long number) throws SQLException {
        var rows = rows(number);
        var asked = rows.stream().filter(row -> row.number() == number).findFirst();
        if (asked.isEmpty() || isThere(asked.get())) {
            return List.of();
        }
        var wanted = new HashSet<>(Set.of(asked.get().uuid()));
        var found = new ArrayList<Recorded>();
        for (var row : withDependents(rows, asked.get())) {
            var record = read(row);
            if (record.isPresent()
                    && isComplete(row, record.get(), wanted, row.equals(asked.get()))) {
                wanted.add(row.uuid());
                found.add(record.get());
            }
        }
        return found;
    }

    private List<Row> rows(long number) throws SQLException {
        return statements.all(
                WITH_IT,
                row -> {
                    var uuid = UuidText.read(row.getString(3)).orElse(null);
                    var json = row.getString(4);
                    return uuid == null || json == null
                            ? null
                            : new Row(row.getLong(1), row.getString(2), uuid, json);
                },
                REACH,
                REACH,
                number);
    }

    /// The record first, then what names it, then what names that.
    private List<Row> withDependents(List<Row> rows, Row asked) throws SQLException {
        var found = new ArrayList<>(List.of(asked));
        for (int i = 0; i < found.size(); i++) {
            var name = name(found.get(i));
            rows.stream()
                    .filter(row -> !found.contains(row) && row.json().contains(name))
                    .forEach(found::add);
        }
        return found;
    }

    /// What others name a record by. A pair of the same goes when one of both goes: its marks name
    /// their group.
    private String name(Row row) throws SQLException {
        return tables.codec().read(row.layer(), row.uuid(), row.json()).orElse(null)
                        instanceof SameAs same
                ? same.groupUuid().toString()
                : row.uuid().toString();
    }

    private boolean isThere(Row row) throws SQLException {
        return tables.find(row.layer(), row.uuid()).isPresent();
    }

    private Optional<Recorded> read(Row row) throws SQLException {
        return isThere(row)
                ? Optional.empty()
                : tables.codec().read(row.layer(), row.uuid(), row.json());
    }

    /// Whether what a record belongs to is there or comes along, and its original is kept.
    ///
    /// @throws ProblemException when not, and a person asked for this very record
    private boolean isComplete(Row row, Recorded record, Set<UUID> coming, boolean isAsked)
            throws SQLException {
        for (var owner : owners(row)) {
            if (!coming.contains(owner.uuid())
                    && tables.find(owner.layer(), owner.uuid()).isEmpty()) {
                return refused(
                        isAsked,
                        Messages.text("store.what_this_belonged_to_is"),
                        Messages.text(
                                "store.bring_the_back_first", owner.layer().replace('_', ' ')));
            }
        }
        return record instanceof Evidence evidence
                        && originals.sizeBytes(evidence.original().sha256()) == 0
                ? refused(
                        isAsked,
                        Messages.text("store.the_original_of_this_evidence"),
                        Messages.text("store.originals_that_nothing_names"))
                : true;
    }

    private static boolean refused(boolean isAsked, String what, String advice) {
        if (isAsked) {
            throw ProblemException.of(what, advice);
        }
        return false;
    }

    /// The records without which the one of a row cannot be.
    private static Set<RecordKey> owners(Row row) {
        var values = new LinkedHashMap<>(RecordJson.readable(row.json()));
        return new RecordFields(row.layer(), row.uuid(), values).owners();
    }
}
