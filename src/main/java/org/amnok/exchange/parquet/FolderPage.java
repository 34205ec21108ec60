package org.amnok.exchange.parquet;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.filter.SightingFilter;
import org.jspecify.annotations.Nullable;

/// Some reports of a folder that follow one another in an order.
///
/// @param next where to go on; empty when these are the last ones
public record FolderPage(List<FolderReport> reports, Optional<Start> next) {
    /// Behind which report a page begins.
    ///
    /// @param key by which the order goes; null where that report does not state it
    public record Start(@Nullable Object key, int file, long row) {}

    /// What is asked for.
    ///
    /// @param cells only reports in these of a map; null for anywhere and nowhere
    /// @param isPlaceless only those that lie neither at a point nor along a river
    /// @param start empty for the first ones
    /// @param most so many at most
    public record Wanted(
            SightingFilter filter,
            @Nullable MapCells cells,
            boolean isPlaceless,
            ReportOrder order,
            Optional<Start> start,
            int most) {
        /// The first that pass a filter.
        public static Wanted of(SightingFilter filter, ReportOrder order, int most) {
            return new Wanted(filter, null, false, order, Optional.empty(), most);
        }

        /// Only those without a place.
        public Wanted placeless() {
            return new Wanted(filter, cells, true, order, start, most);
        }

        /// Only those in some cells.
        public Wanted in(MapCells some) {
            return new Wanted(filter, some, isPlaceless, order, start, most);
        }

        /// Those behind a report.
        public Wanted from(Start behind) {
            return new Wanted(filter, cells, isPlaceless, order, Optional.of(behind), most);
        }
    }
}
