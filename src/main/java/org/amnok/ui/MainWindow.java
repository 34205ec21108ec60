package org.amnok.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.amnok.store.chain.UnsignedEnds;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.command.MenuLine;
import org.amnok.ui.command.WindowKeys;
import org.amnok.ui.incoming.IncomingController;
import org.amnok.ui.look.FileDrop;
import org.amnok.ui.merge.OtherProjectDialog;
import org.amnok.ui.page.LayoutEditor;
import org.amnok.ui.project.Asking;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.IdleLock;
import org.amnok.ui.project.LockPage;
import org.amnok.ui.project.MapOverlay;
import org.amnok.ui.project.NativeFileChoice;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.ProjectController;
import org.amnok.ui.project.RecentProjects;
import org.amnok.ui.project.SaveController;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.Session;
import org.amnok.ui.welcome.WelcomeMap;
import org.amnok.ui.welcome.WelcomePage;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.incoming.ProjectCreation;
import org.amnok.workspace.output.PictureExport;

/// The window: a menu bar, and below it the welcome page or the open project.
final class MainWindow {
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    private final Stage stage;
    private final WindowParts parts;
    private final WindowLanguage language;
    private final ForgettablePreferences memory;
    private final Preferences preferences;
    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final ProjectController controller;
    private final ProjectControllers does;
    private final SaveController saved;
    private final ProjectFiles chosen;
    private final OpenedProject opened = new OpenedProject();
    private final WindowPages pages;
    private final Scene scene;
    private final MapOverlay over = new MapOverlay(this::showOver, this::showMap);
    private final WindowBounds place;
    private final IdleLock idle;
    private WindowMenus.Commands commands;
    private Runnable mapShown = () -> {};

    /// Of the project that the program is started with: nobody uses the panes yet.
    private boolean showsMapFirst;

    /// @param fileChoice asks for files; empty for the system's own dialogs
    /// @param exports makes pictures; asked when the first one is made
    MainWindow(
            Stage stage,
            WindowParts parts,
            PreferenceStore memory,
            Optional<FileChoice> fileChoice,
            ProjectCreation creation,
            Supplier<PictureExport> exports) {
        this.stage = stage;
        this.parts = parts;
        language = new WindowLanguage(memory);
        this.memory = new ForgettablePreferences(memory);
        preferences = new Preferences(this.memory, parts.appearance());
        files = fileChoice.orElseGet(() -> new NativeFileChoice(stage));
        recent = new RecentProjects(this.memory, parts.clock());
        dialogs = new Dialogs(stage, parts.appearance());
        pages = new WindowPages(stage);
        var window = new ProjectController.Window(this::show, this::notOpened, pages::cover);
        controller = new ProjectController(creation, parts.tasks(), dialogs, files, window);
        var asking = new Asking(dialogs, files, recent);
        does = new ProjectControllers(parts, asking, memory, exports, this);
        chosen = new ProjectFiles(controller, files, recent, opened, does, this::isMapShown);
        saved = new SaveController(asking, parts.tasks());
        scene = new Scene(pages, WIDTH, HEIGHT);
        KeptFocus.follow(scene);
        WindowKeys.on(scene);
        place = new WindowBounds(stage, memory);
        idle = new IdleLock(memory, parts.tasks(), this::lock, System::nanoTime);
        commands = makeCommands();
        dress();
    }

    /// @param shown runs after every picture of the map
    void onMap(Runnable shown) {
        mapShown = shown;
    }

    private WindowMenus.Commands makeCommands() {
        var help = new Help(dialogs, parts, () -> WindowMenus.all(commands, bench()));
        var window =
                new WindowCommands(
                        new WindowMemory(memory, recent, opened, this::showWelcome),
                        preferences::switchTheme,
                        new TextSize(memory, dialogs),
                        language.commands(this::speak),
                        help);
        return new WindowMenus.Commands(
                new ProjectCommands(this, chosen, opened, does),
                new OutputCommands(chosen, opened, does),
                window);
    }

