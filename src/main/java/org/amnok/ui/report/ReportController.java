package org.amnok.ui.report;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import org.amnok.domain.Lazy;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.geo.words.PlaceWords;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.status.StatusBar;
import org.amnok.words.Messages;
import org.amnok.workspace.report.ReportReader;

/// Opens a report's text, keeps it when it is left, and adds what was accepted of it.
public record ReportController(
        Session session,
        Tasks tasks,
        InstantSource clock,
        StatusBar status,
        Supplier<BorderGeography> geography,
        Pages pages) {
    private static final String KEPT = "report.text";

    /// Where the page is shown.
    public interface Pages {
        /// A map of its own.
        PreviewMap map();

        /// @param closing runs when the page is left
        void open(BorderPane page, Runnable closing);

        void leave();

        /// Brings places into the part of the map that can be seen.
        void bringIntoView(List<Sighting> some);
    }

    /// Opens the text on the clipboard, or the one that was kept.
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var text = clipboard.hasString() ? clipboard.getString().strip() : "";
        open(text.isEmpty() ? kept() : text);
    }

    private String kept() {
        return session.workspace().settings().getOrDefault(KEPT, "");
    }

    /// Opens a text.
    public void open(String text) {
        if (session.isReadOnly()) {
            status.report(Messages.text("report.this_project_is_open_read_only"));
            return;
        }
        var sites = List.copyOf(session.state().get().contents().sites());
        var model =
                new ReportModel(
                        new Lazy<>(() -> new ReportReader(new PlaceWords(geography.get(), sites))),
                        tasks,
                        session::report);
        var page =
                new ReportPage(
                        model, pages.map(), sites, geography, pages::leave, () -> add(model));
        pages.open(page, () -> close(page));
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
            session.workspace().saveSettings(Map.of(KEPT, text));
        }
    }

    /// One step of undo.
    private void add(ReportModel model) {
        var made = model.sightings(clock.instant());
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
        session.perform(edit, () -> added(made));
        pages.leave();
        keep("");
    }

    private void added(List<Sighting> made) {
        session.selection().set(made.stream().map(Sighting::uuid).toList());
        pages.bringIntoView(made);
        var shown = session.shown().get();
        var hidden = made.stream().filter(one -> !shown.contains(one.uuid())).count();
        status.done(Messages.text("report.added", made.size(), hidden), session::undo);
    }
}
