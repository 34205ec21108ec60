package org.amnok.ui.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.index.SightingPages;
import org.amnok.index.TextCache;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.BandMarker;
import org.amnok.map.marker.BandMarker.Look;
import org.amnok.map.marker.DifferenceBands;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.FilterContents;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.ComparedWith;
import org.amnok.workspace.counting.CountTables;
import org.amnok.workspace.counting.CountTables.Answer;
import org.jspecify.annotations.Nullable;

/// Maps of A, of B and of their difference along the rivers, side by side at one scale: moved
/// together. What they show is found in the background.
final class CompareMaps extends BorderPane {
    private final CountTables tables;
    private final LatestTask<Found> finding;
    private final SightingPages texts;
    private final Supplier<PreviewMap> maps;
    private final List<PreviewMap> shown = new ArrayList<>();
    private final HBox side = Fx.row("compared-side");
    private final Label nameOfA = name("A", "badge-a");
    private final Label nameOfB = name("B", "badge-b");
    private final FlowPane legend = Fx.styled(new FlowPane(), "band-legend");
    private final Choice<Dimension> stretch = new Choice<>(Dimension.STRETCHES, Dimension::title);
    private boolean following;
    private @Nullable Answer answer;

    /// What the maps show.
    private record Found(MapContents a, MapContents b, SideBySide difference) {
        List<BandMarker> bands() {
            return DifferenceBands.of(difference);
        }
    }

    /// @param maps makes one that looks at what the main map does
    /// @param credits of all of them
    CompareMaps(
            Session session, CountTables tables, Supplier<PreviewMap> maps, List<String> credits) {
        this.tables = tables;
        this.maps = maps;
        finding = session.asking();
        texts = new TextCache(session.workspace().pages());
        setId("counts-maps-shown");
        getStyleClass().add("compare-maps");
        stretch.setId("counts-stretch");
        stretch.getStyleClass().add("counts-choice");
        stretch.setValue(Dimension.STRETCH_25);
        stretch.setAccessibleText(Messages.text("counts.stretch_of_difference"));
        stretch.valueProperty().subscribe((was, is) -> find());
        setCenter(side);
        var foot = new VBox(legend, Text.wrapped(String.join(" · ", credits), "hint"));
        foot.getStyleClass().add("compared-map");
        setBottom(foot);
    }

    private static Label name(String letter, String badge) {
        var name = Text.of("", "card-title");
        name.setGraphic(Text.of(letter, badge));
        name.setMinWidth(0);
        return name;
    }

    /// Shows what is compared; drawn when it is seen.
    void show(Answer now) {
        answer = now;
        find();
    }

    /// Opens the maps, or closes them: hidden maps draw nothing.
    void open(boolean isSeen) {
        if (isSeen && shown.isEmpty()) {
            for (var head :
                    List.of(nameOfA, nameOfB, new HBox(Text.of("B − A", "card-title"), stretch))) {
                head.getStyleClass().add("card-head");
                add(head);
            }
            find();
        } else if (!isSeen) {
            finding.cancel();
            shown.forEach(PreviewMap::close);
            shown.clear();
            side.getChildren().clear();
        }
    }

    private void add(Node head) {
        var map = maps.get();
        var model = map.model();
        var all = MapExtent.of(model.viewport().get());
        model.openWith(
                window ->
                        all.fitted(
                                window.widthPixels(), window.heightPixels(), window.pixelRatio()));
        model.viewport().subscribe((was, is) -> follow(map, is));
        shown.add(map);
        var box = Fx.growing(Fx.column("compared-map", head, map));
        VBox.setVgrow(map, Priority.ALWAYS);
        box.setPrefWidth(100);
        box.setMinWidth(0);
        side.getChildren().add(box);
    }

    /// The others look where one was moved to.
    private void follow(PreviewMap moved, Viewport to) {
        if (following) {
            return;
        }
        following = true;
        for (var other : shown) {
            var seen = other.model().viewport().get();
            if (other != moved) {
                other.model()
                        .show(
                                to.resized(
                                        seen.widthPixels(),
                                        seen.heightPixels(),
                                        seen.pixelRatio()));
            }
        }
        following = false;
    }

    private void find() {
        var now = answer;
        if (now == null || now.request().other() == null || shown.isEmpty()) {
            return;
        }
        var other = now.request().other();
        var filter = now.request().filter();
        var by = stretch.getValue();
        var names = tables.names(now.state()).facets();
        nameOfA.setText(ComparedWith.name(other, filter, names));
        nameOfB.setText(ComparedWith.name(filter, other, names));
        finding.ask(
                () ->
                        new Found(
                                FilterContents.of(now.state(), other, texts),
                                FilterContents.of(now.state(), filter, texts),
                                tables.alongRivers(now, by)),
                this::show);
    }

    private void show(Found found) {
        if (shown.size() == 3) {
            var bands = found.bands();
            shown.get(0).show(found.a);
            shown.get(1).show(found.b);
            shown.get(2)
                    .show(
                            new MapContents(List.of(), found.b.sites(), List.of())
                                    .over(found.b.bases())
                                    .with(bands));
            legend.getChildren().setAll(legendLines(bands, found.difference));
        }
    }

    /// Lines for the looks that there are.
    ///
    /// @param beside of which the bands are
    private static List<Node> legendLines(List<BandMarker> bands, SideBySide beside) {
        var lines = new ArrayList<Node>();
        Stream.of(Look.MORE, Look.FEWER, Look.OPEN)
                .filter(look -> bands.stream().anyMatch(band -> band.look() == look))
                .map(CompareMaps::line)
                .forEach(lines::add);
        lines.add(Text.paragraph("counts.band_none", "hint"));
        DifferenceBands.elsewhere(beside)
                .map(
                        line ->
                                Messages.text(
                                        "counts.band_elsewhere",
                                        line.a().reports().text(),
                                        line.b().reports().text()))
                .ifPresent(words -> lines.add(Text.wrapped(words, "hint")));
        return lines;
    }

    private static Node line(Look look) {
        var swatch = Fx.styled(new Region(), "band-swatch", "band-" + look.code());
        var line = Text.of(Messages.text("counts.band_" + look.code()), "hint");
        line.setGraphic(swatch);
        return line;
    }
}
