package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.media.Photos;
import org.junit.jupiter.api.Test;

/// Many photos dropped on the window.
@OneWindow
class PhotoReviewTest extends WindowSpecification {
    /// The viewing deck at the Ferris wheel of Changbai, facing Hyesan (h06 of the sites).
    private static final LatLon DECK = new LatLon(41.425761, 128.205322);

    @Test
    void photos_dropped_on_the_empty_map_are_looked_through_before_anything_is_added() {
        drop(photo("a.jpg", 1), photo("b.jpg", 2));
        awaitReview();
        assertThat(rows()).isEqualTo(2);
        assertThat(sightings()).isEmpty();
        assertThat(window.find("photos-add", Button.class).getText()).isEqualTo("Add 2 photos");
    }

    @Test
    void without_a_tick_no_standpoint_is_kept() {
        drop(photo("a.jpg", 1), photo("b.jpg", 2));
        awaitReview();
        fire("photos-add");
        TestWindow.await("they are there", () -> sightings().size() == 2);
        assertThat(cameras()).isEmpty();
        assertThat(evidence()).hasSize(2);
        assertThat(sightings()).allMatch(s -> s.place().equals(new Place.Unlocated("")));
    }

    @Test
    void all_standpoints_are_confirmed_by_one_tick_and_one_undo_takes_all_back() {
        drop(photo("a.jpg", 1), photo("b.jpg", 2), photo("c.jpg", 3));
        awaitReview();
        TestWindow.runOnFx(() -> window.find("photos-confirm-all", CheckBox.class).fire());
        fire("photos-add");
        TestWindow.await("they are there", () -> cameras().size() == 3);
        assertThat(window.window().overMap().page()).isEmpty();
        TestWindow.runOnFx(() -> window.bench().commands().undo.run());
        TestWindow.await(
                "all is gone",
                () -> sightings().isEmpty() && cameras().isEmpty() && evidence().isEmpty());
    }

    @Test
    void space_confirms_the_standpoint_of_the_chosen_row() {
        drop(photo("a.jpg", 1), photo("b.jpg", 2));
        awaitReview();
        robot.push(KeyCode.SPACE);
        fire("photos-add");
        TestWindow.await("one is there", () -> cameras().size() == 1);
    }

    @Test
    void delete_leaves_the_chosen_photo_out() {
        drop(photo("a.jpg", 1), photo("b.jpg", 2));
        awaitReview();
        robot.push(KeyCode.DELETE);
        assertThat(window.find("photos-add", Button.class).getText()).isEqualTo("Add 1 photo");
        robot.push(KeyCode.DELETE);
        assertThat(window.find("photos-add", Button.class).getText()).isEqualTo("Add 2 photos");
    }

    @Test
    void what_is_no_picture_is_said_to_be_none() throws IOException {
        drop(photo("a.jpg", 1), Files.writeString(folder.resolve("b.jpg"), "no picture"));
        awaitReview();
        assertThat(window.texts("quiet-text")).contains("2 files");
        assertThat(window.find("photos-add", Button.class).getText()).isEqualTo("Add 2 files");
        fire("photos-add");
        TestWindow.await("they are there", () -> sightings().size() == 2);
        TestWindow.await(
                "it is said",
                () -> window.texts("status-message").contains("2 files added as drafts."));
        assertThat(window.texts("table-cell")).contains("one file");
    }

    @Test
    void what_is_there_already_and_what_says_no_position_is_told() throws IOException {
        drop(photo("a.jpg", 1), photo("b.jpg", 2));
        awaitReview();
        fire("photos-add");
        TestWindow.await("they are there", () -> sightings().size() == 2);
        var blind = Photos.photo().of(Photos.quarters(40, 30)).write(folder.resolve("c.jpg"));
        drop(folder.resolve("a.jpg"), blind, Files.createFile(folder.resolve("d.jpg")));
        awaitReview();
        assertThat(window.texts("quiet-text"))
                .contains(
                        "3 files, 1 already in the project, 1 without a position, 1 that cannot be added");
        assertThat(window.find("photos-add", Button.class).getText()).isEqualTo("Add 1 photo");
    }

    @Test
    void what_speaks_against_a_position_stands_below_the_name() {
        drop(
                Photos.photo()
                        .of(Photos.quarters(40, 30))
                        .at(-41.4, 128.2)
                        .write(folder.resolve("a.jpg")),
                photo("b.jpg", 2));
        awaitReview();
        assertThat(window.texts("table-cell"))
                .filteredOn(words -> words != null)
                .anyMatch(words -> words.contains("a.jpg\nThe photo gives a position far"));
        assertThat(isWrapped("a.jpg\n")).isTrue();
    }

    private boolean isWrapped(String begin) {
        return window.stage().getScene().getRoot().lookupAll(".photo-list .table-cell").stream()
                .map(Labeled.class::cast)
                .anyMatch(cell -> text(cell).startsWith(begin) && cell.isWrapText());
    }

    private static String text(Labeled cell) {
        return cell.getText() == null ? "" : cell.getText();
    }

    @Test
    void escape_goes_back_to_the_map_and_adds_nothing() {
        drop(photo("a.jpg", 1), photo("b.jpg", 2));
        awaitReview();
        robot.push(KeyCode.ESCAPE);
        TestWindow.await("the map is back", () -> window.window().overMap().page().isEmpty());
        assertThat(sightings()).isEmpty();
    }

    @Test
    void photos_are_added_by_name_too() {
        window.answer(photo("a.jpg", 1));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        awaitReview();
        assertThat(rows()).isEqualTo(1);
    }

    private void awaitReview() {
        TestWindow.await(
                "the review is shown",
                () ->
                        window.window().overMap().page().isPresent()
                                && window.find("photo-list", Node.class) != null);
    }

    private int rows() {
        return TestWindow.onFx(() -> window.find("photo-list", TableView.class).getItems().size());
    }

    private void fire(String id) {
        TestWindow.runOnFx(() -> window.find(id, Button.class).fire());
    }

    private void drop(Path... files) {
        assertThat(Drops.drop(window.bench().map().canvas(), screenMiddle(), files)).isTrue();
    }

    /// @param number makes its bytes other than those of others
    private Path photo(String name, int number) {
        return Photos.photo()
                .of(Photos.quarters(90, 60))
                .at(DECK.latDegrees(), DECK.lonDegrees())
                .looking(225, "T")
                .uncertain(5 + number)
                .taken("2025:11:14 15:20:05")
                .write(folder.resolve(name));
    }
}
