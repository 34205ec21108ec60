package org.amnok.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.ui.look.Choice;

/// The import page in a window, and what a person does on it.
abstract class ImportSpecification extends WindowSpecification {
    void open(Path file) {
        window.answer(file);
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.I);
    }

    void paste(String text) {
        TestWindow.runOnFx(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    boolean isOpen() {
        return window.window().overMap().page().isPresent()
                && window.find("import-counts", Label.class) != null;
    }

    String counts() {
        return TestWindow.onFx(
                () -> isOpen() ? window.find("import-counts", Label.class).getText() : "");
    }

    void awaitCounts(String start) {
        try {
            TestWindow.await("it says " + start, () -> counts().startsWith(start));
        } catch (AssertionError waited) {
            throw new AssertionError(waited.getMessage() + ", but it says " + counts(), waited);
        }
    }

    Button run() {
        return window.find("import-run", Button.class);
    }

    void fire(String id) {
        TestWindow.runOnFx(() -> window.find(id, Button.class).fire());
    }

    void fireWhenReady() {
        TestWindow.await("it can be imported", () -> !run().isDisabled());
        fire("import-run");
    }

    @SuppressWarnings("unchecked") // the choice is one of meanings
    void means(String column, SightingColumn meaning) {
        TestWindow.runOnFx(
                () ->
                        ((Choice<Optional<SightingColumn>>)
                                        window.find("means-" + column, Choice.class))
                                .setValue(Optional.of(meaning)));
    }

    @SuppressWarnings("unchecked") // the choice is one of such values
    <T> void choose(String id, T value) {
        TestWindow.await(id + " is shown", () -> isShown(id));
        TestWindow.runOnFx(() -> ((Choice<T>) window.find(id, Choice.class)).setValue(value));
    }

    boolean isShown(String id) {
        return TestWindow.onFx(
                () ->
                        Optional.ofNullable(window.find(id, Choice.class))
                                .filter(choice -> choice.getParent().isVisible())
                                .isPresent());
    }

    String firstDate() {
        return TestWindow.onFx(
                () -> {
                    var table = window.find("import-rows", TableView.class);
                    var cell = table.lookup(".table-row-cell").lookupAll(".table-cell").stream();
                    return cell.map(node -> ((Labeled) node).getText())
                            .filter(words -> words.endsWith(" 2025"))
                            .findFirst()
                            .orElse("");
                });
    }

    /// What stands beside the meanings of the columns, by place.
    List<String> marks() {
        return TestWindow.onFx(
                () -> {
                    var table = window.find("import-mapping", TableView.class);
                    var words = table.getVisibleLeafColumn(3);
                    return table.lookupAll(".table-cell").stream()
                            .map(node -> (TableCell<?, ?>) node)
                            .filter(cell -> cell.getTableColumn() == words && !cell.isEmpty())
                            .sorted(Comparator.comparingInt(IndexedCell::getIndex))
                            .map(Labeled::getText)
                            .toList();
                });
    }

    int columns() {
        return TestWindow.onFx(
                () -> window.find("import-mapping", TableView.class).getItems().size());
    }

    int rows() {
        return TestWindow.onFx(() -> window.find("import-rows", TableView.class).getItems().size());
    }

    static Optional<ContextMenu> menu() {
        return javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "paste-menu".equals(menu.getId()))
                .findFirst();
    }

    static Optional<Node> dialogTitle() {
        return javafx.stage.Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll(".dialog-title").stream())
                .findFirst();
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
