package org.amnok.ui.table;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.ui.look.Fx;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Edits cells in place: a double click (on the symbol it shows the place on the map), or F2 for
/// the first cell of the row that can be edited; Tab goes on to the next.
final class TableEditing extends StackPane {
    private final Session session;
    private final InstantSource clock;
    private final SightingTable table;
    private final Map<String, SightingTableColumn> columns;
    private final Consumer<SearchHit> show;
    private final CellEditor editor = new CellEditor();
    private @Nullable TableColumn<UUID, ?> edited;

    TableEditing(
            Session session,
            InstantSource clock,
            SightingTable table,
            Map<String, SightingTableColumn> columns,
            Consumer<SearchHit> show) {
        this.session = session;
        this.clock = clock;
        this.table = table;
        this.columns = columns;
        this.show = show;
        getChildren().addAll(table, editor);
        table.setMinHeight(0);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        Fx.onKey(table, KeyCode.F2, () -> next(null).ifPresent(this::editColumn));
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInEditor);
        addEventFilter(javafx.scene.input.ScrollEvent.SCROLL, event -> editor.leave());
    }

    SightingTable table() {
        return table;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            cellOf(event.getTarget()).ifPresent(this::edit);
        }
    }

    private void pressedInEditor(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            editor.leave();
            if (!editor.isOpen()) {
                next(edited).ifPresent(this::editColumn);
            }
            event.consume();
        }
    }

    /// The next column that can be edited; the first after the last, or after none.
    private Optional<TableColumn<UUID, ?>> next(@Nullable TableColumn<UUID, ?> after) {
        var able = table.getVisibleLeafColumns().stream().filter(c -> field(c) != null).toList();
        return able.isEmpty()
                ? Optional.empty()
                : Optional.of(able.get((able.indexOf(after) + 1) % able.size()));
    }

    private void editColumn(TableColumn<UUID, ?> column) {
        var row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            table.scrollTo(Math.max(0, row - 1));
            table.scrollToColumn(column);
            table.layout();
            cells().stream()
                    .filter(c -> c.getIndex() == row && c.getTableColumn() == column)
                    .findFirst()
                    .ifPresent(this::edit);
        }
    }

    private void edit(TableCell<UUID, ?> cell) {
        var field = field(cell.getTableColumn());
        var uuid = cell.getTableRow() == null ? null : cell.getTableRow().getItem();
        var row = uuid == null ? null : session.sighting(uuid).orElse(null);
        if (row != null && field == null && !(row.place() instanceof Place.Unlocated)) {
            show.accept(new SearchHit.OfSighting(row));
        }
        if (field == null || row == null || session.isReadOnly()) {
            return;
        }
        edited = cell.getTableColumn();
        editor.open(
                new CellEditor.Subject(row.uuid(), field, field.text().apply(row)),
                sceneToLocal(cell.localToScene(cell.getBoundsInLocal())),
                text -> keep(row.uuid(), field, text),
                table::requestFocus);
    }

    /// Keeps a text in the newest version of the sighting; says what is wrong with it.
    private Optional<String> keep(UUID uuid, FieldEdit field, String text) {
        var before = session.sighting(uuid);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var contents = session.state().get().contents();
        return switch (field.read().read(text, before.get(), contents)) {
            case FieldEdit.Outcome.Wrong(var complaint) -> Optional.of(complaint);
            case FieldEdit.Outcome.Change(var change) -> {
                var after = change.apply(before.get().edit()).done(clock.instant());
                session.perform(
                        new Edit.Replace(before.get(), after, "change " + field.name().kept()));
                yield Optional.empty();
            }
        };
    }

    private @Nullable FieldEdit field(TableColumn<UUID, ?> column) {
        var its = columns.get(SightingTableColumn.idOf(column));
        return its == null ? null : its.edit();
    }

    private static Optional<TableCell<UUID, ?>> cellOf(Object target) {
        return Fx.around(target, TableCell.class).map(TableEditing::ofSightings);
    }

    private List<TableCell<UUID, ?>> cells() {
        return table.lookupAll(".table-cell").stream()
                .filter(n -> n instanceof TableCell<?, ?> && n.isVisible())
                .<TableCell<UUID, ?>>map(n -> ofSightings((TableCell<?, ?>) n))
                .toList();
    }

    @SuppressWarnings("unchecked") // the table has rows of sightings only
    private static TableCell<UUID, ?> ofSightings(TableCell<?, ?> cell) {
        return (TableCell<UUID, ?>) cell;
    }
}
