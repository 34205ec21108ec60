package org.amnok.ui.layers;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.BaseLayer;
import org.amnok.map.base.BaseKey;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// What the classes of a layer of features look like, or the rules of its style, below its row; no
/// space while all looks alike.
final class KeyRows extends VBox {
    private static final int MOST = 12;

    private final BaseLayer base;
    private final Symbols symbols;

    KeyRows(BaseLayer base, Symbols symbols) {
        this.base = base;
        this.symbols = symbols;
        getStyleClass().add("key-rows");
        setId("keys-" + base.uuid());
        managedProperty().bind(visibleProperty());
        show(List.of());
    }

    void show(List<BaseKey> keys) {
        getChildren().clear();
        var isOne = keys.size() == 1 && keys.getFirst().words().equals(base.title());
        if (!isOne && base.visible()) {
            keys.stream().limit(MOST).map(this::row).forEach(getChildren()::add);
            if (keys.size() > MOST) {
                getChildren()
                        .add(Text.of(Messages.text("style.and_more", keys.size() - MOST), "hint"));
            }
        }
        setVisible(!getChildren().isEmpty());
    }

    private HBox row(BaseKey key) {
        var titled = base.title() + ": ";
        var words = key.words().startsWith(titled) ? key.words().substring(titled.length()) : "";
        var text = Text.of(words, "key-words");
        text.setMinWidth(0);
        var row = new HBox(6, symbols.sample(key), text);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
