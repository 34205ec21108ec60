package org.amnok.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.Place;
import org.amnok.geo.words.PlaceWords.Choice;
import org.amnok.ui.look.Fx;

/// The places that words may mean, one of which is chosen. Absent while there are none.
final class PlaceChoices extends VBox {
    private final Consumer<Place> chosen;

    PlaceChoices(Consumer<Place> chosen) {
        this.chosen = chosen;
        setId("place-choices");
        managedProperty().bind(visibleProperty());
        offer(List.of());
    }

    void offer(List<Choice> choices) {
        getChildren().setAll(choices.stream().map(this::button).toList());
        setVisible(!choices.isEmpty());
    }

    private Button button(Choice choice) {
        var button = Fx.styled(new Button(choice.label()), "quiet");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(
                event -> {
                    offer(List.of());
                    chosen.accept(choice.place());
                });
        return button;
    }
}
