package org.amnok.ui.layers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.BaseLayer;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;
import org.amnok.index.FacetCounts;
import org.amnok.index.SightingIndex;
import org.amnok.map.LayerId;
import org.amnok.map.styling.Attribute;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Questions;
import org.amnok.ui.session.Session;
import org.amnok.ui.style.StyleController;
import org.amnok.ui.style.StyleEditor;
import org.amnok.ui.style.StyleSubject;
import org.amnok.words.Messages;

/// The pane at the left: what the map shows, and what it cannot show.
public final class LayersPane extends BorderPane {
    private static final Set<LayerId> PLACES =
            EnumSet.of(
                    LayerId.CROSSINGS,
                    LayerId.SITES,
                    LayerId.PLACES,
                    LayerId.CAMERAS,
                    LayerId.UNCERTAINTY,
                    LayerId.STRETCHES);
    private static final Set<LayerId> BASE_MAP =
            EnumSet.of(
                    LayerId.BORDER,
                    LayerId.RIVERS,
                    LayerId.ISLANDS,
                    LayerId.LAKES,
                    LayerId.PROVINCES,
                    LayerId.GRATICULE,
                    LayerId.LAND);

    private final Session session;
    private final MapModel model;
    private final LayerGroup places;
    private final TreeRow sightings;
    private final Symbols symbols;
    private final StyleController styles;
    private final Questions<LayerNumbers> counting;
    private final BorderPane list;
    private List<FamilyRows> families = List.of();

    /// @param styles opens and saves styles of other programs
    /// @param bases works on maps and images of others What is done with sightings that have no
    ///   place.
    ///
    /// @param show opens the table with nothing but them
    /// @param placeOnMap lets the next click on the map give one its place
    /// @param placeByWords proposes for each of some the place that its words name
    public record Unlocated(
            Runnable show, Consumer<UUID> placeOnMap, Consumer<List<UUID>> placeByWords) {}

    public LayersPane(
            OpenProject project,
            WindowParts parts,
            StyleController styles,
            BaseLayerController bases,
            Unlocated unlocated) {
        session = project.session();
        model = project.model();
        symbols = parts.symbols();
        this.styles = styles;
        counting = session.questions(session.asking());
        getStyleClass().addAll("pane", "layers-pane");
        places = group("layers.places", PLACES);
        var base = group("layers.base_map", BASE_MAP);
        sightings = sightingsHead();
        offer(LayerId.SIGHTINGS, sightings);
        places.rows().forEach(this::offer);
        base.rows().forEach(this::offer);
        var tree =
                new VBox(
                        sightings,
                        families(symbols),
                        places,
                        base,
                        new BaseGroup(bases, symbols, this::style));
        tree.getStyleClass().add("tree");
        var options =
                new MapOptions(model, parts.appearance().theme(), session.reports().isEmpty());
        var below = new VBox(options, new UnlocatedList(session, unlocated));
        list = new BorderPane(scroll(tree), title(), null, below, null);
        setCenter(list);
        session.state().subscribe(now -> count());
        session.filter().subscribe((was, is) -> count());
        visibleProperty().subscribe((was, is) -> count());
    }

    private LayerGroup group(String words, Set<LayerId> layers) {
        return new LayerGroup(Messages.text(words), layers, model, symbols);
    }

    private static Node title() {
        return Fx.row("pane-head", Text.label("common.layers", "pane-title"));
    }

    private static Node scroll(Node tree) {
        var scroll = Fx.scrolling(tree);
        FocusScroll.follow(scroll);
        return scroll;
    }

    /// Lets a layer's row open its style; not in a project that cannot be changed.
    private void offer(LayerId layer, TreeRow row) {
        if (!session.isReadOnly()) {
            row.stylable(layer, () -> style(layer));
        }
    }

    /// Shows the style of a layer instead of the list.
    public void style(LayerId layer) {
        edit(StyleSubject.of(layer, session), "style-" + layer);
    }

    private void style(BaseLayer base, List<Attribute> attributes) {
        edit(StyleSubject.of(base, attributes, session), "style-base");
    }

    /// @param from the button that has the focus again afterwards
    private void edit(StyleSubject subject, String from) {
        flush();
        var editor = new StyleEditor(session, model, symbols, styles, subject, () -> back(from));
        setCenter(editor);
        editor.enter();
    }

    private void back(String from) {
        flush();
        setCenter(list);
        var button = list.lookup("#" + from);
        if (button != null) {
            button.requestFocus();
        }
    }

    /// Keeps a style that is being changed.
    public void flush() {
        if (getCenter() instanceof StyleEditor editor) {
            editor.close();
        }
    }

    private TreeRow sightingsHead() {
        var head = new TreeRow(0, new VBox(), Messages.text("common.sightings"));
        var tick = head.tick();
        tick.setOnAction(
                _ ->
                        LayerOrder.change(
                                model, LayerId.SIGHTINGS, l -> l.visible(tick.isSelected())));
        model.look().subscribe(look -> tick.setSelected(look.layer(LayerId.SIGHTINGS).visible()));
        return head;
    }

    private Node families(Symbols symbols) {
        families =
                Stream.of(Family.values()).map(f -> new FamilyRows(f, session, symbols)).toList();
        var rows = new VBox();
        rows.getChildren().addAll(families);
        sightings.foldable(rows);
        return rows;
    }

    private void count() {
        if (!isVisible()) {
            return;
        }
        var contents = session.state().get().contents();
        var located = contents.sites().stream().filter(s -> s.geometry() != null).toList();
        var crossings = located.stream().filter(s -> s.type().isCrossing()).count();
        places.number(LayerId.CROSSINGS, crossings);
        places.number(LayerId.SITES, located.size() - crossings);
        places.number(LayerId.CAMERAS, contents.cameras().size());
        var index = session.index();
        var filter = session.filter().get();
        counting.ask(
                () -> LayerNumbers.of(index, filter),
                (folder, stop) -> LayerNumbers.of(folder, filter, stop),
                this::report,
                session::report);
    }

    private void report(LayerNumbers numbers) {
        sightings.number(numbers.shown());
        families.forEach(family -> family.count(numbers.kinds()));
        places.number(LayerId.UNCERTAINTY, numbers.uncertain());
        places.number(LayerId.STRETCHES, numbers.stretches());
    }

    /// How many sightings pass the filter: all, with a circle, and along a stretch of river; and
    /// how many of each kind would if it was ticked.
    private record LayerNumbers(long shown, FacetCounts kinds, long uncertain, long stretches) {
        /// Those of a folder of reports.
        static LayerNumbers of(ReportFolder folder, SightingFilter filter, Stop stop) {
            return new LayerNumbers(
                    folder.count(filter, stop),
                    new FacetCounts(folder.facets(filter, stop)),
                    folder.uncertain(filter, stop),
                    folder.stretches(filter, stop));
        }

        /// Passes over all rows: not for the FX thread when they are many.
        static LayerNumbers of(SightingIndex index, SightingFilter filter) {
            var rows = index.rows(filter);
            return new LayerNumbers(
                    rows.count(),
                    index.facets(filter),
                    rows.stream()
                            .filter(row -> !Double.isNaN(index.uncertaintyMetres(row)))
                            .count(),
                    index.rowsWith(Facet.LOCATED, Set.of("stretch")).and(rows).count());
        }
    }
}
