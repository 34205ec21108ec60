package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Sightings;
import org.amnok.domain.record.ImageDimensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies on the clipboard, pasted on the map.
@OneWindow
class PasteTest extends ImportSpecification {
    @Test
    void a_pasted_table_can_be_cut_at_another_delimiter() {
        paste("title;lat;lon,x\nBridge;41.4;128.2,y\n");
        TestWindow.await("the page is open", this::isOpen);
        choose("import-delimiter", Optional.of(','));
        TestWindow.await("there are two columns", () -> columns() == 2);
        choose("import-delimiter", Optional.of(';'));
        TestWindow.await("there are three", () -> columns() == 3);
        assertThat(isShown("import-charset")).isFalse();
    }

    @Test
    void a_pasted_coordinate_is_gone_to_and_a_sighting_is_offered() {
        paste("41°24'05\"N 128°10'40\"E");
        TestWindow.await("the menu is open", () -> menu().isPresent());
        assertThat(centre().latDegrees())
                .isCloseTo(41.4014, org.assertj.core.data.Offset.offset(0.001));
        TestWindow.runOnFx(
                () ->
                        menu().orElseThrow().getItems().stream()
                                .filter(item -> "paste-add".equals(item.getId()))
                                .forEach(item -> item.fire()));
        TestWindow.await("it is there", () -> sightings().size() == 1);
        assertThat(point(sightings().getFirst()).lonDegrees())
                .isCloseTo(128.1778, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void a_pasted_link_to_a_map_is_gone_to() {
        paste("https://www.google.com/maps/place/X/@39.9,125.1,17z/data=!3d41.4014!4d128.1789");
        TestWindow.await("the menu is open", () -> menu().isPresent());
        assertThat(centre().latDegrees())
                .isCloseTo(41.4014, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void a_table_pasted_from_a_spreadsheet_opens_the_page() {
        paste("title\tlat\tlon\nBridge\t41.4\t128.2\n");
        awaitCounts("1 can be imported");
        fire("import-run");
        TestWindow.await("it is there", () -> sightings().size() == 1);
    }

    @Test
    void pasted_geojson_opens_the_page() {
        paste(
                "{\"type\":\"Feature\",\"properties\":{\"title\":\"Bridge\"},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[128.2,41.4]}}");
        awaitCounts("1 can be imported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear editor,\nnothing was seen.",
                "[12/11/2025, 15:04:22] Kim: 20 trucks at Hyesan",
                "12/11/25, 15:04 - Kim: 20 trucks\n12/11/25, 15:06 - Kim: and 3 boats"
            })
    void any_other_text_is_read_as_a_report(String text) {
        paste(text);
        TestWindow.await("the page is open", () -> window.find("report-page", Node.class) != null);
    }

    @Test
    void a_pasted_picture_is_evidence_of_the_selected_sighting_until_it_is_undone() {
        var yard = Sightings.at(HYESAN, "Yard");
        add(yard);
        TestWindow.runOnFx(() -> session().selection().set(yard.uuid()));
        pastePicture();
        TestWindow.await("it is there", () -> evidence().size() == 1);
        var pasted = evidence().getFirst();
        assertThat(pasted.sightingUuid()).isEqualTo(yard.uuid());
        assertThat(pasted.original().fileName()).isEqualTo("Pasted picture.png");
        assertThat(pasted.original().picture()).isEqualTo(new ImageDimensions(30, 20, 1));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("it is gone", () -> evidence().isEmpty());
        assertThat(sightings()).hasSize(1);
    }

    @Test
    void a_pasted_picture_is_a_new_draft_where_nothing_is_selected() {
        pastePicture();
        TestWindow.await("it is there", () -> evidence().size() == 1);
        assertThat(sightings()).extracting(s -> s.title()).containsExactly("Pasted picture");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        TestWindow.await("both are gone", () -> sightings().isEmpty() && evidence().isEmpty());
    }

    private void pastePicture() {
        TestWindow.runOnFx(
                () -> {
                    var content = new ClipboardContent();
                    content.putImage(new WritableImage(30, 20));
                    Clipboard.getSystemClipboard().setContent(content);
                });
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }
}
