package org.amnok.ui.layers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.map.base.BaseKey;
import org.amnok.map.styling.Attribute;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.amnok.workspace.base.BaseState;
import org.jspecify.annotations.Nullable;

/// The base layers of the project under one heading, from above. A click on one, or Enter, shows
/// what can be done with it; Alt with an arrow moves it.
final class BaseGroup extends VBox {
    private final BaseLayerController controller;
    private final TreeRow head = new TreeRow(0, new VBox(), Messages.text("layers.maps_of_others"));
    private final Button add = new Button("", new Icon("plus", 14));
    private final VBox below = new VBox();
    private final BiConsumer<BaseLayer, List<Attribute>> style;
    private Optional<UUID> chosen = Optional.empty();
    private @Nullable BaseControls controls;
    private Map<UUID, BaseState> shown = Map.of();
    private boolean showsColours;
    private final Symbols symbols;
    private final Map<UUID, KeyRows> keys = new HashMap<>();

    /// @param style opens the style of a layer by its attributes
    BaseGroup(
            BaseLayerController controller,
            Symbols symbols,
            BiConsumer<BaseLayer, List<Attribute>> style) {
        this.controller = controller;
        this.symbols = symbols;
        this.style = style;
        setId("base-layers");
        head.foldable(below);
        head.tick().setOnAction(event -> showAll(head.tick().isSelected()));
        if (!controller.isReadOnly()) {
            add.getStyleClass().add("small-tool");
            add.setId("add-base");
            add.setOnAction(event -> controller.choose());
            head.getChildren().add(Tooltips.of(add, "layers.add_a_base_map_an_image"));
        }
        getChildren().addAll(head, below);
        controller.layers().subscribe(now -> arrange());
        controller.states().subscribe(this::follow);
        controller.keys().subscribe(now -> explain());
        controller
                .added()
                .subscribe(
                        now -> {
                            chosen = now.or(() -> chosen);
                            arrange();
                            if (now.isPresent() && controls != null) {
                                controls.askAttribution();
                            }
                        });
    }

    private void showAll(boolean visible) {
        for (var base : controller.layers().get()) {
            controller.change(base, base.visible(visible), visible ? "show layer" : "hide layer");
        }
    }

    /// While small copies are made only the bar grows: what is being typed stays.
    private void follow(Map<UUID, BaseState> now) {
        var settled = new HashMap<UUID, BaseState>();
        now.forEach((uuid, state) -> settled.put(uuid, state.settled()));
        if (!settled.equals(shown)) {
            shown = Map.copyOf(settled);
            arrange();
        } else if (controls != null) {
            chosen.map(now::get).map(BaseState::readiness).ifPresent(controls::progress);
        }
    }

    private void explain() {
        var now = controller.keys().get();
        keys.forEach((uuid, rows) -> rows.show(now.getOrDefault(uuid, List.of())));
    }

    private void arrange() {
        var all = controller.layers().get();
        var focused = focusedId();
        showsColours = controls == null ? showsColours : controls.showsColours();
        below.getChildren().clear();
        keys.clear();
        controls = null;
        head.number(all.size());
        var visible = all.stream().filter(BaseLayer::visible).count();
        head.tick().setDisable(all.isEmpty() || controller.isReadOnly());
        head.tick().setSelected(visible == all.size() && !all.isEmpty());
        head.tick().setIndeterminate(visible > 0 && visible < all.size());
        if (all.isEmpty()) {
            below.getChildren().add(Text.wrapped(empty(), "hint", "base-empty"));
        }
        all.forEach(this::add);
        explain();
        focused.ifPresent(this::focus);
    }

    /// What of the controls has the focus; it has it again when they were made anew.
    private Optional<String> focusedId() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && controls != null && Fx.isIn(controls, owner)
                ? Optional.ofNullable(owner.getId())
                : Optional.empty();
    }

    private void focus(String id) {
        var node = controls == null ? null : controls.lookup("#" + id);
        if (node == null) {
            add.requestFocus(); // what had the keys is gone
            return;
        }
        node.requestFocus();
        if (node instanceof TextInputControl input) {
            input.end();
        }
    }

    private static String empty() {
        return Messages.text("layers.a_geotiff_map_tiles_a_picture");
    }

    private void add(BaseLayer base) {
        var state = controller.states().get().get(base.uuid());
        var row = row(base, state);
        below.getChildren().add(row);
        if (chosen.filter(base.uuid()::equals).isPresent()) {
            row.choose(true);
            controls = new BaseControls(controller, base, state, showsColours);
            offerStyle(base, state);
            below.getChildren().add(controls);
        }
        if (base.kind() == BaseKind.FEATURES) {
            var rows = new KeyRows(base, symbols);
            keys.put(base.uuid(), rows);
            below.getChildren().add(rows);
        }
    }

    private void offerStyle(BaseLayer base, @Nullable BaseState state) {
        var attributes = state == null ? List.<Attribute>of() : state.facts().attributes();
        if (controls != null && base.kind() == BaseKind.FEATURES && !controller.isReadOnly()) {
            controls.offerStyle(() -> style.accept(base, attributes));
        }
    }

    private TreeRow row(BaseLayer base, @Nullable BaseState state) {
        var problem = state == null ? null : state.problem();
        var loss = state == null ? TileLoss.NONE : state.loss();
        var broken = problem != null || !loss.isNone();
        var icon = new Icon(broken ? "warn" : "map", 14);
        var sample = new StackPane(icon);
        if (broken) {
            sample.getStyleClass().add("broken");
        }
        var row = new TreeRow(1, sample, base.title());
        row.setId("base-" + base.uuid());
        row.tick().setSelected(base.visible());
        row.tick().setDisable(controller.isReadOnly());
        row.tick()
                .setOnAction(
                        event -> {
                            var on = row.tick().isSelected();
                            controller.change(
                                    base, base.visible(on), on ? "show layer" : "hide layer");
                        });
        row.setOnMouseClicked(event -> choose(base.uuid()));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, base));
        if (problem != null) {
            Tooltips.saying(row, problem.what());
        } else if (broken) {
            Tooltips.saying(row, loss.words());
        }
        return row;
    }

    private void key(KeyEvent event, BaseLayer base) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            controller.move(base, -1);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            controller.move(base, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose(base.uuid());
            event.consume();
        }
    }

    private void choose(UUID uuid) {
        chosen = chosen.filter(uuid::equals).isPresent() ? Optional.empty() : Optional.of(uuid);
        arrange();
        if (controls != null) {
            FocusScroll.show(controls);
        }
    }

    /// What the classes of a layer of features look like, or the rules of its style, below its row;
    /// no space while all looks alike.
    private static final class KeyRows extends VBox {
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
                            .add(
                                    Text.of(
                                            Messages.text("strip.and_more", keys.size() - MOST),
                                            "hint"));
                }
            }
            setVisible(!getChildren().isEmpty());
        }

        private HBox row(BaseKey key) {
            var titled = base.title() + ": ";
            var words =
                    key.words().startsWith(titled) ? key.words().substring(titled.length()) : "";
            var text = Text.of(words, "key-words");
            text.setMinWidth(0);
            var row = new HBox(6, symbols.sample(key), text);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
