package org.amnok.ui.incoming;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.map.contents.MapContents;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.project.FileChoice;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A file on its way into the project, in one window: what was found, what its columns mean, the
/// first rows as a table and on the map, what an import would do, and what it did.
final class ImportPage extends BorderPane {
    private static final double ICON = 20;
    private static final double TABLE_SHARE = 0.6;
    private static final double TOP_SHARE = 0.56;

    private final ImportModel model;
    private final PreviewMap map;
    private final Collection<Site> sites;
    private final ImportFindings findings;
    private final HBox head;
    private boolean looked;

    /// What comes after a file.
    ///
    /// @param go leaves the page, and opens the next file if there is one
    /// @param words what that is called
    /// @param waiting how many files there are
    record Next(Runnable go, String words, int waiting) {}

    /// @param name of the file
    /// @param sites of the project, to be seen on the map
    /// @param files asks where it is kept what columns mean
    /// @param next what comes after the file
    ImportPage(
            String name,
            ImportModel model,
            PreviewMap map,
            Collection<Site> sites,
            FileChoice files,
            Next next) {
        this.model = model;
        this.map = map;
        this.sites = List.copyOf(sites);
        findings = new ImportFindings(model);
        setId("import-page");
        getStyleClass().add("incoming-page");
        Runnable leaveOrCancel = () -> leaveOrCancel(next.go);
        head = head(name, leaveOrCancel, next.waiting);
        setTop(head);
        var page = new BorderPane(middle(files));
        page.setBottom(new ImportFoot(model, next.go, next.words));
        setCenter(page);
        model.preview().subscribe(this::show);
        model.shown().subscribe((was, is) -> looked = false);
        findings.table().getSelectionModel().selectedItemProperty().subscribe(this::point);
        Fx.onKey(this, KeyCode.ESCAPE, leaveOrCancel);
    }

    /// An import under way is ended first, and the page says so.
    private void leaveOrCancel(Runnable leave) {
        var state = model.state().get();
        if (state instanceof ImportState.Importing) {
            model.cancel();
        } else if (!state.isRunning()) { // what cannot be ended is waited for
            leave.run();
        }
    }

    /// Offers to draw the file below the map, instead or too, where it holds features.
    ///
    /// @param use closes the page and draws it
    void offerLayer(Runnable use) {
        if (model.opened().get().job().tables().stream().noneMatch(RecordTable::isLayer)) {
            return;
        }
        var button = Buttons.named("import-as-layer", "map", 16, "incoming.use_as_a_layer", use);
        button.disableProperty().bind(model.state().map(ImportState::isRunning));
        Tooltips.of(button, "incoming.draw_it_below_the_sightings");
        head.getChildren().add(button);
    }

    private static HBox head(String name, Runnable leave, int waiting) {
        var back =
                waiting == 0
                        ? Buttons.named("back-to-map", "back", ICON, "common.map", leave)
                        : Buttons.named("back-to-map", "incoming.skip_this_file", leave);
        Tooltips.of(
                back,
                waiting == 0
                        ? "common.back_to_the_map_esc"
                        : "incoming.leave_this_file_out_and_go");
        return Fx.styled(
                new HBox(
                        back,
                        Text.label("incoming.import", "pane-title"),
                        Text.of(
                                waiting == 0
                                        ? name
                                        : Messages.text("incoming.more_after_it", name, waiting),
                                "quiet-text"),
                        Text.spring()),
                "toolbar",
                "incoming-head");
    }

    private SplitPane middle(FileChoice files) {
        var left = new BorderPane(new MappingTable(model));
        left.setTop(new SourceBar(model, files));
        var above = new SplitPane(left, map);
        above.setDividerPositions(TABLE_SHARE);
        var all = new SplitPane(above, findings);
        all.setOrientation(Orientation.VERTICAL);
        all.setDividerPositions(TOP_SHARE);
        return all;
    }

    private void show(ImportModel.Preview preview) {
        var read = preview.rows().stream().flatMap(ImportPage::sighting).toList();
        map.show(MapContents.of(read, sites));
        var places = read.stream().flatMap(s -> s.point().stream()).toList();
        if (!looked && !places.isEmpty()) {
            looked = true;
            map.lookAt(places);
        }
    }

    private static Stream<Sighting> sighting(ReadRow row) {
        return row instanceof ReadRow.Accepted(_, var sighting)
                ? Stream.of(sighting)
                : Stream.empty();
    }

    private void point(@Nullable ReadRow row) {
        map.point(
                Optional.ofNullable(row)
                        .flatMap(r -> sighting(r).findFirst())
                        .flatMap(Sighting::point));
    }

    /// The mapping takes the keys.
    public void takeFocus() {
        applyCss(); // a split pane has its panes only then
        Optional.ofNullable(lookup("#import-mapping")).ifPresent(node -> node.requestFocus());
    }

    /// Reads and draws no more.
    public void close() {
        model.close();
        map.close();
    }
}
