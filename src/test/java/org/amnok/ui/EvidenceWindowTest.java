package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.SVGPath;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.Geodesy;
import org.amnok.media.Photos;
import org.amnok.ui.evidence.EvidenceViewer;
import org.amnok.ui.look.Icon;
import org.junit.jupiter.api.Test;

/// Evidence in the window: dropped, asked, seen, noted, undone.
@OneWindow
class EvidenceWindowTest extends EvidenceSpecification {
    @Test
    void a_photo_dropped_on_the_empty_map_makes_a_draft_whose_place_nobody_knows_yet() {
        dropOnMap(photo("IMG_1.JPG"));
        TestWindow.await("the evidence is there", () -> evidence().size() == 1);
        var sighting = sightings().getFirst();
        assertThat(sighting.title()).isEqualTo("IMG_1 · 2025-11-14 15:20");
        assertThat(sighting.place()).isEqualTo(new Place.Unlocated(""));
        assertThat(cameras()).isEmpty();
        awaitCard();
        undo();
        TestWindow.await("all is gone", () -> sightings().isEmpty() && evidence().isEmpty());
        redo();
        TestWindow.await("all is back", () -> sightings().size() == 1 && evidence().size() == 1);
    }

    @Test
    void files_dropped_on_a_symbol_belong_to_its_sighting() {
        add(Sightings.at(HYESAN, "Lot"));
        lookAt(HYESAN);
        drop(screen(HYESAN), photo("IMG_1.JPG"), page());
        TestWindow.await("the evidence is there", () -> evidence().size() == 2);
        assertThat(evidence())
                .allMatch(e -> e.sightingUuid().equals(sightings().getFirst().uuid()));
        assertThat(evidence())
                .extracting(e -> e.original().type())
                .containsExactly(MediaType.JPEG, MediaType.HTML);
        assertThat(sightings().getFirst().place()).isEqualTo(Sightings.at(HYESAN, "Lot").place());
        undo();
        TestWindow.await("one undo takes both back", () -> evidence().isEmpty());
    }

    @Test
    void files_are_added_by_name_too() {
        chosen(Sightings.at(HYESAN, "Lot"));
        window.answer(page());
        fire("evidence-add");
        TestWindow.await("the evidence is there", () -> evidence().size() == 1);
    }

    @Test
    void a_file_that_cannot_be_evidence_is_told_and_nothing_is_added() throws IOException {
        chosen(Sightings.at(HYESAN, "Lot"));
        window.answer(Files.createFile(folder.resolve("empty.pdf")));
        fire("evidence-add");
        TestWindow.await(
                "it is told as an error",
                () ->
                        window.texts("error").stream()
                                .anyMatch(t -> t.contains("empty.pdf is empty")));
        assertThat(evidence()).isEmpty();
    }

    @Test
    void a_note_on_a_part_of_a_picture_is_kept_and_undone() {
        withPhoto();
        view();
        robot.push(KeyCode.SHIFT, KeyCode.N);
        TestWindow.await("the note is there", () -> notes().size() == 1);
        robot.push(KeyCode.ESCAPE);
        undoByKeys();
        TestWindow.await("the note is gone", () -> notes().isEmpty());
        robot.push(KeyCode.ESCAPE);
        TestWindow.await(
                "the map is back", () -> window.find("viewer", EvidenceViewer.class) == null);
    }

