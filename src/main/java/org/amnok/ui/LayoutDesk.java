package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.PageLayout;
import org.amnok.ui.MenuLine.MenuOf;
import org.amnok.ui.page.LayoutEditor;
import org.amnok.workspace.PictureExport;

/// Shows the layout editor in the place of the map, and the map again.
final class LayoutDesk {
    private final WindowParts parts;
    private final Supplier<PictureExport> exports;
    private final PageDesk pages;
    private final Consumer<LayoutEditor> show;
    private final Consumer<Workbench> showMap;
    private Optional<LayoutEditor> open = Optional.empty();

    /// @param show shows the editor in the window
    /// @param showMap shows the map again
    LayoutDesk(
            WindowParts parts,
            Supplier<PictureExport> exports,
            PageDesk pages,
            Consumer<LayoutEditor> show,
            Consumer<Workbench> showMap) {
        this.parts = parts;
        this.exports = exports;
        this.pages = pages;
        this.show = show;
        this.showMap = showMap;
    }

    /// The editor, while it is open.
    Optional<LayoutEditor> editor() {
        return open;
    }

    /// Works on the layouts of a project; without any, one is made of the view first.
    void edit(Workbench bench) {
        var kept = bench.session().state().get().contents().all(PageLayout.class);
        if (kept.isEmpty() && !bench.session().isReadOnly()) {
            pages.make(bench);
        } else {
            enter(bench).open(Optional.empty());
        }
    }

    /// Keeps a new layout in the project, and works on it.
    void openNew(PageLayout layout, Workbench bench) {
        enter(bench).openNew(layout);
    }

    /// The status bar goes along.
    private LayoutEditor enter(Workbench bench) {
        if (open.isEmpty()) {
            var editor = make(bench);
            open = Optional.of(editor);
            editor.setBottom(bench.getBottom());
            show.accept(editor);
        }
        return open.get();
    }

    private LayoutEditor make(Workbench bench) {
        var session = bench.session();
        var commands = bench.commands();
        return new LayoutEditor(
                session,
                new PagePreview(
                        () -> exports.get().pages(), () -> session.state().get(), parts.clock()),
                parts.background(),
                parts.fx(),
                parts.clock(),
                new LayoutEditor.Ways(
                        () -> leave(bench),
                        named("Make a page of the map’s view…", () -> pages.make(bench))
                                .icon("new")
                                .disabledWhile(commands.add.disabled()),
                        commands.undo,
                        commands.redo,
                        layout -> pages.export(layout, bench),
                        () -> PageDesk.mainView(bench)));
    }

    private void leave(Workbench bench) {
        open.ifPresent(editor -> bench.setBottom(editor.getBottom()));
        close();
        showMap.accept(bench);
    }

    /// Keeps what was changed.
    void close() {
        open.ifPresent(LayoutEditor::close);
        open = Optional.empty();
    }

    /// The menus while the editor is shown.
    List<MenuOf> menus(ProjectCommands project, Workbench bench) {
        var commands = bench.commands();
        return List.of(
                new MenuOf(
                        "Project",
                        List.of(
                                List.of(
                                        named("Back to the map", () -> leave(bench))
                                                .key("Shortcut+P")),
                                List.of(project.makePage),
                                List.of(project.close, project.quit))),
                new MenuOf("Edit", List.of(List.of(commands.undo, commands.redo))),
                new MenuOf(
                        "Page",
                        List.of(
                                List.of(
                                        named(
                                                        "Export page…",
                                                        () -> open.ifPresent(LayoutEditor::export))
                                                .key("Shortcut+E")
                                                .icon("release")))),
                new MenuOf("View", List.of(List.of(project.theme))),
                new MenuOf("Help", List.of(List.of(project.keys, project.about))));
    }
}
