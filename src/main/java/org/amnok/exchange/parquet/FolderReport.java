package org.amnok.exchange.parquet;

import java.util.Map;
import java.util.OptionalDouble;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// One report of a folder as its files have it.
///
/// @param file and row: where it stands, until a file changes
/// @param cells by column, those that are not empty; the longest are cut
/// @param days that it may be of; null when it has no date
/// @param point null when it has none
/// @param metres how far off the point may be
public record FolderReport(
        int file,
        long row,
        Map<String, String> cells,
        @Nullable DateSpan days,
        @Nullable LatLon point,
        OptionalDouble metres) {
    /// A cell; empty where nothing is stated.
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    public SightingKind kind() {
        return CellQuestion.kind(cell("kind"));
    }

    /// The title, or the kind where there is none; a kind of others as they call it.
    public String title() {
        if (!cell("title").isEmpty()) {
            return cell("title");
        }
        return kind() == SightingKind.OTHER && !cell("kind").isEmpty()
                ? cell("kind")
                : kind().label();
    }
}
