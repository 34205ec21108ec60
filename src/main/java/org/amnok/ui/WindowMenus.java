package org.amnok.ui;

import static org.amnok.ui.command.Command.command;
import static org.amnok.ui.command.Command.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.amnok.domain.SightingDisplay;
import org.amnok.geo.projection.Projections;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.MenuLine.MenuOf;
import org.amnok.ui.page.LayoutController;
import org.amnok.ui.project.OpenProject;
import org.amnok.words.Messages;

/// Which commands stand in which menu.
final class WindowMenus {
    private WindowMenus() {}

    /// What can be done without the page of an open project.
    record Commands(ProjectCommands project, OutputCommands output, WindowCommands window) {
        /// Those with a button above the open project.
        List<Command> buttons() {
            return List.of(
                    project.create,
                    project.open,
                    project.importFiles,
                    output.editPages,
                    output.exportImage);
        }
    }

    /// @param bench the open project; empty on the welcome page, where only what can be done is
    ///   shown
    static List<MenuOf> of(Commands commands, Optional<Workbench> bench) {
        var menus = new ArrayList<MenuOf>();
        menus.add(bench.map(b -> project(commands, b)).orElseGet(() -> beginning(commands)));
        bench.ifPresentOrElse(
                b -> menus.addAll(ofBench(b, commands)), () -> menus.add(looks(commands.window)));
        menus.add(help(commands.window));
        return menus;
    }

