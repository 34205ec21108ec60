package org.amnok.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.amnok.domain.Sighting;

/// Lets files be dropped on a part of the window.
public final class EvidenceDrop {
    /// Where files fall.
    ///
    /// @param onto the sighting there
    /// @param allowed false where nothing can be dropped
    public record Target(Optional<Sighting> onto, boolean allowed) {
        public static final Target NOWHERE = new Target(Optional.empty(), false);
        public static final Target NEW_SIGHTING = new Target(Optional.empty(), true);

        public static Target on(Sighting sighting) {
            return new Target(Optional.of(sighting), true);
        }
    }

    private EvidenceDrop() {}

    /// @param target what lies under the pointer
    /// @param dropped gets the files and the sighting they fell on
    public static void on(
            Node node,
            Function<DragEvent, Target> target,
            BiConsumer<List<Path>, Optional<Sighting>> dropped) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles() && target.apply(event).allowed()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var where = target.apply(event);
                    if (event.getDragboard().hasFiles() && where.allowed()) {
                        var files = event.getDragboard().getFiles();
                        dropped.accept(files.stream().map(File::toPath).toList(), where.onto());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    /// The sighting of the table row under the pointer.
    ///
    /// @param known sightings that are at hand: those in view are
    public static Target ofRow(DragEvent event, Function<UUID, Optional<Sighting>> known) {
        var picked = event.getPickResult().getIntersectedNode();
        for (Node node = picked; node != null; node = node.getParent()) {
            if (node instanceof TableRow<?> row && row.getItem() instanceof UUID uuid) {
                return known.apply(uuid).map(Target::on).orElse(Target.NOWHERE);
            }
        }
        return Target.NOWHERE;
    }
}
