package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How exactly a sighting may leave, in the inspector.
@OneWindow
class PrivacyFormTest extends WindowSpecification {
    private static final Sighting LORRIES = Sightings.at(HYESAN, "Lorries");

    @BeforeEach
    void one_is_selected() {
        add(LORRIES);
        TestWindow.runOnFx(() -> session().selection().set(LORRIES.uuid()));
    }

    @Test
    void a_level_is_one_click_and_one_undo() {
        fire("privacy-4");
        awaitLevel(PrivacyLevel.WITHHELD);
        TestWindow.runOnFx(() -> session().undo());
        awaitLevel(PrivacyLevel.DISTRICT);
    }

    @Test
    void the_chosen_level_says_what_leaves() {
        fire("privacy-3");
        assertThat(window.find("privacy-meaning", Label.class).getText())
                .startsWith("Level 3: ")
                .contains("11 × 8 km")
                .contains("whole months");
    }

    @Test
    void arrows_and_digits_choose() {
        var segment = window.reveal("privacy-2", ToggleButton.class);
        TestWindow.runOnFx(segment::requestFocus);
        robot.push(KeyCode.LEFT);
        awaitLevel(PrivacyLevel.STREET);
        robot.push(KeyCode.DIGIT4);
        awaitLevel(PrivacyLevel.WITHHELD);
        assertThat(window.find("privacy-4", ToggleButton.class).isFocused()).isTrue();
    }

    @Test
    void reasons_for_care_add_up_and_each_is_one_undo() {
        fire("care-endangers_source");
        TestWindow.await("it is kept", () -> only().sensitivity().size() == 1);
        fire("care-graphic");
        TestWindow.await("it is kept", () -> only().sensitivity().size() == 2);
        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await("one is left", () -> only().sensitivity().size() == 1);
        assertThat(only().sensitivity()).containsExactly(Sensitivity.ENDANGERS_SOURCE);
    }

    private void fire(String id) {
        TestWindow.runOnFx(() -> window.find(id, ToggleButton.class).fire());
    }

    private void awaitLevel(PrivacyLevel level) {
        TestWindow.await("the level is " + level, () -> only().privacy() == level);
    }

    private Sighting only() {
        return session().sighting(LORRIES.uuid()).orElseThrow();
    }
}