    /// All commands that have a key, for the keys page.
    static List<Command> all(Commands commands, Optional<Workbench> bench) {
        return of(commands, bench).stream()
                .flatMap(menu -> menu.groups().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static MenuOf beginning(Commands commands) {
        var p = commands.project;
        return new MenuOf(
                "window.project",
                List.of(
                        List.of(p.create, p.open, p.openFolder, p.sample),
                        p.openRecent,
                        List.of(p.importFiles),
                        List.of(commands.output.unpack, commands.output.makeKey),
                        remembering(commands.window),
                        List.of(p.quit)));
    }

    private static MenuOf project(Commands commands, Workbench bench) {
        var p = commands.project;
        var o = commands.output;
        var noneSelected = bench.mapCommands().toSelection.disabled();
        return new MenuOf(
                "window.project",
                List.of(
                        List.of(p.create, p.open, p.openFolder, p.sample),
                        p.openRecent,
                        List.of(
                                p.importFiles,
                                p.addPhotos,
                                p.mergeProject,
                                p.compareProject,
                                o.editPages,
                                o.makePage,
                                o.makeDossier,
                                o.exportImage,
                                o.printMap,
                                o.exportData,
                                o.exportSelected.disabledWhile(noneSelected),
                                o.takeAlong,
                                o.makePolicy),
                        List.of(o.share, o.pack, o.unpack, o.makeKey),
                        List.of(p.seal, p.openers, p.lock, p.lockAfter),
                        remembering(commands.window),
                        List.of(p.close, p.quit)));
    }

    /// While a page lies over the map.
    static List<MenuOf> ofPage(Commands commands, Runnable back) {
        return List.of(
                leaving(command("window.back_to_the_map", back), List.of(), commands.project),
                looks(commands.window),
                help(commands.window));
    }

    /// While layouts are worked on.
    static List<MenuOf> ofLayouts(Commands commands, LayoutController layouts, OpenProject open) {
        var back = command("window.back_to_the_map", () -> layouts.leave(open)).key("Shortcut+P");
        var export =
                command("window.export_page", layouts::export).key("Shortcut+E").icon("release");
        var print = command("window.print_page", layouts::print).key("Shortcut+Alt+P");
        var series = command("editor.series_button", layouts::series);
        return List.of(
                leaving(back, List.of(commands.output.makePage), commands.project),
                new MenuOf("window.edit", List.of(List.of(open.undo(), open.redo()))),
                new MenuOf(
                        "window.page",
                        List.of(
                                List.of(export, print, series),
                                List.of(commands.output.makeDossier))),
                looks(commands.window),
                help(commands.window));
    }

    private static MenuOf leaving(Command back, List<Command> others, ProjectCommands project) {
        return new MenuOf(
                "window.project",
                List.of(List.of(back), others, List.of(project.close, project.quit)));
    }

    private static MenuOf looks(WindowCommands window) {
        return new MenuOf(
                "window.view_2", List.of(List.of(window.theme, window.textSize), window.languages));
    }

    private static MenuOf help(WindowCommands window) {
        return new MenuOf(
                "window.help",
                List.of(
                        List.of(window.manual, window.keys),
                        List.of(window.showLog, window.about)));
    }

    private static List<Command> remembering(WindowCommands window) {
        return List.of(window.forget, window.rememberNone, window.listSealed);
    }

    private static List<MenuOf> ofBench(Workbench bench, Commands commands) {
        return List.of(
                edit(bench, commands.project),
                new MenuOf("window.view_2", view(bench, commands.window)),
                map(bench),
                bookmarks(bench.toolCommands()),
                sighting(bench, commands.project),
                new MenuOf(
                        "common.site",
                        List.of(List.of(bench.form().sites().add, bench.form().sites().look))),
                questions(bench));
    }

    private static MenuOf edit(Workbench bench, ProjectCommands project) {
        var c = bench.commands();
        return new MenuOf(
                "window.edit",
                List.of(
                        List.of(c.undo, c.redo),
                        List.of(
                                c.duplicate,
                                c.delete,
                                project.expunge.disabledWhile(c.delete.disabled())),
                        List.of(
                                c.selectAll,
                                command("window.find", bench::focusSearch).key("Shortcut+F")),
                        List.of(
                                bench.table().commands().change,
                                bench.table().commands().copy,
                                project.paste,
                                project.pasteReport),
                        List.of(
                                command("window.history_of_the_project", bench.table()::showHistory)
                                        .key("Shortcut+H"),
                                command(
                                        "window.name_in_the_history",
                                        bench.form()::askSignature))));
    }

    private static MenuOf map(Workbench bench) {
        var m = bench.mapCommands();
        var t = bench.toolCommands();
        return new MenuOf(
                "window.map",
                List.of(
                        List.of(m.select, t.lasso, m.pan, m.zoomIn, m.zoomOut),
                        List.of(t.identify, t.measure, t.copyPlace),
                        List.of(m.whole, m.toSelection, m.back, m.forward),
                        List.of(
                                command("window.add_base_layer", bench.bases()::choose)
                                        .key("Shortcut+Shift+M")
                                        .disabledWhile(bench.add().disabled())),
                        projections(bench)));
    }

    private static MenuOf bookmarks(ToolCommands t) {
        return new MenuOf(
                "common.bookmarks",
                List.of(List.of(t.addBookmark, t.bookmarkList), t.goToBookmark));
    }

    private static MenuOf sighting(Workbench bench, ProjectCommands project) {
        var c = bench.commands();
        var same = bench.table().sameAs();
        return new MenuOf(
                "window.sighting",
                List.of(
                        List.of(
                                c.add,
                                c.addLikeLast,
                                c.addWithoutPlace,
                                bench.toolCommands().alongRiver),
                        List.of(
                                command("window.add_evidence", bench.evidence()::choose)
                                        .key("Shortcut+Shift+E"),
                                c.submit),
                        List.of(same.together, same.apart),
                        List.of(c.previous, c.next, bench.mapCommands().openTray),
                        List.of(project.expunge.disabledWhile(c.delete.disabled()))));
    }

    private static MenuOf questions(Workbench bench) {
        return new MenuOf(
                "strip.questions",
                List.of(
                        List.of(
                                bench.questions().showStrip(),
                                command("window.count_reports", bench.questions()::showCounts)
                                        .key("Shortcut+K"),
                                command("alike.menu_pairs", bench.questions()::showLikePairs)
                                        .key("Shortcut+Shift+J"))));
    }

    private static List<List<Command>> view(Workbench bench, WindowCommands window) {
        var panes = bench.panes();
        return List.of(
                List.of(
                        pane(Messages.text("window.layers"), "F6", panes, Panes.Side.LAYERS),
                        bench.filterController().toggle(),
                        pane(Messages.text("window.inspector"), "F7", panes, Panes.Side.INSPECTOR),
                        pane(Messages.text("window.table"), "F8", panes, Panes.Side.TABLE),
                        pane(Messages.text("window.timeline"), "F9", panes, Panes.Side.TIMELINE),
                        bench.toolCommands().overview,
                        command("window.map_only", panes::toggleMapOnly).key("F11")),
                display(bench),
                List.of(
                        window.theme,
                        window.textSize,
                        bench.toolCommands().reducedMotion,
                        bench.toolCommands().dragPans,
                        bench.toolCommands().letterKeys),
                window.languages);
    }

    private static Command pane(String name, String key, Panes panes, Panes.Side side) {
        return named(name, () -> panes.toggle(side))
                .tickedWhile(panes.box(side).visibleProperty())
                .key(key);
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
                                        .disabledWhile(isNone(bench, d))
                                        .key("Alt+" + (1 + d.ordinal())))
                .toList();
    }

    /// Of a folder of reports none has a symbol of its own.
    private static ObservableBooleanValue isNone(Workbench bench, SightingDisplay display) {
        return new SimpleBooleanProperty(
                display == SightingDisplay.EVERY && bench.session().reports().isPresent());
    }

    private static String word(SightingDisplay display) {
        return display.title().toLowerCase(Locale.ROOT);
    }

    private static List<Command> projections(Workbench bench) {
        return Projections.all().stream()
                .map(
                        p ->
                                named(p.title(), () -> bench.model().project(p))
                                        .tickedWhile(
                                                bench.model()
                                                        .viewport()
                                                        .map(v -> v.projection().equals(p))))
                .toList();
    }
}
