package org.amnok.ui.look;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files be dropped on a part of the window, where nothing in it takes them.
public final class FileDrop {
    private FileDrop() {}

    /// @param takes whether the files may fall where the pointer is
    /// @param dropped gets the files and where they fell
    public static void on(
            Node node, Predicate<DragEvent> takes, BiConsumer<List<Path>, DragEvent> dropped) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles() && takes.test(event)) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (event.getDragboard().hasFiles() && takes.test(event)) {
                        dropped.accept(ToolkitPaths.of(event.getDragboard().getFiles()), event);
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }
}
