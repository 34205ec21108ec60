package org.amnok.ui.status;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;

/// A file that was released, dragged from the window to a folder, a mail or another program. It
/// passed the gate when it was written.
final class DraggedFile {
    private DraggedFile() {}

    /// Lets a file be dragged out from a node, instead of any before.
    static void from(Node node, Path file) {
        node.setOnDragDetected(
                event -> {
                    node.startDragAndDrop(TransferMode.COPY).setContent(content(file));
                    event.consume();
                });
    }

    /// Ends that.
    static void none(Node node) {
        node.setOnDragDetected(null);
    }

    /// What other programs get: the file itself.
    static ClipboardContent content(Path file) {
        var content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        return content;
    }
}
