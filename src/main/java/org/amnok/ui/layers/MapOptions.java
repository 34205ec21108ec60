package org.amnok.ui.layers;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.Language;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.Theme;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.MapModel;
import org.amnok.words.Messages;

/// Language of the map's labels, the theme, and how sightings are shown.
public final class MapOptions extends GridPane {
    /// @param mayShowEvery false where sightings are counted only: none has a symbol of its own
    public MapOptions(MapModel model, ObjectProperty<Theme> theme, boolean mayShowEvery) {
        getStyleClass().add("map-options");
        var language = new Choice<>(List.of(Language.values()), Language::endonym);
        language.setId("label-language");
        language.valueProperty().addListener((o, old, now) -> model.speak(now));
        model.look().subscribe(look -> language.setValue(look.language()));
        var lightOrDark =
                new Choice<>(
                        List.of(Theme.values()),
                        t ->
                                t == Theme.LIGHT
                                        ? Messages.text("layers.light")
                                        : Messages.text("common.dark"));
        lightOrDark.valueProperty().bindBidirectional(theme);
        add(field(Messages.text("layers.map_labels"), language), 0, 0);
        add(field(Messages.text("layers.theme"), lightOrDark), 1, 0);
        add(field(Messages.text("common.sightings_as"), display(model, mayShowEvery)), 0, 1);
        add(field(Messages.text("layers.over_images"), onImages(model)), 1, 1);
    }

    private static Choice<SightingDisplay> display(MapModel model, boolean mayShowEvery) {
        var all =
                Stream.of(SightingDisplay.values())
                        .filter(each -> mayShowEvery || each != SightingDisplay.EVERY)
                        .toList();
        var choice = Fx.named("sighting-display", new Choice<>(all, SightingDisplay::title));
        Tooltips.hint(choice, Messages.text("layers.symbols_rings_where_there_are"));
        choice.valueProperty().addListener((o, old, now) -> model.display(now));
        model.look().subscribe(look -> choice.setValue(look.display()));
        return choice;
    }

    private static Choice<ImageTheme> onImages(MapModel model) {
        var choice = new Choice<>(List.of(ImageTheme.values()), ImageTheme::title);
        choice.setId("image-theme");
        Tooltips.hint(choice, Messages.text("layers.symbols_and_names_where_images"));
        choice.valueProperty().addListener((o, old, now) -> model.onImages(now));
        model.look().subscribe(look -> choice.setValue(look.onImages()));
        return choice;
    }

    private static VBox field(String name, ComboBox<?> box) {
        var field = Text.titledSaying(name, box);
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
