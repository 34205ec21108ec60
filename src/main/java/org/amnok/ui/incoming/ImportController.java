package org.amnok.ui.incoming;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.exchange.text.TextChoice;
import org.amnok.ui.map.MapNavigation;
import org.amnok.ui.map.PreviewMap;
import org.amnok.ui.project.Asking;
import org.amnok.ui.project.MapOverlay;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.status.StatusBar;
import org.amnok.words.Messages;
import org.amnok.workspace.incoming.ImportJob;

/// Opens files of sightings, and texts from the clipboard, and shows each as a page. Several come
/// one after the other. On the FX thread.
final class ImportController {
    private final OpenProject project;
    private final Session session;
    private final Tasks tasks;
    private final StatusBar status;
    private final Supplier<PreviewMap> maps;
    private final Asking asking;
    private final MapOverlay over;
    private final Consumer<Path> asLayer;
    private boolean isReading;

    /// @param maps makes a map for a page
    /// @param asLayer draws a file below the map
    public ImportController(
            OpenProject project,
            Tasks tasks,
            Supplier<PreviewMap> maps,
            Asking asking,
            MapOverlay over,
            Consumer<Path> asLayer) {
        this.project = project;
        session = project.session();
        status = project.status();
        this.tasks = tasks;
        this.maps = maps;
        this.asking = asking;
        this.over = over;
        this.asLayer = asLayer;
    }

    /// Lets files be imported, one after the other.
    ///
    /// @param after runs when all were imported, or left
    public void open(List<Path> files, Runnable after) {
        if (files.isEmpty()) {
            after.run();
            return;
        }
        var file = files.getFirst();
        var rest = files.subList(1, files.size());
        open(
                String.valueOf(file.getFileName()),
                choice -> ImportJob.of(session.workspace(), file, choice),
                () -> ImportJob.remembered(session.workspace(), file),
                page ->
                        page.offerLayer(
                                () -> {
                                    next(rest, after);
                                    asLayer.accept(file);
                                }),
                rest,
                after);
    }

    /// Lets a text be imported as if it were a file.
    public void open(String text) {
        open(
                Messages.text("incoming.from_the_clipboard"),
                choice -> ImportJob.ofText(session.workspace(), text, choice),
                () -> TextChoice.FOUND_OUT,
                page -> {},
                List.of(),
                () -> {});
    }

    /// @param choice how it is written, as far as that was said before
    /// @param offering what else can be done with it
    private void open(
            String name,
            ImportModel.Opening opening,
            Supplier<TextChoice> choice,
            Consumer<ImportPage> offering,
            List<Path> rest,
            Runnable after) {
        if (session.isReadOnly()) {
            status.report(Messages.text("incoming.this_project_is_open_read_only"));
            return;
        }
        status.report(Messages.text("incoming.reading", name));
        isReading = true;
        tasks.work(() -> ImportModel.Opened.of(opening, choice.get()))
                .over(this::read)
                .then(
                        opened -> {
                            var model = new ImportModel(opening, opened, tasks);
                            var page = page(name, model, rest, after);
                            offering.accept(page);
                            over.open(page, project, page::close);
                            page.takeFocus();
                        })
                .start(
                        problem -> {
                            asking.dialogs().report(problem);
                            open(rest, after);
                        });
    }

    private void read() {
        isReading = false;
        status.report("");
    }

    /// True from the choice of a file until its page is shown.
    boolean isReading() {
        return isReading;
    }

    private ImportPage page(String name, ImportModel model, List<Path> rest, Runnable after) {
        Runnable next =
                () -> {
                    next(rest, after);
                    showImported(model);
                };
        var words =
                rest.isEmpty()
                        ? Messages.text("window.back_to_the_map")
                        : Messages.text("incoming.next", rest.getFirst().getFileName());
        return new ImportPage(
                name,
                model,
                maps.get(),
                session.state().get().contents().sites(),
                asking.files(),
                new ImportPage.Next(next, words, rest.size()));
    }

    /// What was imported is selected, and the map goes there.
    private void showImported(ImportModel model) {
        if (model.state().get() instanceof ImportState.Done(var outcome) && outcome.added() > 0) {
            var index = session.index();
            var added = index.all().from(index.size() - (int) outcome.added());
            session.selection().set(session.uuids(added));
            MapNavigation.showSelection(session, project.map());
        }
    }

    private void next(List<Path> rest, Runnable after) {
        over.leave();
        open(rest, after);
    }
}
