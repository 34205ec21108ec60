package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.SightingDisplay;
import org.amnok.geo.Projections;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.MenuLine.MenuOf;
import org.amnok.ui.page.LayoutController;
import org.amnok.ui.project.OpenProject;
import org.amnok.words.Messages;

/// Which commands stand in which menu.
final class WindowMenus {
    private WindowMenus() {}

    /// @param bench the open project; empty on the welcome page, where only what can be done is
    ///   shown
    static List<MenuOf> of(ProjectCommands project, Optional<Workbench> bench) {
        var menus = new ArrayList<MenuOf>();
        menus.add(project(project, bench));
        bench.ifPresent(b -> menus.addAll(ofBench(b, project)));
        if (bench.isEmpty()) {
            menus.add(
                    new MenuOf(
                            "window.view_2",
                            List.of(List.of(project.theme, project.textSize), project.languages)));
        }
        menus.add(help(project));
        return menus;
    }

    /// All commands that have a key, for the keys page.
    static List<Command> all(ProjectCommands project, Optional<Workbench> bench) {
        return of(project, bench).stream()
                .flatMap(menu -> menu.groups().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static MenuOf project(ProjectCommands p, Optional<Workbench> bench) {
        var make = List.of(p.create, p.open, p.sample);
        return new MenuOf(
                "window.project",
                bench.isPresent()
                        ? List.of(
                                make,
                                List.of(
                                        p.importFiles,
                                        p.addPhotos,
                                        p.mergeProject,
                                        p.compareProject,
                                        p.editPages,
                                        p.makePage,
                                        p.makeDossier,
                                        p.exportImage,
                                        p.printMap,
                                        p.exportData,
                                        p.exportSelected.disabledWhile(
                                                bench.get().commands().toSelection.disabled()),
                                        p.takeAlong,
                                        p.makePolicy),
                                List.of(p.share, p.pack, p.unpack, p.makeKey),
                                List.of(p.seal, p.openers, p.lock, p.lockAfter),
                                remembering(p),
                                List.of(p.close, p.quit))
                        : List.of(
                                make,
                                List.of(p.importFiles),
                                List.of(p.unpack, p.makeKey),
                                remembering(p),
                                List.of(p.quit)));
    }

    /// While a page lies over the map.
    static List<MenuOf> ofPage(ProjectCommands project, Runnable back) {
        return List.of(
                new MenuOf(
                        "window.project",
                        List.of(
                                List.of(named(Messages.text("window.back_to_the_map"), back)),
                                List.of(project.close, project.quit))),
                new MenuOf(
                        "window.view_2",
                        List.of(List.of(project.theme, project.textSize), project.languages)),
                help(project));
    }

    /// While layouts are worked on.
    static List<MenuOf> ofLayouts(
            ProjectCommands project, LayoutController layouts, OpenProject open) {
        return List.of(
                new MenuOf(
                        "window.project",
                        List.of(
                                List.of(
                                        named(
                                                        Messages.text("window.back_to_the_map"),
                                                        () -> layouts.leave(open))
                                                .key("Shortcut+P")),
                                List.of(project.makePage),
                                List.of(project.close, project.quit))),
                new MenuOf("window.edit", List.of(List.of(open.undo(), open.redo()))),
                new MenuOf(
                        "window.page",
                        List.of(
                                List.of(
                                        named(Messages.text("window.export_page"), layouts::export)
                                                .key("Shortcut+E")
                                                .icon("release"),
                                        named(Messages.text("window.print_page"), layouts::print)
                                                .key("Shortcut+Alt+P")),
                                List.of(project.makeDossier))),
                new MenuOf(
                        "window.view_2",
                        List.of(List.of(project.theme, project.textSize), project.languages)),
                help(project));
    }

    private static MenuOf help(ProjectCommands project) {
        return new MenuOf(
                "window.help",
                List.of(
                        List.of(project.manual, project.keys),
                        List.of(project.showLog, project.about)));
    }

    private static List<Command> remembering(ProjectCommands p) {
        return List.of(p.forget, p.rememberNone, p.listSealed);
    }

    private static List<MenuOf> ofBench(Workbench bench, ProjectCommands project) {
        var c = bench.commands();
        var t = bench.toolCommands();
        return List.of(
                new MenuOf(
                        "window.edit",
                        List.of(
                                List.of(c.undo, c.redo),
                                List.of(
                                        c.duplicate,
                                        c.delete,
                                        project.expunge.disabledWhile(c.delete.disabled())),
                                List.of(
                                        c.selectAll,
                                        named(Messages.text("window.find"), bench::focusSearch)
                                                .key("Shortcut+F")),
                                List.of(
                                        bench.tableCommands().change,
                                        bench.tableCommands().copy,
                                        project.paste,
                                        project.pasteReport),
                                List.of(
                                        named(
                                                        Messages.text(
                                                                "window.history_of_the_project"),
                                                        bench::showHistory)
                                                .key("Shortcut+H"),
                                        named(
                                                Messages.text("window.name_in_the_history"),
                                                bench::askSignature)))),
                new MenuOf("window.view_2", view(bench, project)),
                new MenuOf(
                        "window.map",
                        List.of(
                                List.of(c.select, t.lasso, c.pan, c.zoomIn, c.zoomOut),
                                List.of(t.identify, t.measure, t.copyPlace),
                                List.of(c.whole, c.toSelection, c.back, c.forward),
                                List.of(
                                        named(
                                                        Messages.text("window.add_base_layer"),
                                                        bench.bases()::choose)
                                                .key("Shortcut+Shift+M")
                                                .disabledWhile(c.add.disabled())),
                                projections(bench))),
                new MenuOf(
                        "window.bookmarks_2",
                        List.of(List.of(t.addBookmark, t.bookmarkList), t.goToBookmark)),
                new MenuOf(
                        "window.sighting",
                        List.of(
                                List.of(c.add, c.addLikeLast, c.addWithoutPlace, t.alongRiver),
                                List.of(
                                        named(
                                                        Messages.text("window.add_evidence"),
                                                        bench.evidence()::choose)
                                                .key("Shortcut+Shift+E")),
                                List.of(
                                        bench.sameAsCommands().together,
                                        bench.sameAsCommands().apart),
                                List.of(c.previous, c.next, c.openTray))),
                new MenuOf(
                        "window.site",
                        List.of(List.of(bench.siteCommands().add, bench.siteCommands().look))),
                new MenuOf(
                        "strip.questions",
                        List.of(
                                List.of(
                                        bench.stripCommand(),
                                        named(
                                                        Messages.text("window.count_reports"),
                                                        bench::showCounts)
                                                .key("Shortcut+K"),
                                        named(
                                                        Messages.text("alike.menu_pairs"),
                                                        bench::showLikePairs)
                                                .key("Shortcut+Shift+J")))));
    }

    private static List<List<Command>> view(Workbench bench, ProjectCommands project) {
        var panes = bench.panes();
        return List.of(
                List.of(
                        pane(Messages.text("window.layers"), "F6", panes, Panes.Side.LAYERS),
                        bench.filterController().toggle(),
                        pane(Messages.text("window.inspector"), "F7", panes, Panes.Side.INSPECTOR),
                        pane(Messages.text("window.table"), "F8", panes, Panes.Side.TABLE),
                        pane(Messages.text("window.timeline"), "F9", panes, Panes.Side.TIMELINE),
                        bench.toolCommands().overview,
                        named(Messages.text("window.map_only"), panes::toggleMapOnly).key("F11")),
                display(bench),
                List.of(
                        project.theme,
                        project.textSize,
                        bench.toolCommands().reducedMotion,
                        bench.toolCommands().dragPans,
                        bench.toolCommands().letterKeys),
                project.languages);
    }

    private static Command pane(String name, String key, Panes panes, Panes.Side side) {
        return named(name, () -> panes.toggle(side)).key(key);
    }

    private static List<Command> display(Workbench bench) {
        var model = bench.model();
        return Stream.of(SightingDisplay.values())
                .map(
                        d ->
                                named(
                                                Messages.text("window.sightings_as", word(d)),
                                                () -> model.display(d))
                                        .tickedWhile(model.look().map(l -> l.display() == d))
                                        .key("Alt+" + (1 + d.ordinal())))
                .toList();
    }

    private static String word(SightingDisplay display) {
        return display.title().toLowerCase(Locale.ROOT);
    }

    private static List<Command> projections(Workbench bench) {
        return Projections.all().stream()
                .map(p -> named(p.title(), () -> bench.model().project(p)))
                .toList();
    }
}