    @Test
    void a_changed_original_is_shown_as_such() throws SQLException {
        withPhoto();
        TestWindow.runOnFx(window.window()::closeProject);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + project);
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE evidence_media SET data = zeroblob(octet_length(data))");
        }
        window.openProject(project);
        TestWindow.runOnFx(() -> session().selection().set(sightings().getFirst().uuid()));
        TestWindow.await(
                "it is told",
                () ->
                        window.texts("field-error").stream()
                                .anyMatch(t -> t.contains("The original was changed")));
    }

    @Test
    void what_the_keyboard_reaches_has_a_name_and_a_role() {
        withPhoto();
        AccessibleNames.assertAccessible(window);
        view();
        robot.push(KeyCode.SHIFT, KeyCode.N);
        TestWindow.await("the note is there", () -> notes().size() == 1);
        AccessibleNames.assertAccessible(window);
    }

    @Test
    void two_pictures_are_seen_beside_each_other() {
        withPhoto();
        window.answer(Photos.photo().of(Photos.quarters(60, 90)).write(folder.resolve("b.jpg")));
        fire("evidence-add");
        TestWindow.await("the evidence is there", () -> evidence().size() == 2);
        view();
        choose("viewer-beside", evidence().get(1));
        assertThat(
                        TestWindow.onFx(
                                () ->
                                        window.find("viewer", EvidenceViewer.class)
                                                .lookupAll(".picture-view")
                                                .size()))
                .isEqualTo(2);
    }

    @Test
    void from_a_photo_to_a_graded_sighting_and_back() {
        dropOnMap(photo("IMG_1.JPG"));
        awaitCard();
        TestWindow.runOnFx(() -> window.find("photo-time", CheckBox.class).setSelected(false));
        fire("photo-use");
        TestWindow.await("the camera is placed", () -> cameras().size() == 1);
        var camera = cameras().getFirst();
        assertThat(Geodesy.distanceMetres(camera.point(), VIEWPOINT)).isLessThan(1);
        assertThat(camera.bearingDegrees()).isEqualTo(225);
        assertThat(camera.fieldOfViewDegrees()).isBetween(6.0, 7.0);
        assertThat(sightings().getFirst().place()).isEqualTo(new Place.Unlocated(""));

        lookAt(HYESAN);
        fire("place-on-map");
        robot.clickOn(screenMiddle());
        TestWindow.await(
                "the subject lies across the river",
                () -> sightings().getFirst().place() instanceof Place.Located);
        assertThat(Geodesy.distanceMetres(point(sightings().getFirst()), HYESAN)).isLessThan(20);
        assertThat(cameras().getFirst()).isEqualTo(camera);

        type("title", "White cars in a yard");
        TestWindow.await("named", () -> sightings().getFirst().title().startsWith("White"));
        type("observed", "mid-November 2025");
        TestWindow.await("dated", () -> sightings().getFirst().when().observed() != null);
        type("count-words", "30-50");
        TestWindow.await("counted", () -> sightings().getFirst().counts().rows().size() == 1);
        var count = sightings().getFirst().counts().rows().getFirst();
        assertThat(count.min()).isEqualTo(30);
        assertThat(count.max()).isEqualTo(50);
        grade();
        var done = sightings().getFirst();

        filter("white yard");
        TestWindow.await("found", () -> shown().equals(List.of(done.uuid())));
        filter("no such thing");
        TestWindow.await("not found", () -> shown().isEmpty());
        filter("");

        for (int i = 0; i < 20 && !sightings().isEmpty(); i++) {
            undo();
        }
        TestWindow.await("all is undone", () -> sightings().isEmpty() && cameras().isEmpty());
        for (int i = 0; i < 20; i++) {
            redo();
        }
        TestWindow.await("all is done again", () -> sightings().equals(List.of(done)));
        reopen();
        assertThat(sightings()).isEqualTo(List.of(done));
        assertThat(cameras()).isEqualTo(List.of(camera));
        assertThat(evidence()).hasSize(1);
        assertThat(org.amnok.store.ProjectStore.check(project)).isEmpty();
    }

    private void grade() {
        press("grade-B");
        press("grade-2");
        TestWindow.await(
                "graded B2",
                () ->
                        sightings().getFirst().grading().reliability() == Reliability.B
                                && sightings().getFirst().grading().credibility()
                                        == Credibility.PROBABLE);
    }

    private void press(String id) {
        TestWindow.runOnFx(() -> window.find(id, ToggleButton.class).fire());
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        TestWindow.runOnFx(() -> ((ComboBox<T>) window.find(id, ComboBox.class)).setValue(value));
    }

    private void reopen() {
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);
        window.awaitQuietMap();
    }

    @Test
    void turning_a_picture_looks_unlike_undo_and_redo() {
        withPhoto();
        view();
        var lines = TestWindow.onFx(() -> lines(window.find("viewer", EvidenceViewer.class)));
        assertThat(lines)
                .containsAll(TestWindow.onFx(() -> lines(new Icon("turn_left", 16))))
                .doesNotContainAnyElementsOf(TestWindow.onFx(() -> lines(new Icon("undo", 16))))
                .doesNotContainAnyElementsOf(TestWindow.onFx(() -> lines(new Icon("redo", 16))));
        robot.push(KeyCode.ESCAPE);
    }

    private static List<String> lines(Node node) {
        return node.lookupAll(".icon-line").stream()
                .map(line -> ((SVGPath) line).getContent())
                .toList();
    }

    private void filter(String words) {
        TestWindow.runOnFx(() -> window.find("text-filter", TextField.class).setText(words));
    }

    private List<java.util.UUID> shown() {
        return session().shown().get().uuids();
    }

    private void view() {
        TestWindow.runOnFx(
                () -> window.bench().evidence().actions().view().accept(evidence().getFirst()));
        TestWindow.await(
                "the viewer is open", () -> window.find("viewer", EvidenceViewer.class) != null);
    }

    @Test
    void a_file_dropped_on_a_row_of_the_table_belongs_to_its_sighting() {
        var lot = Sightings.at(HYESAN, "Lot");
        var yard = Sightings.at(HYESAN, "Yard");
        add(lot, yard);
        var row = row(yard);
        assertThat(Drops.drop(row, middle(row), page())).isTrue();
        TestWindow.await("it is there", () -> evidence().size() == 1);
        assertThat(evidence().getFirst().sightingUuid()).isEqualTo(yard.uuid());
    }

    @Test
    void a_drop_on_several_sightings_asks_to_which_it_belongs() {
        var lot = Sightings.at(HYESAN, "Lot");
        var yard = Sightings.at(HYESAN, "Yard");
        add(lot, yard);
        lookAt(HYESAN);
        drop(screen(HYESAN), page());
        assertThat(evidence()).isEmpty();
        choose("Yard");
        TestWindow.await("it is there", () -> evidence().size() == 1);
        assertThat(evidence().getFirst().sightingUuid()).isEqualTo(yard.uuid());
    }

    @Test
    void a_drop_on_several_sightings_may_be_of_a_new_one() {
        add(Sightings.at(HYESAN, "Lot"), Sightings.at(HYESAN, "Yard"));
        lookAt(HYESAN);
        drop(screen(HYESAN), page());
        choose("A new sighting");
        TestWindow.await("a third is there", () -> sightings().size() == 3);
    }

    private static void choose(String words) {
        TestWindow.runOnFx(
                () ->
                        javafx.stage.Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                                .filter(item -> item.getText() != null)
                                .filter(item -> item.getText().startsWith(words))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private Node row(Sighting of) {
        return TestWindow.onFx(
                () ->
                        table().lookupAll(".table-row-cell").stream()
                                .filter(
                                        n ->
                                                n instanceof TableRow<?> row
                                                        && of.uuid().equals(row.getItem()))
                                .findFirst()
                                .orElseThrow());
    }

    private static Point2D middle(Node node) {
        return TestWindow.onFx(
                () -> {
                    var box = node.localToScreen(node.getBoundsInLocal());
                    return new Point2D(box.getCenterX(), box.getCenterY());
                });
    }

    private void dropOnMap(Path file) {
        drop(screenMiddle(), file);
    }

    private void drop(Point2D at, Path... files) {
        assertThat(Drops.drop(window.bench().map().canvas(), at, files)).isTrue();
    }

    private void type(String id, String text) {
        TestWindow.runOnFx(
                () -> {
                    var form = window.window().scene().getRoot().lookup(".inspector");
                    var field = (TextInputControl) form.lookup("#" + id);
                    field.requestFocus();
                    field.setText(text);
                });
        robot.push(KeyCode.ENTER);
        focusMap();
    }

    private void undo() {
        TestWindow.runOnFx(() -> window.bench().commands().undo.run());
    }

    private void undoByKeys() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private void redo() {
        TestWindow.runOnFx(() -> window.bench().commands().redo.run());
    }
}
