package org.amnok.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
        return TestWindow.onFx(
                () -> {
                    var over = event(DragEvent.DRAG_OVER, node, onScreen, files);
                    node.fireEvent(over);
                    var dropped = event(DragEvent.DRAG_DROPPED, node, onScreen, files);
                    node.fireEvent(dropped);
                    return dropped.isDropCompleted() || over.isAccepted();
                });
    }

    private static DragEvent event(
            javafx.event.EventType<DragEvent> type, Node node, Point2D at, Path... files) {
        var local = node.screenToLocal(at);
        return new DragEvent(
                type,
                board(Stream.of(files).map(Path::toFile).toList()),
                local.getX(),
                local.getY(),
                at.getX(),
                at.getY(),
                TransferMode.COPY,
                null,
                node,
                new PickResult(
                        node, node.localToScene(local).getX(), node.localToScene(local).getY()));
    }

    private static Dragboard board(List<File> files) {
        var clipboard =
                (TKClipboard)
                        Proxy.newProxyInstance(
                                Drops.class.getClassLoader(),
                                new Class<?>[] {TKClipboard.class},
                                (proxy, method, arguments) ->
                                        switch (method.getName()) {
                                            case "hasContent" ->
                                                    DataFormat.FILES.equals(arguments[0]);
                                            case "getContent" ->
                                                    DataFormat.FILES.equals(arguments[0])
                                                            ? files
                                                            : null;
                                            case "getContentTypes" -> Set.of(DataFormat.FILES);
                                            case "getTransferModes" -> Set.of(TransferMode.COPY);
                                            default -> null;
                                        });
        return DragboardHelper.createDragboard(clipboard);
    }
}
