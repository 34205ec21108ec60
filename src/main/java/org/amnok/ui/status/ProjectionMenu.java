package org.amnok.ui.status;

import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.MapModel;

/// The projection that the map is drawn in.
final class ProjectionMenu extends MenuButton {
    ProjectionMenu(MapModel model) {
        getStyleClass().add("status-button");
        setId("projection");
        setPopupSide(Side.TOP);
        var group = new ToggleGroup();
        Projections.all().forEach(p -> getItems().add(item(p, model, group)));
        model.viewport().subscribe(v -> setText(v.projection().title()));
        Tooltips.of(this, "status.projection_of_the_map");
    }

    private static RadioMenuItem item(MapProjection projection, MapModel model, ToggleGroup group) {
        var item = new RadioMenuItem(projection.title() + "  " + projection.code());
        item.setToggleGroup(group);
        item.setOnAction(event -> model.project(projection));
        model.viewport().subscribe(v -> item.setSelected(v.projection().equals(projection)));
        return item;
    }
}
