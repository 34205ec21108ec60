package org.amnok.ui.incoming;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files be dropped anywhere in the window where nothing else takes them.
public final class FileDrop {
    private FileDrop() {}

    public static void on(Node node, Consumer<List<Path>> dropped) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        dropped.accept(
                                event.getDragboard().getFiles().stream()
                                        .map(File::toPath)
                                        .toList());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }
}
