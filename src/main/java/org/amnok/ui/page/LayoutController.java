package org.amnok.ui.page;

import static org.amnok.ui.command.Command.command;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.record.PageLayout;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.WindowParts;
import org.amnok.workspace.output.PictureExport;

/// Shows the layout editor in the place of the map, and the map again.
public final class LayoutController {
    private final WindowParts parts;
    private final Supplier<PictureExport> exports;
    private final PageController pages;
    private final Consumer<LayoutEditor> show;
    private final Consumer<OpenProject> showMap;
    private Optional<LayoutEditor> open = Optional.empty();
    private Optional<UUID> last = Optional.empty();

    /// @param show shows the editor in the window
    /// @param showMap shows the map again
    public LayoutController(
            WindowParts parts,
            Supplier<PictureExport> exports,
            PageController pages,
            Consumer<LayoutEditor> show,
            Consumer<OpenProject> showMap) {
        this.parts = parts;
        this.exports = exports;
        this.pages = pages;
        this.show = show;
        this.showMap = showMap;
    }

    /// The editor, while it is open.
    public Optional<LayoutEditor> editor() {
        return open;
    }

    /// Works on the layout of a project that was worked on last; without any, one is made of the
    /// view first. Nothing while they are shown.
    public void edit(OpenProject project) {
        if (open.isPresent()) {
            return;
        }
        var kept = project.session().state().get().contents().all(PageLayout.class);
        if (kept.isEmpty() && !project.session().isReadOnly()) {
            pages.make(project);
        } else {
            enter(project).open(last);
        }
    }

    /// Keeps a new layout in the project, and works on it.
    public void openNew(PageLayout layout, OpenProject project) {
        enter(project).openNew(layout);
    }

    /// The status bar goes along.
    private LayoutEditor enter(OpenProject project) {
        if (open.isEmpty()) {
            var editor = make(project);
            open = Optional.of(editor);
            editor.setBottom(project.status());
            show.accept(editor);
        }
        return open.get();
    }

    private LayoutEditor make(OpenProject project) {
        var session = project.session();
        return new LayoutEditor(
                session,
                new PagePreview(
                        () -> exports.get().pages(), () -> session.state().get(), parts::today),
                parts.drawing(),
                parts.clock(),
                new LayoutEditor.Ways(
                        () -> leave(project),
                        command("page.make_a_page_of_the_maps", () -> pages.make(project))
                                .icon("new")
                                .disabledWhile(project.add().disabled()),
                        project.undo(),
                        project.redo(),
                        layout -> pages.export(layout, project),
                        layout -> pages.print(layout, project),
                        layout -> pages.series(layout, project),
                        pages::ownPicture,
                        (layout, words) -> pages.copy(layout, words, project),
                        () -> BenchRequests.mainView(project)));
    }

    /// Goes back to the map.
    public void leave(OpenProject project) {
        project.takeStatusBack();
        close();
        showMap.accept(project);
    }

    /// Keeps what was changed.
    public void close() {
        last = open.flatMap(LayoutEditor::opened).or(() -> last);
        open.ifPresent(LayoutEditor::close);
        open = Optional.empty();
    }

    public void export() {
        open.ifPresent(LayoutEditor::export);
    }

    public void print() {
        open.ifPresent(LayoutEditor::print);
    }

    public void series() {
        open.ifPresent(LayoutEditor::series);
    }
}
