package org.amnok.ui.measure;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.LatLon;
import org.amnok.geo.MeasureText;
import org.amnok.geo.Measurement;
import org.amnok.geo.Measurement.Leg;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// The measured values as a small table at the map's upper left corner.
final class MeasurePanel extends VBox {
    private static final double MARGIN = 12;

    /// More legs would cover the map; all of them are in the copied text.
    private static final int MOST_LEGS = 8;

    private final Label sum = Fx.named("measured", Text.of("", "tray-title"));
    private final Label more = Fx.collapsing(Text.of("", "tray-subtitle"));
    private final GridPane legs = Fx.styled(new GridPane(), "measure-legs");

    MeasurePanel(Runnable copy, Runnable close) {
        getStyleClass().addAll("tray", "measure-panel");
        setManaged(false);
        setOnMousePressed(Event::consume);
        var copying = link(Messages.text("common.copy"), copy);
        copying.setId("copy-measured");
        Tooltips.explain(copying, Messages.text("measure.copy_with_all_legs_ctrl_c"));
        var closing = link(Messages.text("common.close"), close);
        Tooltips.explain(closing, Messages.text("measure.close_esc"));
        getChildren().addAll(sum, legs, more, new HBox(copying, closing));
        relocate(MARGIN, MARGIN);
    }

    /// @param rubber where the pointer is: the sum reaches to it while the line is drawn
    void show(Measurement m, Optional<LatLon> rubber) {
        var shown = rubber.map(m::with).orElse(m);
        sum.setText(MeasureText.summary(shown));
        legs.getChildren().clear();
        var all = shown.legs();
        var first = Math.max(0, all.size() - MOST_LEGS);
        for (int i = first; i < all.size(); i++) {
            row(i, all.get(i));
        }
        more.setText(
                first == 1
                        ? Messages.text("measure.1_leg_before")
                        : Messages.text("measure.legs_before", first));
        more.setVisible(first > 0);
        applyCss();
        autosize();
    }

    private void row(int index, Leg leg) {
        legs.addRow(
                index,
                Text.of(Integer.toString(index + 1), "hint"),
                Text.of(MeasureText.length(leg.lengthMetres())),
                Text.of(MeasureText.bearing(leg.bearingDegrees()), "hint"));
    }

    private static Button link(String words, Runnable action) {
        var button = Buttons.saying(words, action, "link");
        button.setFocusTraversable(false);
        return button;
    }
}
