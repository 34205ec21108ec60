package org.amnok.ui.report;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import org.amnok.domain.Lazy;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.words.PlaceWords;
import org.amnok.ui.map.MapNavigation;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.project.MapOverlay;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.report.ReportReader;

/// Opens a report's text, keeps it when it is left, and adds what was accepted of it.
///
/// @param maps makes a map for the page
public record ReportController(
        OpenProject project, WindowParts parts, Supplier<PreviewMap> maps, MapOverlay over) {
    private static final String KEPT = "report.text";

    private Session session() {
        return project.session();
    }

    /// Opens the text on the clipboard, or the one that was kept.
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var text = clipboard.hasString() ? clipboard.getString().strip() : "";
        open(text.isEmpty() ? kept() : text);
    }

    private String kept() {
        return session().workspace().settings().getOrDefault(KEPT, "");
    }

    /// Opens a text.
    public void open(String text) {
        if (session().isReadOnly()) {
            project.report(Messages.text("report.this_project_is_open_read_only"));
            return;
        }
        var sites = List.copyOf(session().state().get().contents().sites());
        var model =
                new ReportModel(
                        new Lazy<>(
                                () ->
                                        new ReportReader(
                                                new PlaceWords(parts.geography().get(), sites))),
                        parts.tasks(),
                        session()::report);
        var page =
                new ReportPage(
                        model, maps.get(), sites, parts.geography(), over::leave, () -> add(model));
        over.open(page, project, () -> close(page));
        model.read(
                text.length() > ReportReader.LONGEST + 1
                        ? text.substring(0, ReportReader.LONGEST + 1)
                        : text);
        page.takeFocus();
    }

    private void close(ReportPage page) {
        keep(page.text());
        page.close();
    }

    private void keep(String text) {
        if (!text.equals(kept())) {
            session().workspace().saveSettings(Map.of(KEPT, text));
        }
    }

    /// One step of undo.
    private void add(ReportModel model) {
        var made = model.sightings(parts.clock().instant());
        var edits = made.stream().<Edit>map(Edit.Add::new).toList();
        var edit =
                edits.size() == 1
                        ? edits.getFirst()
                        : new Edit.Batch(
                                Messages.english(
                                        () ->
                                                Messages.text(
                                                        "report.add_of_a_report", edits.size())),
                                edits);
        session().perform(edit, () -> added(made));
        over.leave();
        keep("");
    }

    private void added(List<Sighting> made) {
        session().selection().set(made.stream().map(Sighting::uuid).toList());
        // the map has its size again, and the form its place over it, a moment after
        parts.tasks().later(() -> MapNavigation.bringIntoView(made, project.map()));
        var shown = session().shown().get();
        var hidden = made.stream().filter(one -> !shown.contains(one.uuid())).count();
        project.status().done(Messages.text("report.added", made.size(), hidden), session()::undo);
    }
}
