package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// The selected sighting is taken out for good.
class ExpungeWindowTest extends WindowSpecification {
    @Test
    void it_is_asked_with_a_reason_then_gone_from_window_file_and_undo() throws IOException {
        var file = folder.resolve("p.gpkg");
        var ford = Sightings.titled("Ford at Zzyzx");
        try (var workspace = Workspace.create(file, List.of(), BorderGeography::none)) {
            workspace.perform(new Edit.Add(Sightings.titled("Bridge"))).join();
            workspace.perform(new Edit.Add(ford)).join();
        }
        window.openProject(file);
        TestWindow.await("it is open", () -> sightings().size() == 2);
        TestWindow.runOnFx(() -> session().selection().set(ford.uuid()));
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().project().expunge::run));
        TestWindow.await("it is asked", () -> OpenDialog.find("#expunge-consent").isPresent());
        assertThat(consent().isDisabled()).isTrue();
        session().signAs("Lee");
        consentWithReason();
        TestWindow.await("it is gone", () -> sightings().size() == 1);
        assertThat(removedBy(file)).isEqualTo("Lee");
        assertThat(window.bench().commands().undo.disabled().get()).isTrue();
        assertThat(bytes(file)).doesNotContain("Zzyzx");
    }

    /// Of a project and all that lies beside it.
    private static String bytes(Path project) throws IOException {
        var all = new StringBuilder();
        try (var files =
                Files.newDirectoryStream(project.getParent(), project.getFileName() + "*")) {
            for (var each : files) {
                all.append(Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void without_a_selection_neither_it_nor_its_data_can_be_asked_for() {
        var ford = Sightings.titled("Ford");
        add(ford);
        TestWindow.runOnFx(() -> session().selection().clear());
        assertThat(isDisabled("Expunge the selection…")).isTrue();
        assertThat(isDisabled("Export data of the selected…")).isTrue();
        TestWindow.runOnFx(() -> session().selection().set(ford.uuid()));
        assertThat(isDisabled("Expunge the selection…")).isFalse();
        assertThat(isDisabled("Export data of the selected…")).isFalse();
    }

    private boolean isDisabled(String words) {
        return TestWindow.onFx(
                () ->
                        window.window().menus().stream()
                                .flatMap(menu -> menu.groups().stream())
                                .flatMap(List::stream)
                                .filter(each -> each.label().get().equals(words))
                                .findFirst()
                                .orElseThrow()
                                .disabled()
                                .get());
    }

    @Test
    void the_menu_of_a_row_of_the_table_expunges_it() {
        var ford = Sightings.titled("Ford");
        add(Sightings.titled("Bridge"), ford);
        TestWindow.runOnFx(() -> session().selection().set(ford.uuid()));
        var byKey =
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null);
        TestWindow.runOnFx(() -> table().fireEvent(byKey));
        TestWindow.await("the menu is open", () -> menuItem().isPresent());
        TestWindow.runOnFx(() -> Platform.runLater(menuItem().orElseThrow()::fire));
        TestWindow.await("it is asked", () -> OpenDialog.find("#expunge-consent").isPresent());
        consentWithReason();
        TestWindow.await("it is gone", () -> sightings().size() == 1);
        assertThat(sightings()).extracting(Sighting::title).containsExactly("Bridge");
    }

    @Test
    void the_menu_of_a_row_cannot_expunge_while_nothing_is_selected() {
        add(Sightings.titled("Bridge"));
        TestWindow.runOnFx(() -> session().selection().clear());
        var byKey =
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null);
        TestWindow.runOnFx(() -> table().fireEvent(byKey));
        TestWindow.await("the menu is open", () -> menuItem().isPresent());
        assertThat(TestWindow.onFx(() -> menuItem().orElseThrow().isDisable())).isTrue();
    }

    @Test
    void a_source_is_expunged_alone_from_the_form_and_its_sighting_stays() throws IOException {
        var ford = Sightings.titled("Ford");
        var source = new Source(UUID.randomUUID(), "Kestrel77", "", List.of());
        add(ford);
        var link = SourceLink.of(ford.uuid(), source.uuid());
        for (var told : List.of(source, link)) {
            var edit = new Edit.Set(null, told, "add source");
            perform(edit);
        }
        assertThat(bytes(project)).contains("Kestrel77");
        TestWindow.runOnFx(() -> session().selection().set(ford.uuid()));
        TestWindow.await("it is in the form", () -> OpenDialog.find("#expunge-source").isPresent());
        var button = (Button) OpenDialog.find("#expunge-source").orElseThrow();
        TestWindow.runOnFx(() -> Platform.runLater(button::fire));
        TestWindow.await("it is asked", () -> OpenDialog.find("#expunge-consent").isPresent());
        consentWithReason();
        TestWindow.await("it is gone", () -> sources().isEmpty());
        assertThat(sightings()).extracting(Sighting::title).containsExactly("Ford");
        assertThat(bytes(project)).doesNotContain("Kestrel77");
    }

    private Collection<Source> sources() {
        return contents().all(Source.class);
    }

    private static Optional<MenuItem> menuItem() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> "Expunge the selection…".equals(item.getText()))
                .findFirst();
    }

    private static String removedBy(Path file) {
        try (var store = ProjectStore.open(file, ProjectStore.Access.READ_ONLY)) {
            var entry = store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 1).getFirst();
            assertThat(entry.kind()).isEqualTo(HistoryEntry.Kind.EXPUNGE);
            return entry.signature().author();
        }
    }

    private static void consentWithReason() {
        TestWindow.runOnFx(
                () -> {
                    ((TextField) OpenDialog.find("#expunge-reason").orElseThrow())
                            .setText("asked for");
                    ((CheckBox) OpenDialog.find("#expunge-known").orElseThrow()).setSelected(true);
                });
        TestWindow.await("it may be done", () -> !consent().isDisabled());
        TestWindow.runOnFx(() -> consent().fire());
    }

    private static Button consent() {
        return (Button) OpenDialog.find("#expunge-consent").orElseThrow();
    }
}
