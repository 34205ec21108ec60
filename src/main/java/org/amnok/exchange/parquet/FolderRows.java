package org.amnok.exchange.parquet;

/// Rows that a question is put to.
///
/// @param from in SQL
/// @param columns what they say
/// @param isSummed true when a row stands for as many reports as it says, false when for one
record FolderRows(String from, FolderColumns columns, boolean isSummed) {
    static final String ONE_EACH = "count(*)";

    /// A column more for a question within the question; nothing where each row is a report.
    String weight() {
        return isSummed ? ", reports" : "";
    }

    /// How many reports they are.
    String count() {
        return isSummed ? "CAST(coalesce(sum(reports), 0) AS BIGINT)" : ONE_EACH;
    }
}
