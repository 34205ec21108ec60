package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.difference.Difference;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The open project is compared with an earlier one.
class CompareWindowTest extends WindowSpecification {
    private final Sighting bridge = Sightings.titled("Bridge");
    private final Sighting ford = Sightings.titled("Ford");
    private final Sighting raft = Sightings.titled("Raft");

    @Test
    void what_differs_is_listed_and_chosen_on_the_map() throws IOException {
        var earlier = folder.resolve("earlier.gpkg");
        try (var workspace = Workspace.create(earlier, List.of(), BorderGeography::none)) {
            workspace.perform(new Edit.Add(bridge)).join();
            workspace.perform(new Edit.Add(ford)).join();
        }
        var now = Files.copy(earlier, folder.resolve("now.gpkg"));
        try (var workspace = Workspace.open(now, Access.READ_WRITE)) {
            workspace.perform(new Edit.Delete(bridge)).join();
            workspace.perform(new Edit.Add(raft)).join();
        }
        window.openProject(now);
        TestWindow.await("it is open", () -> sightings().size() == 2);
        window.answer(earlier);
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().project().compareProject::run));
        TestWindow.await("it is compared", () -> listed() != null);
        var list = Objects.requireNonNull(listed());
        assertThat(list.getItems())
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.ADDED, Difference.Kind.GONE);
        AccessibleNames.assertAccessible(window);
        TestWindow.runOnFx(() -> list.getSelectionModel().select(0));
        var selection = session().selection();
        TestWindow.await("it is selected", () -> selection.contains(raft.uuid()));
        TestWindow.runOnFx(() -> list.getSelectionModel().select(1));
        TestWindow.await(
                "it is told",
                () ->
                        window.texts("status-message")
                                .contains(
                                        "It is no longer in this project; the map shows where it"
                                                + " was"));
        TestWindow.runOnFx(() -> list.getScene().getWindow().hide());
    }

    @SuppressWarnings("unchecked")
    private static @Nullable TableView<Difference> listed() {
        return Window.getWindows().stream()
                .filter(each -> each.getScene() != null)
                .flatMap(each -> each.getScene().getRoot().lookupAll("#differences").stream())
                .map(each -> (TableView<Difference>) each)
                .findFirst()
                .orElse(null);
    }
}
