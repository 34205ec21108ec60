package org.amnok.ui.layers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.amnok.domain.Problem;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.map.StyledLayer;
import org.amnok.map.base.FeatureListing;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.LayerStyling;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.base.Readiness;
import org.jspecify.annotations.Nullable;

/// The features of a layer of a person's own as a table, within what passes the layer's filter: to
/// be searched in all columns and sorted by one. The chosen one is shown on the map.
public final class LayerTable extends BorderPane {
    private static final Duration PAUSE = Duration.millis(300);

    private final Session session;
    private final BaseLayerController bases;
    private final FeatureSight sight;
    private final Tasks reading;
    private final LatestTask<FeatureListing> asking;
    private final SitesBar sites;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Choice<BaseLayer> layer = new Choice<>(List.of(), BaseLayer::title);
    private final TextField words = Fx.named("feature-words", ScriptFont.follow(new TextField()));
    private final Label count = Fx.named("feature-count", Text.of("", "hint"));
    private final Label empty = Text.wrapped("", "empty");
    private final FeatureTableView table = new FeatureTableView(this::ask);
    private Optional<UUID> chosen = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<UUID> searched = Optional.empty();

    /// What must be the same for the table to stay as it is.
    private record Shown(
            UUID uuid, String file, String name, String filter, List<Attribute> attributes) {}

    /// @param sight shows features on the map
    public LayerTable(Session session, BaseLayerController bases, FeatureSight sight, Tasks tasks) {
        this.session = session;
        this.bases = bases;
        this.sight = sight;
        reading = tasks.inTurn();
        asking = session.asking();
        sites = new SitesBar(session, sight::report);
        getStyleClass().add("layer-table");
        layer.setId("feature-layer");
        layer.setAccessibleText(Messages.text("layers.layer"));
        layer.setMaxWidth(Region.USE_PREF_SIZE);
        words.setPromptText(Messages.text("layers.find_in_all_columns"));
        Tooltips.of(words, "layers.features_of_which_one_value");
        var placeholder = Fx.column("empty-box", empty);
        table.setPlaceholder(placeholder);
        setTop(head());
        setCenter(table);
        setBottom(sites);
        listen();
    }

    private Node head() {
        var head = Fx.row("history-head", layer, words, count, Text.spring());
        if (!session.isReadOnly()) {
            var make =
                    Buttons.named("offer-sites", "layers.make_sites", () -> sites.setVisible(true));
            make.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(make);
        }
        return head;
    }

