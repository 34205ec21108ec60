package org.amnok.ui.incoming;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.amnok.domain.date.When;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// Whether sightings are dated by the cameras' clocks, and to which zone those were set: a camera
/// tells neither zone nor, on the border, country.
final class ClockChoice extends HBox {
    private final CheckBox use = new CheckBox(Messages.text("incoming.date_the_sightings_by_the"));
    private final Choice<Optional<ZoneId>> zones =
            new Choice<>(
                    List.of(
                            Optional.empty(),
                            Optional.of(When.PYONGYANG),
                            Optional.of(When.SHANGHAI),
                            Optional.of(ZoneOffset.UTC)),
                    ClockChoice::words);

    ClockChoice() {
        getStyleClass().add("clock-choice");
        use.setId("photos-date");
        zones.setId("photos-zone");
        zones.setValue(Optional.empty());
        zones.setAccessibleText(Messages.text("incoming.zone_of_the_cameras_clocks"));
        zones.setMaxWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        use,
                        zones,
                        Text.of(
                                Messages.text("incoming.shown_in_the_list_under_taken"),
                                "quiet-text"));
    }

    private static String words(Optional<ZoneId> zone) {
        return zone.map(z -> z.equals(ZoneOffset.UTC) ? "UTC" : z.getId().replaceFirst(".*/", ""))
                .orElse(Messages.text("incoming.what_each_photo_suggests"));
    }

    void changed(Runnable listener) {
        zones.valueProperty().subscribe((was, is) -> listener.run());
    }

    boolean isUsed() {
        return use.isSelected();
    }

    /// Empty for the likely zone of each photo.
    Optional<ZoneId> zone() {
        return Optional.ofNullable(zones.getValue()).flatMap(zone -> zone);
    }
}
