package org.amnok.ui.project;

import javafx.scene.layout.HBox;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;

/// Says that nothing can be changed, and why.
public final class ReadOnlyBanner extends HBox {
    public ReadOnlyBanner() {
        var words = Text.of("This project is open read-only: nothing can be changed.", "banner");
        words.setGraphic(new Icon("lock", 16));
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(words);
    }
}
