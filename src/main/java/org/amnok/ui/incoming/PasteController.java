package org.amnok.ui.incoming;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.WrittenPosition;
import org.amnok.ui.look.ToolkitPaths;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.search.SearchHit;
import org.amnok.words.Messages;
import org.amnok.workspace.report.ReportReader;

/// Takes what lies on the clipboard: a coordinate to go to, a table or GeoJSON to be imported,
/// files, a picture.
record PasteController(
        OpenProject project,
        IncomingController incoming,
        Consumer<SearchHit> goTo,
        Consumer<WrittenPosition> add) {
    private static final int LONGEST_COORDINATE = 2000;
    private static final String SEPARATORS = "\t,;|";
    private static final int LONGEST_TEXT = 50_000_000;
    private static final double MOST_PIXELS = 100_000_000;

    void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            incoming.take(ToolkitPaths.of(clipboard.getFiles()));
            return;
        }
        var text = clipboard.hasString() ? clipboard.getString().strip() : "";
        var picture = text.isEmpty() && clipboard.hasImage() ? clipboard.getImage() : null;
        if (picture == null) {
            paste(text);
        } else if (picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
            project.report(Messages.text("incoming.the_clipboard_holds_too_much"));
        } else {
            incoming.takePicture(picture);
        }
    }

    /// Takes a text as if it lay on the clipboard.
    void paste(String text) {
        var coordinate = coordinate(text);
        if (coordinate.isPresent()) {
            offer(coordinate.get());
        } else if (text.length() > LONGEST_TEXT) {
            project.report(Messages.text("incoming.the_clipboard_holds_too_much"));
        } else if (looksLikeData(text) && !ReportReader.isOfMessages(text)) {
            incoming.importText(text);
        } else if (text.isEmpty()) {
            project.report(Messages.text("incoming.the_clipboard_holds_nothing_to"));
        } else {
            incoming.readReport(text);
        }
    }

    private static Optional<WrittenPosition> coordinate(String text) {
        return text.isEmpty() || text.length() > LONGEST_COORDINATE || text.contains("\n")
                ? Optional.empty()
                : CoordinateText.possible(text);
    }

    private static boolean looksLikeData(String text) {
        return text.startsWith("{") || text.startsWith("[") || looksLikeTable(text);
    }

    /// Two rows of as many cells; what else has several lines is a text to read.
    private static boolean looksLikeTable(String text) {
        var rows = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return rows.size() == 2
                && SEPARATORS
                        .chars()
                        .anyMatch(
                                separator ->
                                        count(rows.getFirst(), separator) > 0
                                                && count(rows.getFirst(), separator)
                                                        == count(rows.get(1), separator));
    }

    private static long count(String row, int separator) {
        return row.chars().filter(c -> c == separator).count();
    }

    /// Goes there, and offers to add a sighting.
    private void offer(WrittenPosition place) {
        goTo.accept(new SearchHit.Coordinate(place.point()));
        var canvas = project.map().canvas();
        var at = canvas.localToScreen(canvas.getWidth() / 2 + 14, canvas.getHeight() / 2 + 14);
        menu(place).show(canvas, at.getX(), at.getY());
    }

    private ContextMenu menu(WrittenPosition place) {
        var heading =
                new MenuItem(
                        CoordinateText.format(place.point(), project.model().notation().get()));
        heading.setDisable(true);
        var adding = new MenuItem(Messages.text("common.add_a_sighting_here"));
        adding.setId("paste-add");
        adding.setDisable(project.session().isReadOnly());
        adding.setOnAction(event -> add.accept(place));
        var menu =
                new ContextMenu(
                        heading,
                        adding,
                        new SeparatorMenuItem(),
                        new MenuItem(Messages.text("incoming.only_look_at_it")));
        menu.setId("paste-menu");
        return menu;
    }
}
