package org.amnok.ui.map;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.Theme;
import org.amnok.map.density.DensityClasses;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.MapModel;
import org.amnok.words.Messages;

/// What the colours of a density mean at the present scale; not seen while there is none.
final class DensityKey extends VBox {
    private static final double SWATCH = 12;
    private static final double WIDTH = 290;

    DensityKey(MapModel model) {
        getStyleClass().add("density-key");
        setId("density-key");
        model.density().subscribe(d -> show(d, model.drawnTheme().get()));
        model.drawnTheme().subscribe(theme -> show(model.density().get(), theme));
    }

    private void show(Optional<DensityClasses> density, Theme theme) {
        getChildren().clear();
        density.filter(d -> !d.bounds().isEmpty())
                .ifPresent(
                        d -> getChildren().addAll(Text.of(unit(d), "field-label"), rows(d, theme)));
        setVisible(!getChildren().isEmpty());
    }

    private static String unit(DensityClasses density) {
        return density.kind() == SightingDisplay.HEXAGONS
                ? Messages.text("layers.sightings_in_a_hexagon_across", density.acrossText())
                : Messages.text("layers.sightings_to_a_square_kilometre");
    }

    private static Node rows(DensityClasses density, Theme theme) {
        var rows = new FlowPane(10, 2);
        rows.setPrefWrapLength(WIDTH);
        for (var number = 1; number <= density.bounds().size(); number++) {
            var words =
                    density.kind() == SightingDisplay.HEXAGONS
                            ? density.countText(number)
                            : density.boundText(number);
            var swatch =
                    new Rectangle(SWATCH, SWATCH, Color.web(density.colour(number).hex(theme)));
            var row = new HBox(4, swatch, Text.of(words, "key-words"));
            row.setAlignment(Pos.CENTER_LEFT);
            rows.getChildren().add(row);
        }
        return rows;
    }
}
