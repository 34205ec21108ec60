package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A right click on the map is about the mark under the pointer.
@OneWindow
class RightClickTest extends WindowSpecification {
    private static final LatLon EAST = new LatLon(41.4016, 128.19);
    private static final Sighting LOT = Sightings.at(HYESAN, "Lot");
    private static final Sighting FORD = Sightings.at(EAST, "Ford");

    @BeforeEach
    void one_of_two_is_selected() {
        add(LOT, FORD);
        lookAt(HYESAN);
        TestWindow.runOnFx(() -> session().selection().set(FORD.uuid()));
        window.awaitQuietMap();
    }

    @Test
    void it_takes_the_mark_under_the_pointer() {
        rightClick(HYESAN);
        assertThat(selectedTitles()).containsExactly("Lot");
    }

    @Test
    void its_menu_acts_on_that_mark() {
        rightClick(HYESAN);
        choose("Delete");
        TestWindow.await("one is left", () -> sightings().size() == 1);
        assertThat(sightings()).extracting(Sighting::title).containsExactly("Ford");
        assertThat(window.texts("status-message"))
                .contains("1 sighting deleted. Ctrl+Z takes it back.");
    }

    @Test
    void what_was_deleted_together_comes_back_in_its_order() {
        TestWindow.runOnFx(() -> session().selection().set(List.of(LOT.uuid(), FORD.uuid())));
        window.awaitQuietMap();
        rightClick(HYESAN);
        choose("Delete");
        TestWindow.await("both are gone", () -> sightings().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("both are back", () -> sightings().size() == 2);
        assertThat(sightings()).extracting(Sighting::title).containsExactly("Lot", "Ford");
    }

    @Test
    void its_coordinate_is_that_of_the_mark_and_not_of_the_pointer() {
        robot.moveTo(screen(HYESAN).add(6, 5)).clickOn(MouseButton.SECONDARY);
        TestWindow.await("the menu is open", () -> !items().isEmpty());
        assertThat(items())
                .filteredOn(item -> "copy-coordinates".equals(item.getId()))
                .extracting(MenuItem::getText)
                .containsExactly("Copy " + CoordinateText.format(HYESAN, Notation.DECIMAL_DEGREES));
    }

    @Test
    void a_copied_coordinate_says_that_its_sighting_is_released_coarser() {
        var hidden = LOT.edit().privacy(PrivacyLevel.COUNTY).done(Sightings.NOON);
        TestWindow.runOnFx(
                () -> session().perform(new Edit.Replace(LOT, hidden, "change privacy level")));
        TestWindow.await("it is kept", () -> sightings().contains(hidden));
        rightClick(HYESAN);
        choose("Copy " + CoordinateText.format(HYESAN, Notation.DECIMAL_DEGREES));
        TestWindow.await(
                "it is said",
                () -> window.texts("status-message").toString().contains("about 7 km"));
    }

    @Test
    void beside_every_mark_it_leaves_the_selection() {
        rightClick(placeAt(-90, 70));
        assertThat(selectedTitles()).containsExactly("Ford");
    }

    @Test
    void on_one_of_several_selected_it_keeps_them_all() {
        TestWindow.runOnFx(() -> session().selection().set(List.of(LOT.uuid(), FORD.uuid())));
        window.awaitQuietMap();
        rightClick(HYESAN);
        assertThat(selectedTitles()).containsExactlyInAnyOrder("Lot", "Ford");
    }

    private void rightClick(LatLon place) {
        robot.moveTo(screen(place)).clickOn(MouseButton.SECONDARY);
        TestWindow.await("the menu is open", () -> !items().isEmpty());
    }

    private void choose(String words) {
        TestWindow.runOnFx(
                () ->
                        items().stream()
                                .filter(item -> words.equals(item.getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(items().toString()))
                                .fire());
    }

    private static List<MenuItem> items() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .toList();
    }
}
