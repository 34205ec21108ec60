package org.amnok.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import org.amnok.domain.record.Sighting;
import org.amnok.index.RowSet;
import org.amnok.index.RowSort;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.ShownSightings;

/// Puts rows of the sightings' table into the order of the columns that a person chose. Few are
/// read and compared as the cells say them; many are sorted by columns of the index or of the file,
/// in the background.
final class TableOrder {
    private static final int FEW = 5000;

    private final Session session;
    private final Map<String, SightingTableColumn> columns;
    private final LatestTask<List<UUID>> sorting;

    /// Counts the requests: an order that comes late is not shown.
    private long request;

    TableOrder(Session session, List<SightingTableColumn> columns) {
        this.session = session;
        this.columns =
                columns.stream()
                        .collect(Collectors.toMap(SightingTableColumn::id, Function.identity()));
        sorting = session.asking();
    }

    /// Hands over the rows in order, at once or a moment later, unless another order was asked for
    /// meanwhile.
    ///
    /// @param by the most important one first; empty for the order of adding
    void of(
            ShownSightings shown,
            RowSet rows,
            List<? extends TableColumn<UUID, ?>> by,
            Consumer<List<UUID>> use) {
        var mine = ++request;
        sorting.cancel();
        var added = shown.uuids(rows);
        if (by.isEmpty()) {
            use.accept(added);
        } else if (rows.count() <= FEW) {
            session.records()
                    .read(
                            added,
                            found -> {
                                if (mine == request) {
                                    use.accept(compared(found, by));
                                }
                            });
        } else {
            sort(shown, rows, by, use);
        }
    }

    private List<UUID> compared(List<Sighting> all, List<? extends TableColumn<UUID, ?>> by) {
        Comparator<Sighting> order = (_, _) -> 0;
        for (var column : by) {
            var its = its(column).order();
            order = order.thenComparing(isDescending(column) ? its.reversed() : its);
        }
        return all.stream().sorted(order).map(Sighting::uuid).toList();
    }

    private void sort(
            ShownSightings shown,
            RowSet rows,
            List<? extends TableColumn<UUID, ?>> by,
            Consumer<List<UUID>> use) {
        var steps = by.stream().map(c -> new RowSort.Step(its(c).key(), isDescending(c))).toList();
        var pages = session.workspace().pages();
        sorting.ask(
                () -> shown.uuids(rows, RowSort.sorted(shown.index(), rows, steps, pages)),
                use,
                problem -> session.report(problem));
    }

    private SightingTableColumn its(TableColumn<UUID, ?> column) {
        var its = columns.get(SightingTableColumn.idOf(column));
        if (its == null) {
            throw new IllegalStateException("No column " + column.getId().toLowerCase(Locale.ROOT));
        }
        return its;
    }

    private static boolean isDescending(TableColumn<UUID, ?> column) {
        return column.getSortType() == TableColumn.SortType.DESCENDING;
    }
}