    private void dress() {
        parts.appearance().language().set(Messages.language());
        parts.appearance().dress(scene.getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        FileDrop.on(pages, event -> isMapShown(), (files, event) -> chosen.dropped(files));
        stage.setScene(scene);
        saved.listen(pages);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    quit();
                });
    }

    /// Shows the window with the welcome page, or opens a project if one is given: its map first,
    /// the panes beside it as soon as the map is there.
    void start(Optional<Path> file) {
        if (file.isEmpty()) {
            showWelcome();
        }
        place.restore();
        // a project takes a while, and a passphrase is asked for before there is a page
        file.ifPresent(_ -> new WindowTitle().name(stage));
        stage.show();
        file.ifPresent(this::startWith);
    }

    private void startWith(Path file) {
        showsMapFirst = true;
        parts.symbols().pause();
        controller.open(file);
    }

    private void notOpened() {
        parts.symbols().resume();
        if (bench().isEmpty() && pages.getCenter() == null) {
            showWelcome();
        }
    }

    /// The open project's page.
    Optional<Workbench> bench() {
        return opened.bench();
    }

    /// What is done from its menus.
    WindowMenus.Commands commands() {
        return commands;
    }

    Scene scene() {
        return scene;
    }

    private boolean isMapShown() {
        return over.page().isEmpty() && does.layouts.editor().isEmpty();
    }

    void showEditor(LayoutEditor editor) {
        bench().ifPresent(
                        bench ->
                                pages.show(
                                        editor,
                                        new WindowTitle(bench.session()),
                                        WindowMenus.ofLayouts(commands, does.layouts, bench)));
    }

    private void showOver(Node page) {
        bench().ifPresent(
                        bench ->
                                pages.show(
                                        page,
                                        new WindowTitle(bench.session()),
                                        WindowMenus.ofPage(commands, over::leave)));
    }

    /// What stands in the place of the map, if anything does.
    MapOverlay overMap() {
        return over;
    }

    /// What comes into the open project.
    Optional<IncomingController> incoming() {
        return opened.incoming();
    }

    void showMap(OpenProject project) {
        bench().ifPresent(bench -> showPage(bench, new WindowTitle(bench.session())));
        project.map().canvas().requestFocus();
    }

    Optional<LayoutEditor> editor() {
        return does.layouts.editor();
    }

    void closeProject() {
        saved.close(
                () -> {
                    leaveProject();
                    showWelcome();
                    tellUnsigned();
                });
    }

    void quit() {
        saved.close(
                () -> {
                    leave();
                    tellUnsigned();
                    stage.close();
                });
    }

    /// Closes the window without asking or telling: what was typed is kept.
    void quitNow() {
        leave();
        stage.close();
    }

    /// Tells which projects were closed without a signature. Never while one is locked: it is
    /// named.
    private void tellUnsigned() {
        UnsignedEnds.toTell().forEach(dialogs::report);
    }

    /// Takes a sealed project off the screen until its passphrase is given; what was typed is kept.
    void lock() {
        var locked = opened.file().filter(Seals::isSealed);
        if (locked.isPresent()) {
            List.copyOf(Window.getWindows()).stream()
                    .filter(other -> other != stage)
                    .forEach(Window::hide);
            leaveProject();
            showLocked(locked.get());
        }
    }

    private void showLocked(Path file) {
        var page =
                new LockPage(
                        file,
                        files,
                        (given, wrong) ->
                                controller
                                        .seals()
                                        .unlock(file, given, () -> controller.open(file), wrong));
        showPage(page, new WindowTitle());
        page.requestFocus();
    }

    /// Asks after how many minutes without use a sealed project is locked.
    void chooseIdle() {
        idle.choose(dialogs);
    }

    private void leave() {
        controller.leave();
        pages.leave();
        place.keep();
        leaveProject();
    }

    /// Closing waits for the disk, so that the file is whole when the window is gone.
    private void leaveProject() {
        stage.getScene().getRoot().requestFocus(); // what is typed is kept when its field is left
        does.layouts.close();
        over.close();
        opened.close();
        idle.stop();
        saved.left();
    }

    private void show(Workspace workspace) {
        saved.close(() -> showInstead(workspace), workspace::close);
    }

    private void showInstead(Workspace workspace) {
        leaveProject();
        work(
                workspace,
                new Session(workspace, parts.tasks(), parts.knownPlaces()),
                workspace.settings());
        opened.path().ifPresent(recent::opened);
        if (Seals.isSealed(workspace.state().file())) {
            idle.start(scene);
        }
        tellUnsigned();
    }

    /// Shows an open project as the settings say.
    private void work(Workspace workspace, Session session, Map<String, String> settings) {
        saved.follow(session);
        var bench = new Workbench(session, parts, preferences, settings, commands, does);
        opened.set(new OpenedProject.Opened(workspace, bench, incoming(bench)));
        bench.map().canvas().onFrame(mapShown);
        if (showsMapFirst) {
            MapFirst.show(bench.map().canvas(), bench.panes(), parts.symbols()::resume);
            showsMapFirst = false;
        }
        showMap(bench);
    }

    private IncomingController incoming(Workbench bench) {
        return new IncomingController(
                bench,
                parts,
                new IncomingController.Ways(
                        bench.evidence(), bench.bases(), over, bench::goTo, bench::addTyped),
                memory,
                does.asking,
                new OtherProjectDialog(
                        dialogs,
                        controller::open,
                        (file, then) -> does.merges.merge(file, bench, then)));
    }

    /// Speaks another language from now on: the window is made anew around what is open, which
    /// keeps its selection, its filter and its view.
    ///
    /// @param code empty for the system's
    void speak(String code) {
        language.choose(code);
        parts.appearance().language().set(Messages.language());
        commands = makeCommands();
        opened.now().ifPresentOrElse(this::workAnew, this::showWelcome);
    }

    private void workAnew(OpenedProject.Opened was) {
        does.layouts.close();
        over.close();
        was.bench().close();
        var before = was.bench().session();
        var settings = new HashMap<>(was.workspace().settings());
        settings.putAll(was.bench().settings());
        var session = new Session(was.workspace(), parts.tasks(), parts.knownPlaces());
        session.filter().set(before.filter().get());
        session.selection().set(before.selection().uuids().get());
        before.chosenSite().get().ifPresent(session::chooseSite);
        work(was.workspace(), session, settings);
    }

    private void showWelcome() {
        var map = WelcomeMap.of(parts, mapShown);
        var page =
                new WelcomePage(
                        commands.project().ways(),
                        commands.project().sample,
                        new WelcomePage.Recent(recent.all(), controller::open, recent::forget),
                        map.canvas());
        showPage(page, new WindowTitle());
        pages.onLeave(map.leave());
    }

    private void showPage(Node page, WindowTitle title) {
        pages.show(page, title, menus());
    }

    /// Those of the open project, or of the welcome page.
    List<MenuLine.MenuOf> menus() {
        return WindowMenus.of(commands, bench());
    }

    private void keyPressed(KeyEvent event) {
        if (!isMapShown()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            bench().ifPresent(Workbench::focusNextRegion);
            event.consume();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown() && event.isShiftDown()) {
            bench().ifPresent(b -> b.mapCommands().whole.run());
            event.consume();
        }
    }
}
