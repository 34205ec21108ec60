package org.amnok.store.chain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.amnok.domain.Problem;
import org.amnok.sqlite.Statements;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Follows the chain of the history from its first row to its last.
///
/// It finds every row that was changed, put in or taken out by somebody who left the hashes after
/// it as they were, and rows taken away from the end by somebody who left the noted end. It cannot
/// find that somebody made the whole chain anew from some row on, noted end and all: only the
/// number and hash that a person noted down elsewhere show that. Where contents were taken out for
/// good, it finds whether an entry says so; what they were, nobody can find.
public final class ChainCheck {
    private static final String SELECT = ChainRows.SELECT + "ORDER BY number";
    private static final int PREVIOUS = 11;
    private static final int HASH = 12;
    private static final int SALT = 13;
    private static final int CONTENTS = 14;
    private static final int FORMER = 15;

    private final Path file;
    private final Statements statements;
    private final @Nullable HistoryHead remembered;
    private final HistoryHash hash = new HistoryHash();
    private final Removals removals = new Removals();
    private HistoryHead end = HistoryHead.START;
    private byte[] former = HistoryHash.start();
    private boolean passedRemembered;

    /// @param remembered what a person noted down earlier; null when nothing
    public ChainCheck(Path file, Statements statements, @Nullable HistoryHead remembered) {
        this.file = file;
        this.statements = statements;
        this.remembered = remembered;
    }

    /// The first broken link; empty when the chain is whole.
    public Optional<Problem> firstBreak() throws SQLException {
        try (var row = statements.get(SELECT).executeQuery()) {
            while (row.next()) {
                var broken = broken(row);
                if (broken != null) {
                    return Optional.of(broken);
                }
            }
        }
        return brokenEnd().or(this::otherThanRemovals).or(this::otherThanRemembered);
    }

    /// The last row that was reached.
    public HistoryHead end() {
        return end;
    }

    private @Nullable Problem broken(ResultSet row) throws SQLException {
        var number = row.getLong(1);
        if (number != end.number() + 1) {
            return problem(
                    Messages.text(
                            "store.entries_to_are_missing_in_the", end.number() + 1, number - 1),
                    row);
        }
        if (!Arrays.equals(end.hash(), row.getBytes(PREVIOUS))) {
            return problem(Messages.text("store.entry_of_the_history_does_not", number), row);
        }
        var found = hashOf(number, row);
        if (found == null || !Arrays.equals(found, row.getBytes(HASH))) {
            return problem(Messages.text("store.entry_of_the_history_was", number), row);
        }
        end = new HistoryHead(number, found);
        passedRemembered |= isRemembered(number, found) || isRemembered(number, former(row));
        return null;
    }

    /// What the hash of a row must be; another one when its contents are not those that it commits
    /// to, in the way of this version or of those before.
    private byte @Nullable [] hashOf(long number, ResultSet row) throws SQLException {
        var fields = ChainRows.fields(row);
        var salt = row.getBytes(SALT);
        var contents = row.getBytes(CONTENTS);
        var isGone = removals.see(number, fields, salt);
        if (contents == null || !isGone && !isSaid(fields, salt, contents)) {
            return null;
        }
        var was = row.getBytes(FORMER);
        if (was != null && !Arrays.equals(was, hash.former(number, former, fields))) {
            return null;
        }
        former = was == null ? HistoryHash.start() : was;
        return hash.of(number, end.hash(), contents);
    }

    private boolean isSaid(
            List<byte @Nullable []> fields, byte @Nullable [] salt, byte[] contents) {
        return salt != null && Arrays.equals(contents, hash.contents(salt, fields));
    }

    private byte[] former(ResultSet row) throws SQLException {
        var was = row.getBytes(FORMER);
        return was == null ? new byte[0] : was;
    }

    private boolean isRemembered(long number, byte[] found) {
        return remembered != null
                && remembered.number() == number
                && Arrays.equals(remembered.hash(), found);
    }

    /// Contents may only be gone where a removal says so, and must be gone where one does.
    private Optional<Problem> otherThanRemovals() {
        return first("expunge.contents_are_gone", removals.firstUnnamed())
                .or(() -> first("expunge.contents_are_there", removals.firstKept()));
    }

    private Optional<Problem> first(String key, OptionalLong number) {
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                Messages.text(key, number.getAsLong()),
                                file + ", amnok_history",
                                Messages.text("store.compare_with_a_backup_copy_from")));
    }

    private Optional<Problem> brokenEnd() throws SQLException {
        var noted = HistoryHead.noted(statements).orElse(HistoryHead.START);
        if (noted.number() == end.number() && Arrays.equals(noted.hash(), end.hash())) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        noted.number() > end.number()
                                ? Messages.text(
                                        "store.the_last_entries_of_the_history",
                                        end.number(),
                                        noted.number())
                                : Messages.text("store.the_history_does_not_end_where"),
                        Messages.text("store.amnok_history_behind_entry", file, end.number()),
                        Messages.text("store.compare_with_a_backup_copy_what")));
    }

    private Optional<Problem> otherThanRemembered() {
        if (remembered == null || passedRemembered || remembered.number() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.ofPlace(
                        file + ", amnok_history",
                        "store.the_history_is_another_one_than",
                        "store.compare_with_a_backup_copy_from",
                        remembered.number()));
    }

    private Problem problem(String what, ResultSet row) throws SQLException {
        return new Problem(
                what,
                "%s, amnok_history, %s, %s %s"
                        .formatted(file, text(row, 2), text(row, 7), text(row, 8)),
                Messages.text("store.compare_with_a_backup_copy_what_2"));
    }

    /// Short, since anybody may have written it.
    private static String text(ResultSet row, int column) throws SQLException {
        var bytes = row.getBytes(column);
        var text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), 40)).replaceAll("\\p{Cntrl}", "�");
    }
}
