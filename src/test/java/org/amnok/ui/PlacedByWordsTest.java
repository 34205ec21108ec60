package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

/// Sightings that only say where they were get the place that their words name.
class PlacedByWordsTest extends WindowSpecification {
    private static final Sighting TOWN = said("Cars", "혜산");
    private static final Sighting AROUND = said("Boat", "near Manpo");
    private static final Sighting NOWHERE = said("Bus", "a yard behind the market");
    private static final Sighting SILENT = said("Cart", "");

    @Test
    void they_are_shown_before_and_placed_as_one_undo() {
        add(TOWN, AROUND, NOWHERE, SILENT);
        TestWindow.await("the geography is there", this::isGeographyThere);
        var button = window.find("unlocated-by-words", Button.class);
        TestWindow.await("they are listed", button::isVisible);
        TestWindow.runOnFx(button::fire);
        TestWindow.await("it is read", () -> !apply().isDisabled());
        assertThat(words("bulk-summary"))
                .isEqualTo(
                        "2 change, 2 cannot: The words name no place that is known here."
                                + " No words say where.");
        assertThat(words("bulk-preview")).contains("혜산 → 41.40167");
        assertThat(sightings()).allMatch(s -> s.place() instanceof Place.Unlocated);

        TestWindow.runOnFx(() -> apply().fire());
        TestWindow.await("they are placed", () -> sightings().stream().anyMatch(this::isPlaced));
        assertThat(sightings()).filteredOn(this::isPlaced).hasSize(2);
        assertThat(sightings()).contains(NOWHERE, SILENT);
        var town =
                sightings().stream()
                        .filter(s -> s.title().equals("Cars"))
                        .findFirst()
                        .orElseThrow();
        var at = (Place.Located) town.place();
        assertThat(at.asReported()).isEqualTo("혜산");
        assertThat(at.method()).isEqualTo(LocationMethod.REPORTED);
        assertThat(at.uncertaintyMetres()).isGreaterThan(1000);

        TestWindow.runOnFx(() -> session().undo());
        TestWindow.await(
                "all are without a place", () -> sightings().stream().noneMatch(this::isPlaced));
        assertThat(sightings()).containsExactlyInAnyOrder(TOWN, AROUND, NOWHERE, SILENT);
    }

    @Test
    void what_has_a_place_keeps_it() {
        var placed =
                TOWN.edit()
                        .place(
                                new Place.Located(
                                        Sightings.HYESAN, 300.0, LocationMethod.REPORTED, "Manpo"))
                        .done(Sightings.NOON);
        add(placed, NOWHERE);
        TestWindow.await("the geography is there", this::isGeographyThere);
        var both = List.of(placed.uuid(), NOWHERE.uuid());
        TestWindow.runOnFx(() -> window.bench().form().placeByWords(both));
        TestWindow.await("it is read", () -> words("bulk-summary").contains("cannot"));
        assertThat(words("bulk-summary")).startsWith("None change, 1 has it already, 1 cannot");
        assertThat(apply().isDisabled()).isTrue();
    }

    private boolean isGeographyThere() {
        return !window.bench().places().geography().get().isEmpty();
    }

    private boolean isPlaced(Sighting one) {
        return one.place() instanceof Place.Located;
    }

    private Button apply() {
        return window.find("bulk-apply", Button.class);
    }

    private String words(String id) {
        return window.find(id, Label.class).getText();
    }

    private static Sighting said(String title, String words) {
        return Sightings.titled(title)
                .edit()
                .place(new Place.Unlocated(words))
                .done(Sightings.NOON);
    }
}
