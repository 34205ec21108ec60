package org.amnok.store.chain;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// Where the history ends.
///
/// @param number of the last row; 0 when there is none
/// @param hash of the last row
public record HistoryHead(long number, byte[] hash) {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");
    private static final String SELECT = "SELECT value FROM amnok_meta WHERE name = 'history_head'";
    private static final String LAST =
            "SELECT number, hash FROM amnok_history ORDER BY number DESC LIMIT 1";
    private static final String KEEP =
            "INSERT OR REPLACE INTO amnok_meta VALUES ('history_head', ?)";

    public static final HistoryHead START = new HistoryHead(0, HistoryHash.start());

    /// For example `12:5f3a…`, what people may note down to compare later.
    public String text() {
        return number + ":" + HistoryHash.hex(hash);
    }

    /// What a person noted down, blanks between groups of digits or not; null when it is blank.
    ///
    /// @throws ProblemException when it is no end of a history
    public static @Nullable HistoryHead remembered(String noted) {
        return noted.isBlank()
                ? null
                : parse(noted.replaceAll("\\s", ""))
                        .orElseThrow(
                                () ->
                                        ProblemException.ofTexts(
                                                "store.is_no_end_of_a_history",
                                                "store.give_it_as_check_told_it",
                                                noted));
    }

    public static Optional<HistoryHead> parse(String text) {
        var match = TEXT.matcher(text.strip());
        return match.matches()
                ? Optional.of(
                        new HistoryHead(
                                Long.parseLong(match.group(1)),
                                HexFormat.of().parseHex(match.group(2))))
                : Optional.empty();
    }

    /// What was noted when the last row was written; empty when nothing was.
    public static Optional<HistoryHead> noted(Statements statements) throws SQLException {
        return statements.text(SELECT).flatMap(HistoryHead::parse);
    }

    /// Where to go on: behind the noted end even when rows before it were taken away, so that the
    /// gap stays to be seen.
    public static HistoryHead toContinue(Statements statements) throws SQLException {
        var noted = noted(statements).orElse(START);
        return statements
                .first(
                        LAST,
                        row -> {
                            var hash = row.getBytes(2);
                            return new HistoryHead(
                                    row.getLong(1), hash == null ? HistoryHash.start() : hash);
                        })
                .filter(last -> last.number > noted.number)
                .orElse(noted);
    }

    public void keep(Statements statements) throws SQLException {
        statements.update(KEEP, text());
    }
}
