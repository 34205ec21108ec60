package org.amnok.ui.map;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.amnok.domain.LatLon;

/// A sighting on its way from the list of those without a place to the map. Only its UUID is
/// carried, and only this program understands it.
public final class SightingDrag {
    private static final DataFormat FORMAT = new DataFormat("application/x-amnok-sighting");

    private SightingDrag() {}

    /// Begins at a node of a list.
    public static void start(Node from, UUID sighting) {
        var board = from.startDragAndDrop(TransferMode.MOVE);
        var content = new ClipboardContent();
        content.put(FORMAT, sighting.toString());
        board.setContent(content);
    }

    /// Lets sightings be dropped on the map.
    public static void accept(MapCanvas map, BiConsumer<UUID, LatLon> dropped) {
        map.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (carried(event.getDragboard()).isPresent()) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        event.consume();
                    }
                });
        map.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event ->
                        carried(event.getDragboard())
                                .ifPresent(
                                        sighting -> {
                                            var at =
                                                    map.model()
                                                            .viewport()
                                                            .get()
                                                            .positionAt(event.getX(), event.getY());
                                            dropped.accept(sighting, at);
                                            event.setDropCompleted(true);
                                            event.consume();
                                        }));
    }

    private static Optional<UUID> carried(Dragboard board) {
        return board.getContent(FORMAT) instanceof String text
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
