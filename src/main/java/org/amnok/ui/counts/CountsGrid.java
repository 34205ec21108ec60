package org.amnok.ui.counts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.amnok.map.Theme;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The cells of a table: names and totals stay where they are while the rest is scrolled. One cell
/// is chosen, by a click or the arrows; a click, Enter and the space bar select its sightings, too.
final class CountsGrid extends Region {
    /// Thickness of a bar that scrolls.
    private static final double BAR = 12;

    private final Canvas canvas = new Canvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final ReadOnlyObjectProperty<Theme> theme;
    private final Consumer<Optional<GridCell>> chosen;
    private final Runnable select;
    private @Nullable ShownTable table;
    private GridRoom.Wide wide = GridRoom.Wide.of(0, 0);
    private Optional<GridCell> now = Optional.empty();

    /// @param chosen told of the cell that a person chose
    /// @param select selects the sightings of the cell
    CountsGrid(
            ReadOnlyObjectProperty<Theme> theme,
            Consumer<Optional<GridCell>> chosen,
            Runnable select) {
        this.theme = theme;
        this.chosen = chosen;
        this.select = select;
        setId("counts-grid");
        getStyleClass().add("counts-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        down.setOrientation(Orientation.VERTICAL);
        across.valueProperty().subscribe(value -> paint());
        down.valueProperty().subscribe(value -> paint());
        getChildren().addAll(canvas, across, down);
        setMinSize(0, 0);
        setPrefSize(600, 200);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        theme.subscribe((was, is) -> paint());
        focusedProperty().subscribe((was, is) -> paint());
        tell();
    }

    /// Shows another table; the chosen cell stays where there is one of the same keys. Of time the
    /// newest is seen first.
    void show(ShownTable other) {
        var kept = now.flatMap(cell -> cell.in(table, other));
        var isNew = table == null || !table.isLike(other);
        table = other;
        wide = GridPainter.wide(other);
        now = kept;
        layoutChildren();
        if (isNew) {
            across.setValue(other.isOfTime() ? across.getMax() : 0);
            down.setValue(0);
        }
        tell();
        paint();
    }

    Optional<GridCell> chosen() {
        return now;
    }

    /// Chooses a cell, as a click on it does.
    void choose(GridCell cell) {
        now = Optional.of(cell);
        reveal(cell);
        tell();
        paint();
        chosen.accept(now);
    }

    private GridRoom room() {
        var isCompared = table != null && table.isCompared();
        return new GridRoom(
                getWidth() - BAR,
                getHeight() - BAR,
                across.getValue(),
                down.getValue(),
                isCompared ? GridRoom.HEAD + GridRoom.SIDES : GridRoom.HEAD,
                wide);
    }

    @Override
    protected void layoutChildren() {
        var wide = Math.max(0, getWidth() - BAR);
        var high = Math.max(0, getHeight() - BAR);
        canvas.setWidth(wide);
        canvas.setHeight(high);
        across.resizeRelocate(0, high, wide, BAR);
        down.resizeRelocate(wide, 0, BAR, high);
        var shown = table;
        if (shown != null) {
            extend(across, room().columnsWidth(), shown.columns() * room().column());
            extend(down, room().rowsHeight(), shown.rows() * GridRoom.ROW);
        }
        paint();
    }

    private static void extend(ScrollBar bar, double room, double all) {
        bar.setMax(Math.max(0, all - room));
        bar.setVisibleAmount(all <= 0 ? 1 : bar.getMax() * Math.min(1, room / all));
        bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
        bar.setUnitIncrement(GridRoom.ROW);
        bar.setBlockIncrement(Math.max(GridRoom.ROW, room));
        bar.setVisible(bar.getMax() > 0);
    }

    private void paint() {
        var shown = table;
        if (shown == null || canvas.getWidth() <= 0 || canvas.getHeight() <= 0) {
            return;
        }
        new GridPainter(canvas.getGraphicsContext2D(), theme.get(), room(), shown)
                .paint(now, isFocused());
    }

    /// The second press of two may be on another cell: what is selected may take room of the table.
    private void pressed(MouseEvent event) {
        requestFocus();
        var shown = table;
        if (shown != null && event.getClickCount() == 1) {
            room().cellAt(event.getX(), event.getY(), shown)
                    .ifPresent(
                            cell -> {
                                choose(cell);
                                select.run();
                            });
        }
    }

    private void keyPressed(KeyEvent event) {
        var shown = table;
        if (shown == null || event.isAltDown()) {
            return;
        }
        var at = now.orElse(new GridCell(0, 0));
        var wanted =
                switch (event.getCode()) {
                    case LEFT -> new GridCell(at.row(), at.column() - 1);
                    case RIGHT -> new GridCell(at.row(), at.column() + 1);
                    case UP -> new GridCell(at.row() - 1, at.column());
                    case DOWN -> new GridCell(at.row() + 1, at.column());
                    case HOME -> new GridCell(at.row(), 0);
                    case END -> new GridCell(at.row(), shown.columns());
                    case PAGE_UP -> new GridCell(at.row() - page(), at.column());
                    case PAGE_DOWN -> new GridCell(at.row() + page(), at.column());
                    default -> null;
                };
        if (wanted != null) {
            choose(now.isEmpty() ? at : wanted.within(shown));
            event.consume();
        } else if (isSelecting(event.getCode()) && now.isPresent()) {
            select.run();
            event.consume();
        }
    }

    private static boolean isSelecting(KeyCode code) {
        return code == KeyCode.ENTER || code == KeyCode.SPACE;
    }

    private int page() {
        return Math.max(1, (int) (room().rowsHeight() / GridRoom.ROW) - 1);
    }

    private void scrolled(ScrollEvent event) {
        var sideways = event.isShiftDown() && event.getDeltaX() == 0;
        scroll(across, sideways ? event.getDeltaY() : event.getDeltaX());
        scroll(down, sideways ? 0 : event.getDeltaY());
        event.consume();
    }

    private static void scroll(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
    }

    private void reveal(GridCell cell) {
        var shown = table;
        if (shown == null) {
            return;
        }
        if (cell.column() < shown.columns()) {
            reveal(across, cell.column() * room().column(), room().column(), room().columnsWidth());
        }
        if (cell.row() < shown.rows()) {
            reveal(down, cell.row() * GridRoom.ROW, GridRoom.ROW, room().rowsHeight());
        }
    }

    private static void reveal(ScrollBar bar, double from, double size, double room) {
        var value = Math.min(bar.getValue(), from);
        bar.setValue(Math.clamp(Math.max(value, from + size - room), 0, bar.getMax()));
    }

    /// For readers who do not see it: the chosen cell.
    private void tell() {
        var shown = table;
        if (shown == null) {
            setAccessibleText(Messages.text("counts.tab"));
            return;
        }
        setAccessibleText(
                now.map(
                                cell ->
                                        Messages.text(
                                                "counts.cell_told",
                                                shown.rowName(cell.row()),
                                                shown.columnName(cell.column()),
                                                shown.cell(cell.row(), cell.column())
                                                        .reports()
                                                        .certain(),
                                                shown.cell(cell.row(), cell.column())
                                                        .reports()
                                                        .possible()))
                        .orElse(Messages.text("counts.table_told", shown.rows(), shown.columns())));
    }
}
