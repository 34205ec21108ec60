package org.amnok.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amnok.ui.filter.FilterController;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Stands at the left of the map in a window that is not wide: opens layers and filter over the
/// map, and counts the sightings without a place.
final class Rail extends VBox {
    static final double WIDTH = 40;
    private static final double ICON = 20;
    private static final int MOST = 10_000;

    private final Label badge = Text.of("", "rail-badge");

    private final FilterController filter;
    private final Supplier<Panes> panes;

    /// @param panes what it opens
    /// @param showUnlocated lists the sightings without a place
    Rail(Session session, FilterController filter, Supplier<Panes> panes, Runnable showUnlocated) {
        this.filter = filter;
        this.panes = panes;
        getStyleClass().addAll("pane", "rail");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren()
                .addAll(
                        button("layers", Messages.text("window.layers"), this::layers),
                        button("filter", Messages.text("common.filter"), this::filter));
        var unlocated = button("pin", "", showUnlocated);
        badge.setMouseTransparent(true);
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var counted = Fx.column("rail-counted", unlocated, badge);
        getChildren().add(counted);
        session.shown()
                .subscribe(
                        shown -> {
                            var count = shown.withoutPlace().count();
                            badge.setText(shortly(count));
                            counted.setVisible(count > 0);
                            Tooltips.of(unlocated, "window.without_a_place", count);
                        });
    }

    /// Four digits at most have room below the pin.
    private static String shortly(long count) {
        return count < MOST
                ? Long.toString(count)
                : NumberFormat.getCompactNumberInstance(
                                Locale.of(Messages.language()), NumberFormat.Style.SHORT)
                        .format(count);
    }

    private static Button button(String icon, String words, Runnable action) {
        var button = Fx.styled(new Button("", new Icon(icon, ICON)), "tool");
        button.setId("rail-" + icon);
        button.setOnAction(event -> action.run());
        return Tooltips.saying(button, words);
    }

    private void layers() {
        if (filter.isOpen()) {
            filter.toggle().run();
            panes.get().show(Panes.Side.LAYERS, true);
        } else {
            panes.get().toggle(Panes.Side.LAYERS);
        }
    }

    private void filter() {
        if (filter.isOpen()) {
            panes.get().toggle(Panes.Side.LAYERS);
        } else {
            filter.toggle().run();
        }
    }
}
