package org.amnok.ui;

import java.io.File;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import org.amnok.domain.LatLon;
import org.amnok.geo.CoordinateText;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.search.SearchIndex;

/// Takes what lies on the clipboard: a coordinate to go to, a table or GeoJSON to be imported,
/// files.
final class PasteDesk {
    private static final int LONGEST_COORDINATE = 200;
    private static final int LONGEST_TEXT = 50_000_000;

    private final Workbench bench;
    private final WindowParts parts;
    private final IncomingDesk incoming;

    PasteDesk(Workbench bench, WindowParts parts, IncomingDesk incoming) {
        this.bench = bench;
        this.parts = parts;
        this.incoming = incoming;
    }

    void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            incoming.take(clipboard.getFiles().stream().map(File::toPath).toList());
        } else {
            paste(clipboard.hasString() ? clipboard.getString().strip() : "");
        }
    }

    /// Takes a text as if it lay on the clipboard.
    void paste(String text) {
        var coordinate = coordinate(text);
        if (coordinate.isPresent()) {
            offer(coordinate.get());
        } else if (text.length() > LONGEST_TEXT) {
            bench.tell("The clipboard holds too much: save it as a file, and import that.");
        } else if (looksLikeData(text)) {
            incoming.importText(text);
        } else {
            bench.tell(
                    text.isEmpty()
                            ? "The clipboard holds nothing to paste here."
                            : "The clipboard holds no coordinate, table or GeoJSON.");
        }
    }

    private static Optional<LatLon> coordinate(String text) {
        return text.isEmpty() || text.length() > LONGEST_COORDINATE || text.contains("\n")
                ? Optional.empty()
                : SearchIndex.coordinate(text);
    }

    private static boolean looksLikeData(String text) {
        return text.startsWith("{") || text.startsWith("[") || text.contains("\n");
    }

    /// Goes there, and offers to add a sighting.
    private void offer(LatLon place) {
        new Finding(bench.session(), bench.map(), bench.tools().flash(), bench::tell)
                .goTo(new SearchHit.Coordinate(place));
        var canvas = bench.map().canvas();
        var at = canvas.localToScreen(canvas.getWidth() / 2 + 14, canvas.getHeight() / 2 + 14);
        menu(place).show(canvas, at.getX(), at.getY());
    }

    private ContextMenu menu(LatLon place) {
        var heading = new MenuItem(CoordinateText.format(place, bench.model().notation().get()));
        heading.setDisable(true);
        var add = new MenuItem("Add a sighting here");
        add.setId("paste-add");
        add.setDisable(bench.session().isReadOnly());
        add.setOnAction(event -> add(place));
        var menu =
                new ContextMenu(
                        heading, add, new SeparatorMenuItem(), new MenuItem("Only look at it"));
        menu.setId("paste-menu");
        return menu;
    }

    private void add(LatLon place) {
        new SightingActions(
                        bench.session(),
                        parts.clock(),
                        parts.fx(),
                        new ManyEdits(() -> bench.getScene().getWindow(), parts.appearance()),
                        () -> bench.panes().show(Panes.Side.INSPECTOR, true))
                .addTyped(place);
    }
}
