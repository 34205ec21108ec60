package org.amnok.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/// Files dropped on a part of the window, as the system tells it.
final class Drops {
    private Drops() {}

    /// Drags files over a node and lets go of them.
    ///
    /// @return true when the node took them
    static boolean drop(Node node, Point2D onScreen, Path... files) {
        return drop(
                node,
                onScreen,
                DataFormat.FILES,
                Stream.of(files).map(Path::toFile).toList(),
                TransferMode.COPY);
    }

    /// Drags a sighting from the list of the unlocated over a node and lets go of it.
    static boolean dropSighting(Node node, Point2D onScreen, UUID sighting) {
        var format = DataFormat.lookupMimeType("application/x-amnok-sighting");
        return drop(node, onScreen, format, sighting.toString(), TransferMode.MOVE);
    }

    private static boolean drop(
            Node node, Point2D onScreen, DataFormat format, Object content, TransferMode mode) {
        return TestWindow.onFx(
                () -> {
                    var board = board(format, content, mode);
                    var over = event(DragEvent.DRAG_OVER, node, onScreen, board, mode);
                    node.fireEvent(over);
                    var dropped = event(DragEvent.DRAG_DROPPED, node, onScreen, board, mode);
                    node.fireEvent(dropped);
                    return dropped.isDropCompleted() || over.isAccepted();
                });
    }

    private static DragEvent event(
            javafx.event.EventType<DragEvent> type,
            Node node,
            Point2D at,
            Dragboard board,
            TransferMode mode) {
        var local = node.screenToLocal(at);
        return new DragEvent(
                type,
                board,
                local.getX(),
                local.getY(),
                at.getX(),
                at.getY(),
                mode,
                null,
                node,
                new PickResult(
                        node, node.localToScene(local).getX(), node.localToScene(local).getY()));
    }

    private static Dragboard board(DataFormat format, Object content, TransferMode mode) {
        var clipboard =
                (TKClipboard)
                        Proxy.newProxyInstance(
                                Drops.class.getClassLoader(),
                                new Class<?>[] {TKClipboard.class},
                                (proxy, method, arguments) ->
                                        switch (method.getName()) {
                                            case "hasContent" -> format.equals(arguments[0]);
                                            case "getContent" ->
                                                    format.equals(arguments[0]) ? content : null;
                                            case "getContentTypes" -> Set.of(format);
                                            case "getTransferModes" -> Set.of(mode);
                                            default -> null;
                                        });
        return DragboardHelper.createDragboard(clipboard);
    }
}
