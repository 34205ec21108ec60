package org.amnok.ui.layers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BaseLayer;
import org.amnok.map.MapExtent;
import org.amnok.map.SeenArea;
import org.amnok.map.StyledLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseKey;
import org.amnok.map.styling.LayerStyling;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.base.BaseAddition;
import org.amnok.workspace.base.BaseState;
import org.amnok.workspace.base.LayerFile;
import org.locationtech.jts.geom.Envelope;

/// Adds, changes and removes base layers, each as one undo, and knows what became of their files.
/// Lives on the FX thread.
public final class BaseLayerController {
    private final Session session;
    private final MapModel model;
    private final Tasks tasks;
    private final FileChoice choice;
    private final Consumer<String> report;
    private final ReadOnlyObjectWrapper<List<BaseLayer>> layers =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<UUID, BaseState>> states =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<UUID>> added =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<BaseLayer> tables = base -> {};
    private final Map<UUID, LayerFile> looked = new HashMap<>();
    private final LatestTask<Map<UUID, List<BaseKey>>> explaining;
    private final ReadOnlyObjectWrapper<Map<UUID, List<BaseKey>>> keys =
            new ReadOnlyObjectWrapper<>(Map.of());
    private Optional<Looks> explained = Optional.empty();

    /// What must be the same for looks to mean the same.
    private record Looks(
            List<BaseLayer> layers,
            Map<StyledLayer, LayerStyling> stylings,
            double scale,
            Theme theme) {}

    /// @param report shows a sentence in the status bar
    public BaseLayerController(
            Session session,
            MapModel model,
            Tasks tasks,
            FileChoice choice,
            Consumer<String> report) {
        this.session = session;
        this.model = model;
        this.tasks = tasks;
        this.choice = choice;
        this.report = report;
        explaining = session.asking();
        session.workspace().bases().makeOverviewsByItself();
        session.workspace().bases().onState(state -> tasks.later(() -> arrived(state)));
        session.state().subscribe(now -> follow());
        model.viewport().subscribe(view -> explain());
        model.drawnTheme().subscribe(theme -> explain());
    }

    /// What the looks of layers of features mean at the scale of the map.
    ReadOnlyObjectProperty<Map<UUID, List<BaseKey>>> keys() {
        return keys.getReadOnlyProperty();
    }

    private void explain() {
        var view = model.viewport().get();
        var now =
                new Looks(
                        layers.get().stream()
                                .filter(base -> base.visible() && base.kind() == BaseKind.FEATURES)
                                .toList(),
                        session.state().get().stylings(),
                        view.scaleDenominator(),
                        model.drawnTheme().get());
        if (explained.filter(now::equals).isEmpty()) {
            explained = Optional.of(now);
            explaining.ask(() -> keys(now, view), keys::set);
        }
    }

    private Map<UUID, List<BaseKey>> keys(Looks looks, Viewport view) {
        var bases = session.workspace().bases();
        var found = new HashMap<UUID, List<BaseKey>>();
        for (var base : looks.layers) {
            found.put(base.uuid(), bases.source(base, looks.stylings).keys(view, looks.theme));
        }
        return Map.copyOf(found);
    }

    /// From above.
    ReadOnlyObjectProperty<List<BaseLayer>> layers() {
        return layers.getReadOnlyProperty();
    }

    /// What is known of their files.
    ReadOnlyObjectProperty<Map<UUID, BaseState>> states() {
        return states.getReadOnlyProperty();
    }

