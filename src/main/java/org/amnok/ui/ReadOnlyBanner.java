package org.amnok.ui;

import javafx.scene.layout.HBox;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;

/// Says that nothing can be changed, and why.
final class ReadOnlyBanner extends HBox {
    ReadOnlyBanner() {
        var words = Text.of("This project is open read-only: nothing can be changed.", "banner");
        words.setGraphic(new Icon("lock", 16));
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(words);
    }
}
