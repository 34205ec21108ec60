package org.amnok.ui.table;

import static javafx.scene.control.TableColumn.SortType.ASCENDING;
import static javafx.scene.control.TableColumn.SortType.DESCENDING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.index.RowSet;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.map.SightingDrag;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.ShownSightings;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Sightings as rows: their UUIDs; the records of those in view are read when they come into view.
/// What is selected here is selected on the map, and the other way round.
final class SightingTable extends TableView<UUID> {
    private static final double BADGE = 15;

    /// Of more selected rows the table keeps no list of its own; they only look selected.
    private static final int MOST_LISTED = 5000;

    /// Of a project without sightings: a line says so, without a head.
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private static final KeyCombination ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private static final String UP = ":up";
    private static final String DOWN = ":down";

    private final Session session;
    private final Function<ShownSightings, RowSet> rows;
    private final TableOrder order;
    private final RowItems items = new RowItems();
    private final ColumnMenu columnMenu;
    private final FittedColumns fitted = new FittedColumns(this);
    private boolean following;

    private final PauseTransition laidOut = new PauseTransition(Duration.millis(150));

    /// The row that comes to the top once it is listed.
    private Optional<UUID> wantedTop = Optional.empty();

    /// @param columns all there can be
    /// @param rows which of the shown sightings are rows here
    /// @param placeholder shown when there is none
    SightingTable(
            Session session,
            Symbols symbols,
            List<SightingTableColumn> columns,
            ColumnMemory memory,
            Function<ShownSightings, RowSet> rows,
            Node placeholder) {
        this.session = session;
        this.rows = rows;
        order = new TableOrder(session, columns);
        var made = columns.stream().map(c -> column(c, symbols)).toList();
        memory.follow(this, made, fitted::isHidden);
        fitted.follow();
        columnMenu = new ColumnMenu(this, made, columns, memory, fitted::again);
        made.forEach(c -> c.setContextMenu(columnMenu));
        setSortPolicy(
                table -> {
                    fill();
                    return true;
                });
        setRowFactory(table -> new ChosenRow(session));
        setAccessibleText(Messages.text("common.sightings"));
        setItems(items);
        setPlaceholder(placeholder);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<UUID>) change -> publishSelection());
        addEventFilter(KeyEvent.KEY_PRESSED, this::selectAllKey);
        laidOut.setOnFinished(event -> scrollToTop());
        session.shown().subscribe(now -> fill());
        session.shown()
                .subscribe(now -> pseudoClassStateChanged(BARE, session.index().sightings() == 0));
        session.state()
                .map(state -> state.contents())
                .subscribe((was, is) -> refresh()); // names of sites, of what is the same
        session.selection().uuids().subscribe(now -> follow());
        heightProperty().subscribe((was, is) -> keepInSight());
    }

    ColumnMenu columnMenu() {
        return columnMenu;
    }

    private TableColumn<UUID, Sighting> column(SightingTableColumn its, Symbols symbols) {
        var column = new TableColumn<UUID, Sighting>(its.title());
        column.setId(SightingTableColumn.nodeId(its.id()));
        column.setCellValueFactory(row -> session.records().watch(row.getValue()));
        column.setCellFactory(
                c ->
                        its.id().equals(SightingTableColumns.BADGE)
                                ? new BadgeCell(symbols, BADGE)
                                : new WordsCell<>(its.words()));
        column.setPrefWidth(its.width());
        column.setVisible(its.usual());
        if (its.isNumber()) {
            column.getStyleClass().add("right");
        }
        return column;
    }

    /// By which columns it is sorted, `date:down kind:up`; empty for the order of adding.
    String sortWords() {
        return getSortOrder().stream()
                .map(c -> SightingTableColumn.idOf(c) + (c.getSortType() == DESCENDING ? DOWN : UP))
                .collect(Collectors.joining(" "));
    }

    /// Sorts as such words say; a column that does not exist is left out.
    void sortBy(String words) {
        var by = new ArrayList<TableColumn<UUID, ?>>();
        for (var word : words.split(" ")) {
            var id = word.replaceFirst("(" + DOWN + "|" + UP + ")$", "");
            getColumns().stream()
                    .filter(c -> isOffered(c, id))
                    .findFirst()
                    .ifPresent(
                            c -> {
                                c.setSortType(word.endsWith(DOWN) ? DESCENDING : ASCENDING);
                                by.add(c);
                            });
        }
        getSortOrder().setAll(by);
    }

    private boolean isOffered(TableColumn<UUID, ?> column, String id) {
        return SightingTableColumn.idOf(column).equals(id)
                && (column.isVisible() || fitted.isHidden(column));
    }

    /// The row that is seen at the top; empty when none is.
    Optional<UUID> top() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() instanceof IndexedCell<?> first
                        && first.getIndex() < getItems().size()
                ? Optional.of(getItems().get(first.getIndex()))
                : Optional.empty();
    }

    /// Brings a row to the top, once the rows have been laid out, unless what is selected would be
    /// out of sight then.
    void bringToTop(UUID row) {
        wantedTop = Optional.of(row);
        laidOut.playFromStart();
    }

    private void scrollToTop() {
        wantedTop
                .map(getItems()::indexOf)
                .filter(index -> index >= 0)
                .ifPresent(
                        index -> {
                            wantedTop = Optional.empty();
                            scrollTo(index);
                            if (!isSelectedWithin(index, index + whole())) {
                                scrollToSelection();
                            }
                        });
    }

    /// The row at the top stays there when other panes take room from the table or give it some,
    /// and what is selected and was in sight stays in sight: the table's own way keeps the place of
    /// the scroll bar, and rows move by it.
    private void keepInSight() {
        if (wantedTop.isPresent()) {
            laidOut.playFromStart();
        } else if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() instanceof IndexedCell<?> first
                && isSelectedWithin(first.getIndex(), first.getIndex() + whole() + 1)) {
            top().ifPresent(this::bringToTop);
        }
    }

    /// How many rows can be seen whole.
    private int whole() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() instanceof IndexedCell<?> first
                ? (int) (flow.getHeight() / first.getHeight())
                : 0;
    }

    private boolean isSelectedWithin(int first, int end) {
        var selected = getSelectionModel().getSelectedIndices();
        return selected.isEmpty() || selected.stream().anyMatch(i -> i >= first && i < end);
    }

    /// The old rows stay until the new ones are in order.
    private void fill() {
        var shown = session.shown().get();
        order.of(shown, rows.apply(shown), List.copyOf(getSortOrder()), this::show);
    }

    private void show(List<UUID> next) {
        if (next.size() > MOST_LISTED || !next.equals(getItems())) {
            following = true;
            items.show(next);
            following = false;
            follow();
            laidOut.playFromStart();
        }
    }

    /// The table's own way lists every row.
    private void selectAllKey(KeyEvent event) {
        if (ALL.match(event)) {
            var shown = session.shown().get();
            session.selection().set(shown.uuids(rows.apply(shown)));
            event.consume();
        }
    }

    private void publishSelection() {
        if (!following) {
            session.selection().set(List.copyOf(getSelectionModel().getSelectedItems()));
        }
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        try {
            select();
        } finally {
            following = false;
        }
    }

    private void select() {
        var model = getSelectionModel();
        var chosen = session.selection().uuids().get();
        if (chosen.size() > MOST_LISTED) {
            model.clearSelection();
            return;
        }
        var wanted = new HashSet<>(chosen);
        var now = List.copyOf(model.getSelectedItems());
        if (now.size() == wanted.size() && wanted.containsAll(now)) {
            return;
        }
        model.clearSelection();
        var places =
                chosen.stream()
                        .mapToInt(getItems()::indexOf)
                        .filter(i -> i >= 0)
                        .sorted()
                        .toArray();
        if (places.length > 0) {
            model.selectIndices(places[0], places); // at once: each change is told to all
        }
        if (!isFocused()) {
            scrollToSelection();
        }
    }

    private void scrollToSelection() {
        var index = getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            scrollTo(Math.max(0, index - 2));
        }
    }

    /// The badge of a row's sighting.
    private static final class BadgeCell extends TableCell<UUID, Sighting> {
        private final Symbols symbols;
        private final double size;

        BadgeCell(Symbols symbols, double size) {
            this.symbols = symbols;
            this.size = size;
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(@Nullable Sighting sighting, boolean empty) {
            super.updateItem(sighting, empty);
            var shown = empty ? null : sighting;
            setGraphic(shown == null ? null : symbols.badge(shown, size));
            var isAnywhere = shown != null && !(shown.place() instanceof Place.Unlocated);
            Tooltips.hint(this, isAnywhere ? Messages.text("table.double_click_goes_there") : "");
        }
    }

    /// A row that looks selected when its sighting is, also when the selection is too large for the
    /// table to list it. One without a place can be dragged onto the map.
    private static final class ChosenRow extends TableRow<UUID> {
        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

        private final Session session;

        ChosenRow(Session session) {
            this.session = session;
            session.selection().uuids().subscribe((was, is) -> mark());
            setOnDragDetected(this::drag);
        }

        private void drag(MouseEvent event) {
            var sighting = getItem() == null ? null : session.records().watch(getItem()).getValue();
            if (sighting != null
                    && sighting.place() instanceof Place.Unlocated
                    && !session.isReadOnly()) {
                SightingDrag.start(this, sighting.uuid());
                event.consume();
            }
        }

        @Override
        protected void updateItem(@Nullable UUID uuid, boolean empty) {
            super.updateItem(uuid, empty);
            mark();
        }

        private void mark() {
            var uuid = getItem();
            pseudoClassStateChanged(CHOSEN, uuid != null && session.selection().contains(uuid));
        }
    }
}