    /// The layer that was added last.
    ReadOnlyObjectProperty<Optional<UUID>> added() {
        return added.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    private void follow() {
        var now =
                session.state().get().contents().all(BaseLayer.class).stream()
                        .sorted(Comparator.comparingDouble(BaseLayer::position).reversed())
                        .toList();
        if (!now.equals(layers.get())) {
            layers.set(now);
            now.forEach(this::look);
        }
        explain();
    }

    /// Opens a file that was not looked at yet, to know whether it is there; its state arrives like
    /// all that become known later.
    private void look(BaseLayer base) {
        var file = LayerFile.of(base);
        if (!file.equals(looked.put(base.uuid(), file))) {
            tasks.run(() -> session.workspace().bases().look(base));
        }
    }

    /// The file that a layer showed before may have more to say: it is not asked any more.
    private void arrived(BaseState state) {
        var layer = state.of().layer();
        if (!state.of().equals(looked.get(layer))) {
            return;
        }
        var before = states.get().get(layer);
        if (state.equals(before)) {
            return;
        }
        if (before != null && state.isReadierThan(before)) {
            model.repaint();
        }
        var all = new HashMap<>(states.get());
        all.put(layer, state);
        states.set(Map.copyOf(all));
        var problem = state.problem();
        if (problem != null && (before == null || !before.isBroken())) {
            named(layer)
                    .ifPresent(
                            base ->
                                    report.accept(
                                            Messages.text(
                                                    "layers.a_gap_in_the_map_find",
                                                    base.title(),
                                                    problem.what())));
        }
    }

    private Optional<BaseLayer> named(UUID uuid) {
        return layers.get().stream().filter(base -> base.uuid().equals(uuid)).findFirst();
    }

    /// Asks for a file and adds it.
    public void choose() {
        asked().ifPresent(file -> add(List.of(file)));
    }

    private Optional<Path> asked() {
        var folder = Optional.ofNullable(session.state().get().file().getParent());
        return choice.open(FilePurpose.BASE, folder);
    }

    /// Adds files as base layers, above those that are there, as one undo; tells of those that
    /// cannot be.
    public void add(List<Path> files) {
        tasks.work(() -> additions(files)).then(this::perform).start(session::report);
    }

    private List<Edit> additions(List<Path> files) {
        var edits = new ArrayList<Edit>();
        BaseAddition.of(
                        files,
                        session.workspace().bases(),
                        session.workspace().state().contents(),
                        problem -> tasks.later(() -> session.report(problem)))
                .forEach(base -> edits.add(new Edit.Set(null, base, "add base layer")));
        return edits;
    }

    private void perform(List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        session.perform(
                edits.size() == 1 ? edits.getFirst() : new Edit.Batch("add base layers", edits),
                () -> performed(edits));
    }

    private void performed(List<Edit> edits) {
        var bases =
                edits.stream()
                        .flatMap(edit -> edit instanceof Edit.Set s ? Stream.of(s) : Stream.empty())
                        .map(Edit.Set::after)
                        .map(BaseLayer.class::cast)
                        .toList();
        var last = bases.getLast();
        added.set(Optional.of(last.uuid()));
        report.accept(
                bases.size() == 1
                        ? Messages.text("layers.lies_below_the_map", last.title())
                                + styleBeside(last)
                        : Messages.text(
                                "layers.lie_below_the_map",
                                bases.size(),
                                Messages.listed(bases.stream().map(BaseLayer::title))));
    }

    /// What to do where the file of a layer comes with a style of QGIS or GeoServer; empty where it
    /// does not.
    private String styleBeside(BaseLayer base) {
        if (base.kind() != BaseKind.FEATURES) {
            return "";
        }
        var file = session.workspace().bases().file(base);
        var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return Stream.of(".qml", ".sld")
                .map(ending -> name + ending)
                .filter(style -> Files.exists(file.resolveSibling(style)))
                .findFirst()
                .map(style -> Messages.text("layers.open_its_style", style))
                .orElse("");
    }

    /// Changes a layer.
    void change(BaseLayer before, BaseLayer after, String label) {
        if (!after.equals(before)) {
            var _ = session.perform(new Edit.Set(before, after, label));
        }
    }

    void remove(BaseLayer base) {
        session.perform(
                new Edit.Set(base, null, "remove base layer"),
                () -> report.accept(Messages.text("layers.is_out_of_the_list_its", base.title())));
    }

    /// @param show shows the features of a layer as a table
    public void onTable(Consumer<BaseLayer> show) {
        tables = show;
    }

    void showTable(BaseLayer base) {
        tables.accept(base);
    }

    /// Moves a layer past its neighbour.
    ///
    /// @param step -1 up, 1 down
    void move(BaseLayer base, int step) {
        var all = layers.get();
        var at = all.indexOf(base);
        var to = at + step;
        if (at >= 0 && to >= 0 && to < all.size()) {
            var order = new ArrayList<>(all);
            order.add(to, order.remove(at));
            var edits = new ArrayList<Edit>();
            for (var i = 0; i < order.size(); i++) {
                var each = order.get(i);
                var placed = each.at(order.size() - i);
                if (!placed.equals(each)) {
                    edits.add(new Edit.Set(each, placed, "order base layers"));
                }
            }
            var _ = session.perform(new Edit.Batch("order base layers", edits));
        }
    }

    void startOverviews(BaseLayer base) {
        tasks.run(() -> session.workspace().bases().startOverviews(base));
    }

    void stopOverviews(BaseLayer base) {
        tasks.run(() -> session.workspace().bases().stopOverviews(base));
    }

    /// Asks where the file of a layer is now.
    void findAgain(BaseLayer base) {
        asked().ifPresent(file -> tasks.run(() -> found(base, file)));
    }

    private void found(BaseLayer base, Path file) {
        var bases = session.workspace().bases();
        try (var opened = bases.tried(file, base.table(), base.options())) {
            if (opened.kind() != base.kind()) {
                throw ProblemException.of(
                        Messages.text(
                                "layers.is_another_kind_of_file_not",
                                file.getFileName(),
                                opened.kind().title(),
                                base.kind().title()),
                        Messages.text("layers.choose_the_file_of_or_add", base.title()));
            }
            tasks.later(() -> found(base, base.from(bases.nameOf(file))));
        } catch (ProblemException e) {
            tasks.later(() -> session.report(e.problem()));
        }
    }

    /// What was missing is tried again only once nothing draws it any more, should that be undone:
    /// else it would be told to be missing after the other was found.
    private void found(BaseLayer missing, BaseLayer found) {
        session.perform(
                new Edit.Set(missing, found, "find base layer again"),
                () -> {
                    session.workspace().bases().tryAgain(missing);
                    report.accept(Messages.text("layers.was_found_again", missing.title()));
                });
    }

    /// True while the edge of what a layer covers lies in the view.
    ObservableValue<Boolean> endsInView(BaseLayer base) {
        return model.viewport().map(view -> endsIn(view, base));
    }

    private boolean endsIn(Viewport view, BaseLayer base) {
        var seen = SeenArea.of(view).degrees();
        return Optional.ofNullable(states.get().get(base.uuid()))
                .flatMap(BaseState::bounds)
                .map(
                        box ->
                                new Envelope(
                                        box.southWest().lonDegrees(),
                                        box.northEast().lonDegrees(),
                                        box.southWest().latDegrees(),
                                        box.northEast().latDegrees()))
                .filter(box -> box.intersects(seen) && !box.contains(seen))
                .isPresent();
    }

    /// Shows all of a layer; does nothing while it is not known where it lies.
    void zoomTo(BaseLayer base) {
        var state = states.get().get(base.uuid());
        if (state != null) {
            state.bounds()
                    .ifPresent(
                            box -> {
                                var view = model.viewport().get();
                                model.show(
                                        MapExtent.of(
                                                        view.projection(),
                                                        box.southWest(),
                                                        box.northEast())
                                                .fitted(
                                                        view.widthPixels(),
                                                        view.heightPixels(),
                                                        view.pixelRatio()));
                            });
        }
    }
}
