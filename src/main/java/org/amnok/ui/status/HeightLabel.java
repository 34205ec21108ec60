package org.amnok.ui.status;

import java.util.Optional;
import javafx.scene.control.Label;
import org.amnok.domain.LatLon;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.GroundHeight;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;

/// The height of the place under the pointer, as far as a file below the map knows it.
final class HeightLabel extends Label {
    private final LatestTask<Optional<GroundHeight>> asking;
    private final Session session;

    HeightLabel(MapModel model, Session session) {
        this.session = session;
        asking = session.asking();
        setId("pointer-height");
        getStyleClass().add("text");
        managedProperty().bind(textProperty().isNotEmpty());
        Tooltips.of(this, "status.height_under_the_pointer_from");
        model.pointer().subscribe(this::report);
    }

    private void report(Optional<LatLon> pointer) {
        var bases = session.state().get().bases();
        if (pointer.isEmpty() || bases.isEmpty()) {
            asking.cancel();
            setText("");
            return;
        }
        asking.ask(
                () -> BaseOnMap.heightAt(bases, pointer.get()),
                height -> setText(height.map(GroundHeight::words).orElse("")));
    }
}
