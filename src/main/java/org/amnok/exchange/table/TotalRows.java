package org.amnok.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rows that sum up those above them, as they stand below tables of spreadsheets: they say nothing
/// of what a column holds, and are no sightings.
public final class TotalRows {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?i)(?:(?:grand |sub[ -]?)?totals?|sum) ?:?|합계|총계|소계|계|总计|總計|合计|合計|小计|小計|計");

    private TotalRows() {}

    /// The word that begins such a row; empty for any other row.
    ///
    /// @param cells of a row
    public static Optional<String> word(List<String> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> isWord(cell.strip()));
    }

    /// True for "Total", 합계 and the like.
    public static boolean isWord(String cell) {
        return WORD.matcher(cell).matches();
    }
}
