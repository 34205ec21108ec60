package org.amnok.store.share;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.Known;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.chain.HistoryHead;

/// The tables that say which entries of the history are operations of which device.
record DeviceSpans(Statements statements) {
    private static final String COLUMNS =
            "SELECT first, last, device, number, known, is_own, is_one, there, hash"
                    + " FROM amnok_span ";
    private static final String INSERT =
            "INSERT OR REPLACE INTO amnok_span VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String KEEP =
            "INSERT INTO amnok_device (device, number, hash) VALUES (?, ?, ?) ON CONFLICT (device)"
                    + " DO UPDATE SET number = excluded.number, hash = excluded.hash";

    /// Where they end is found again.
    private static final String ANEW = "UPDATE amnok_device SET number = 0 WHERE device = ?";

    private static final String UNSIGN =
            "UPDATE amnok_device SET signed = 0, signature = NULL WHERE device = ? AND signed > ?";

    /// The run that an entry is in; empty when nobody shared it yet.
    Optional<Span> at(long entry) throws SQLException {
        return some("WHERE first <= ? ORDER BY first DESC LIMIT 1", entry).stream()
                .filter(span -> entry <= span.last())
                .findFirst();
    }

    /// Those that were written here, of a device, in the order of their numbers.
    ///
    /// @param number only with operations from there on
    List<Span> own(String device, long number) throws SQLException {
        return some("WHERE device = ? AND is_own ORDER BY number", device).stream()
                .filter(span -> span.lastNumber() >= number)
                .toList();
    }

    /// Those of which each entry tells an operation as its device said it, in the order of their
    /// numbers.
    ///
    /// @param number only with operations from there on
    List<Span> whole(String device, long number) throws SQLException {
        return some("WHERE device = ? AND NOT is_one ORDER BY number", device).stream()
                .filter(span -> span.lastNumber() >= number)
                .toList();
    }

    /// The operation of a device on which the first one that can be handed on follows.
    Heads.Head base(String device) throws SQLException {
        return statements
                .first(
                        "SELECT base, base_hash FROM amnok_device WHERE device = ? AND base > 0",
                        row -> new Heads.Head(row.getLong(1), String.valueOf(row.getString(2))),
                        device)
                .orElse(Heads.Head.START);
    }

    /// Of a device no operation up to one can be handed on: only a part of them came.
    void setBase(String device, Heads.Head base) throws SQLException {
        statements.update(
                "UPDATE amnok_device SET base = ?, base_hash = ? WHERE device = ?",
                base.number(),
                base.hash(),
                device);
    }

    /// The devices that wrote into this file, or into one that it is a copy of.
    List<String> ownDevices() throws SQLException {
        return Sql.texts(
                statements.connection(),
                "SELECT DISTINCT device FROM amnok_span WHERE is_own AND device <> ''"
                        + " ORDER BY device");
    }

    /// True when another device knew what one did after a number.
    boolean isKnownToOthers(String device, long after) throws SQLException {
        return some("WHERE device <> ?", device).stream()
                .anyMatch(span -> span.known().of(device) > after);
    }

    /// The entry of an operation that is one with others, by its entry in the file of its device.
    Optional<Span> came(String device, long there) throws SQLException {
        return some("WHERE device = ? AND is_one AND there = ?", device, there).stream()
                .findFirst();
    }

    private List<Span> some(String where, Object... arguments) throws SQLException {
        return statements.all(
                COLUMNS + where,
                row ->
                        new Span(
                                row.getLong(1),
                                row.getLong(2),
                                String.valueOf(row.getString(3)),
                                row.getLong(4),
                                Known.parse(String.valueOf(row.getString(5))).orElse(Known.NOTHING),
                                row.getBoolean(6),
                                row.getBoolean(7),
                                row.getLong(8),
                                row.getString(9)),
                arguments);
    }

    /// Puts a run of what came behind all others; it may go on the last one.
    void add(Span span) throws SQLException {
        var before = at(span.first() - 1).filter(last -> goesOn(last, span));
        put(before.isPresent() ? before.get().upTo(span.last()).with(span.hash()) : span);
    }

    private static boolean goesOn(Span before, Span span) {
        return !span.isOne()
                && !before.isOne()
                && !before.isOwn()
                && before.there() > 0
                && before.there() + before.last() - before.first() + 1 == span.there()
                && before.device().equals(span.device())
                && before.known().equals(span.known())
                && before.lastNumber() + 1 == span.number();
    }

    void put(Span span) throws SQLException {
        statements.update(
                INSERT,
                span.first(),
                span.last(),
                span.device(),
                span.number(),
                span.known().text(),
                span.isOwn() ? 1 : 0,
                span.isOne() ? 1 : 0,
                span.there(),
                span.hash());
    }

    /// The last entry that is in a run.
    long lastEntry() throws SQLException {
        return Sql.number(statements.connection(), "SELECT max(last) FROM amnok_span");
    }

    /// How many entries are in no run yet.
    long unclaimed() throws SQLException {
        var end = Sql.number(statements.connection(), "SELECT max(number) FROM amnok_history");
        return Math.max(0, end - lastEntry());
    }

    /// The last number of a device that is in a run.
    long lastNumber(String device) throws SQLException {
        return some("WHERE device = ? ORDER BY number DESC LIMIT 1", device).stream()
                .mapToLong(Span::lastNumber)
                .findFirst()
                .orElse(0);
    }

    /// What was written since is of a device.
    void claim(String device) throws SQLException {
        var end = HistoryHead.toContinue(statements).number();
        var last = lastEntry();
        if (end > last) {
            var number = Math.max(lastNumber(device), heads().of(device).number()) + 1;
            var known = known().without(device);
            put(new Span(last + 1, end, device, number, known, true, false, 0, null));
        }
    }

    /// What was written since the last sharing is of another device: this one was put back to an
    /// earlier state meanwhile.
    ///
    /// @param after the last number that is the same elsewhere
    void renew(String device, long after, String other) throws SQLException {
        var number = 0L;
        for (var span : own(device, after + 1)) {
            var kept = Math.max(0, after + 1 - span.number());
            if (kept > 0) {
                var last = span.first() + kept - 1;
                put(
                        new Span(
                                span.first(),
                                last,
                                device,
                                span.number(),
                                span.known(),
                                true,
                                false,
                                0,
                                null));
            }
            var first = span.first() + kept;
            var known = after > 0 ? span.known().with(span.of(first - 1)) : span.known();
            put(new Span(first, span.last(), other, number + 1, known, true, false, 0, null));
            number += span.last() - first + 1;
        }
        statements.update(ANEW, device);
        statements.update(UNSIGN, device, after);
        if (after == 0) {
            statements.update("DELETE FROM amnok_device WHERE device = ?", device);
        }
    }

    /// Where operations end that were found or came, of each device.
    Heads heads() throws SQLException {
        var ends = new TreeMap<String, Heads.Head>();
        statements.each(
                "SELECT device, number, hash FROM amnok_device",
                row ->
                        ends.put(
                                String.valueOf(row.getString(1)),
                                new Heads.Head(row.getLong(2), String.valueOf(row.getString(3)))));
        return new Heads(ends);
    }

    /// All that is here, also what nobody found the hashes of yet.
    Known known() throws SQLException {
        var numbers = new TreeMap<>(heads().known().numbers());
        for (var device : ownDevices()) {
            numbers.merge(device, lastNumber(device), Math::max);
        }
        return new Known(numbers);
    }

    void keep(Heads heads) throws SQLException {
        for (var end : heads.ends().entrySet()) {
            statements.update(KEEP, end.getKey(), end.getValue().number(), end.getValue().hash());
        }
    }
}