    private void listen() {
        pause.setOnFinished(event -> ask());
        words.textProperty().subscribe((was, is) -> pause.playFromStart());
        words.setOnAction(event -> ask());
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::toTable);
        layer.valueProperty().subscribe((was, is) -> choose(is));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> look());
        bases.layers().subscribe(now -> offer());
        bases.states().subscribe(now -> follow());
        session.state().subscribe((was, is) -> follow());
        sceneProperty().subscribe(scene -> follow());
    }

    /// Shows a layer.
    public void show(BaseLayer base) {
        chosen = Optional.of(base.uuid());
        offer();
        table.requestFocus();
    }

    @Override
    public void requestFocus() {
        (layer.getItems().isEmpty() ? layer : table).requestFocus();
    }

    private void offer() {
        var all =
                bases.layers().get().stream()
                        .filter(base -> base.kind() == BaseKind.FEATURES)
                        .toList();
        var now =
                all.stream()
                        .filter(base -> chosen.filter(base.uuid()::equals).isPresent())
                        .findFirst()
                        .or(() -> all.stream().findFirst());
        chosen = now.map(BaseLayer::uuid);
        layer.getItems().setAll(all);
        layer.setValue(now.orElse(null));
        layer.setDisable(all.isEmpty());
        words.setDisable(all.isEmpty());
        follow();
    }

    private void choose(@Nullable BaseLayer base) {
        if (base != null && !chosen.equals(Optional.of(base.uuid()))) {
            chosen = Optional.of(base.uuid());
            follow();
        }
    }

    /// Asks again when the layer is another, or other features of it pass; not while hidden.
    private void follow() {
        if (getScene() == null) {
            sight.leave();
            shown = Optional.empty();
            return;
        }
        if (!chosen.equals(searched)) {
            searched = chosen;
            words.clear(); // they were for the features of another layer
            table.clear();
        }
        var now = base().map(this::shown);
        if (!now.equals(shown) || now.isEmpty()) {
            shown = now;
            table.of(now.map(Shown::attributes).orElse(List.of()));
            ask();
        }
    }

    private Optional<BaseLayer> base() {
        return bases.layers().get().stream()
                .filter(base -> chosen.filter(base.uuid()::equals).isPresent())
                .findFirst();
    }

    private Shown shown(BaseLayer base) {
        var state = bases.states().get().get(base.uuid());
        return new Shown(
                base.uuid(),
                base.file(),
                base.table(),
                filter(base),
                state == null ? List.of() : state.facts().attributes());
    }

    private String filter(BaseLayer base) {
        return session.state()
                .get()
                .stylings()
                .getOrDefault(new StyledLayer.Own(base.uuid()), LayerStyling.DESIGNED)
                .filter();
    }

    private void ask() {
        pause.stop();
        var base = base();
        if (base.isEmpty()) {
            asking.cancel();
            show(FeatureListing.NONE);
            return;
        }
        var bare = session.workspace().bases();
        var stylings = session.state().get().stylings();
        var query = table.query(words.getText());
        count.setText(Messages.text("common.reading"));
        empty.setText("");
        asking.ask(
                () -> bare.source(base.get(), stylings).listing(query), this::show, this::report);
    }

    private void report(Problem problem) {
        show(FeatureListing.NONE);
        empty.setText(problem.sentence());
    }

    private void show(FeatureListing listing) {
        table.show(new FeatureLines(listing, reading, this::report));
        offerSites(List.of());
        empty.setText(base().map(this::why).orElse(none()));
        count.setText(base().isEmpty() ? "" : counted(listing.size()));
    }

    private String counted(int features) {
        var all = shown.map(s -> s.attributes().size()).orElse(0);
        return all > FeatureListing.Row.COLUMNS
                ? Messages.text(
                        "layers.features_of_the_first_columns",
                        features,
                        FeatureListing.Row.COLUMNS,
                        all)
                : Messages.text("layers.feature", features);
    }

    private static String none() {
        return Messages.text("layers.there_is_no_layer_of_your");
    }

    /// Why no feature is listed.
    private String why(BaseLayer base) {
        var state = bases.states().get().get(base.uuid());
        if (state != null && state.problem() != null) {
            return state.problem().sentence();
        }
        if (state != null && state.readiness().stage() != Readiness.Stage.READY) {
            return Messages.text("layers.is_large_and_listed_once_it", base.title());
        }
        if (!words.getText().isBlank()) {
            return Messages.text("layers.no_feature_has_in_one_of", words.getText().strip());
        }
        return filter(base).isBlank()
                ? Messages.text("layers.the_layer_has_no_features")
                : Messages.text("layers.no_feature_passes_the_filter_of", filter(base));
    }

    /// What is chosen is shown on the map.
    private void look() {
        var indices = table.getSelectionModel().getSelectedIndices();
        offerSites(indices);
        if (!indices.isEmpty() && table.getItems() instanceof FeatureLines lines) {
            sight.show(lines.listing(), indices);
        } else {
            sight.leave();
        }
    }

    private void offerSites(List<Integer> rows) {
        if (table.getItems() instanceof FeatureLines lines) {
            var columns = shown.map(Shown::attributes).orElse(List.of());
            var some = rows.stream().limit(SitesBar.MOST + 1).toList();
            sites.follow(lines.listing(), some, columns);
        }
    }

    private void toTable(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            look();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().clearSelection();
            event.consume();
        }
    }
}
