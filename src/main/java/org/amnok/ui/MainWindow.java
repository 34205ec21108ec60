package org.amnok.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.Source;
import org.amnok.map.Theme;
import org.amnok.store.chain.UnsignedEnds;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.command.MenuLine;
import org.amnok.ui.compare.CompareController;
import org.amnok.ui.courier.CourierController;
import org.amnok.ui.export.PictureExportController;
import org.amnok.ui.expunge.ExpungeController;
import org.amnok.ui.incoming.FileDrop;
import org.amnok.ui.incoming.IncomingController;
import org.amnok.ui.merge.MergeController;
import org.amnok.ui.merge.OtherProjectDialog;
import org.amnok.ui.page.LayoutController;
import org.amnok.ui.page.LayoutEditor;
import org.amnok.ui.page.PageController;
import org.amnok.ui.print.PrintController;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.IdleLock;
import org.amnok.ui.project.Lazy;
import org.amnok.ui.project.LockPage;
import org.amnok.ui.project.MapOverlay;
import org.amnok.ui.project.NativeFileChoice;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.OpenersController;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.ProjectController;
import org.amnok.ui.project.RecentProjects;
import org.amnok.ui.project.SaveController;
import org.amnok.ui.project.UsualPolicy;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.release.DataExportController;
import org.amnok.ui.release.DossierController;
import org.amnok.ui.release.GateController;
import org.amnok.ui.release.PolicyController;
import org.amnok.ui.release.ReleaseController;
import org.amnok.ui.session.Session;
import org.amnok.ui.share.ShareController;
import org.amnok.ui.share.SharePane;
import org.amnok.ui.table.CopyController;
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
    private static final String THEME = "theme";

    private final Stage stage;
    private final WindowParts parts;
    private final WindowLanguage language;
    private final ForgettablePreferences memory;
    private final Preferences preferences;
    private final FileChoice files;
    private final RecentProjects recent;
    private final Dialogs dialogs;
    private final Help help;
    private final ProjectController controller;
    private final PictureExportController exports;
    private final DataExportController data;
    private final PolicyController policies;
    private final MergeController merges;
    private final CourierController courier;
    private final ShareController shares;
    private final OpenersController openers;
    private final ExpungeController removals;
    private final CopyController copies;
    private final PageController pages;
    private final DossierController dossiers;
    private final CompareController comparing;
    private final CoverageController looked;
    private final LayoutController layouts;
    private final SaveController saved;
    private final BorderPane root = new BorderPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    private final ReadOnlyBooleanWrapper noProject = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper noSealed = new ReadOnlyBooleanWrapper(true);
    private ProjectCommands project;
    private final MapOverlay over;
    private final WindowBounds place;
    private final IdleLock idle;
    private final Runnable mapShown;
    private Optional<Opened> opened = Optional.empty();
    private Subscription leaveWelcome = Subscription.EMPTY;

    /// Of the project that the program is started with: nobody uses the panes yet.
    private boolean showsMapFirst;

    private record Opened(Workspace workspace, Workbench bench, IncomingController incoming) {}

    /// @param mapShown runs after every picture of the map
    MainWindow(
            Stage stage,
            WindowParts parts,
            PreferenceStore memory,
            Optional<FileChoice> fileChoice,
            ProjectCreation creation,
            Supplier<PictureExport> exports,
            Runnable mapShown) {
        this.stage = stage;
        this.parts = parts;
        language = new WindowLanguage(memory);
        this.memory = new ForgettablePreferences(memory);
        preferences = new Preferences(memory, parts.appearance());
        this.mapShown = mapShown;
        files = fileChoice.orElseGet(() -> new NativeFileChoice(stage));
        recent = new RecentProjects(this.memory);
        dialogs = new Dialogs(stage, parts.appearance());
        help = new Help(dialogs, parts, () -> WindowMenus.all(project(), bench()));
        controller =
                new ProjectController(
                        creation, parts.tasks(), dialogs, files, this::show, this::notOpened);
        var gate = new GateController(parts, dialogs, new UsualPolicy(memory), this::uncover);
        var once = new Lazy<>(exports);
        var release = new ReleaseController(once, files, recent, dialogs, gate, parts);
        var printing = new PrintController(release, dialogs, parts.tasks(), parts.printers());
        copies = new CopyController(release);
        this.exports = new PictureExportController(release, dialogs, parts.tasks(), printing);
        policies = new PolicyController(dialogs);
        removals = new ExpungeController(dialogs, parts.tasks());
        merges = new MergeController(files, recent, dialogs, parts.tasks());
        courier = new CourierController(files, recent, dialogs, parts.tasks());
        shares = new ShareController(files, dialogs, parts.tasks());
        openers = new OpenersController(dialogs, files, parts.tasks());
        data = new DataExportController(release, dialogs, parts);
        pages = new PageController(release, dialogs, parts, printing, this::editNew);
        dossiers = new DossierController(release, dialogs, parts);
        comparing = new CompareController(release, files, recent, dialogs, parts);
        looked = new CoverageController(release, pages);
        layouts = new LayoutController(parts, once, pages, this::showEditor, this::showMap);
        saved = new SaveController(dialogs, files, recent, parts.tasks()::later);
        project = commands();
        over = new MapOverlay(this::showOver, this::showMap);
        place = new WindowBounds(stage, memory);
        idle = new IdleLock(memory, parts.tasks(), this::lock, System::nanoTime);
        dress();
    }

    private ProjectCommands commands() {
        return new ProjectCommands(
                this,
                noProject.getReadOnlyProperty(),
                noSealed.getReadOnlyProperty(),
                memory,
                new TextSize(memory, dialogs),
                language.commands(this::speak));
    }

    private void dress() {
        parts.appearance().language().set(Messages.language());
        var theme = parts.appearance().theme();
        theme.set(memory.get(THEME, "").equals(Theme.DARK.name()) ? Theme.DARK : Theme.LIGHT);
        theme.subscribe((was, is) -> memory.put(THEME, theme.get().name()));
        parts.appearance().dress(scene.getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        root.getStyleClass().add("window");
        FileDrop.on(root, this::dropped);
        stage.setScene(scene);
        saved.listen(root);
        stage.setOnCloseRequest(event -> saved.close(event, this::leaveTelling));
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

    private ProjectCommands project() {
        return project;
    }

    private void notOpened() {
        parts.symbols().resume();
        if (opened.isEmpty() && root.getCenter() == null) {
            showWelcome();
        }
    }

    /// The open project's page.
    Optional<Workbench> bench() {
        return opened.map(Opened::bench);
    }

    Scene scene() {
        return scene;
    }

    void create() {
        files.newProject(recent.folder(), "border.amnok").ifPresent(controller::create);
    }

    void createSample() {
        files.sampleProject(recent.folder()).ifPresent(controller::createSample);
    }

    void open() {
        files.project(recent.folder()).ifPresent(controller::open);
    }

    /// Without an open project, a new one is asked for first: imported sightings need a file.
    void importFiles() {
        if (opened.isEmpty()) {
            create();
            return;
        }
        var chosen = files.sightings(recent.folder());
        chosen.stream().findFirst().ifPresent(recent::usedFolderOf);
        incoming().ifPresent(controller -> controller.importFiles(chosen));
    }

    /// Takes what lies on the clipboard.
    void paste() {
        incoming().filter(controller -> isMapShown()).ifPresent(IncomingController::paste);
    }

    /// Reads the text on the clipboard as a report.
    void pasteReport() {
        incoming().filter(controller -> isMapShown()).ifPresent(IncomingController::pasteReport);
    }

    private boolean isMapShown() {
        return over.page().isEmpty() && layouts.editor().isEmpty();
    }

    /// Files fell on the window where nothing else takes them.
    private void dropped(List<Path> some) {
        if (isMapShown()) {
            incoming()
                    .ifPresentOrElse(
                            controller -> controller.take(some),
                            () -> some.stream().findFirst().ifPresent(controller::open));
        }
    }

    void addPhotos() {
        incoming().ifPresent(IncomingController::choosePhotos);
    }

    void mergeProject() {
        bench().ifPresent(merges::choose);
    }

    void compareProject() {
        bench().ifPresent(comparing::compare);
    }

    void expunge() {
        bench().ifPresent(removals::expunge);
    }

    void expungeSource(Source source) {
        bench().ifPresent(bench -> removals.expunge(source, bench));
    }

    void exportImage() {
        bench().ifPresent(exports::export);
    }

    void printMap() {
        bench().ifPresent(exports::print);
    }

    void exportData() {
        bench().ifPresent(data::export);
    }

    void exportSelected() {
        bench().ifPresent(data::exportSelected);
    }

    void takeAlong() {
        bench().ifPresent(data::takeAlong);
    }

    void pack() {
        bench().ifPresent(courier::pack);
    }

    void changeOpeners() {
        bench().ifPresent(openers::ask);
    }

    void share() {
        bench().ifPresent(shares::share);
    }

    /// What the pane of those who share the project does.
    SharePane.Calls sharing() {
        return new SharePane.Calls(
                this::share,
                () -> bench().ifPresent(shares::sync),
                () -> bench().ifPresent(shares::answer),
                shares.shared());
    }

    /// Into the open project; where none is open, as one of its own.
    void unpack() {
        bench().ifPresentOrElse(
                        bench -> courier.unpackInto(bench, merges),
                        () -> courier.unpack(controller::open));
    }

    void makeKey() {
        courier.makeKey();
    }

    void makeDossier() {
        bench().ifPresent(dossiers::make);
    }

    void makePolicy() {
        bench().filter(bench -> !bench.session().isReadOnly()).ifPresent(policies::make);
    }

    void makePage() {
        bench().ifPresent(pages::make);
    }

    void editPages() {
        bench().filter(bench -> layouts.editor().isEmpty()).ifPresent(layouts::edit);
    }

    private void editNew(PageLayout layout, OpenProject project) {
        layouts.openNew(layout, project);
    }

    private void showEditor(LayoutEditor editor) {
        bench().ifPresent(
                        bench ->
                                showPage(
                                        editor,
                                        new WindowTitle(bench.session()),
                                        WindowMenus.ofLayouts(project, layouts, bench)));
    }

    private void showOver(Node page) {
        bench().ifPresent(
                        bench ->
                                showPage(
                                        page,
                                        new WindowTitle(bench.session()),
                                        WindowMenus.ofPage(project, over::leave)));
    }

    /// What stands in the place of the map, if anything does.
    MapOverlay overMap() {
        return over;
    }

    /// What comes into the open project.
    Optional<IncomingController> incoming() {
        return opened.map(Opened::incoming);
    }

    /// Leaves the layouts, if these cover the map.
    private void uncover(OpenProject project) {
        if (layouts.editor().isPresent()) {
            layouts.leave(project);
        }
    }

    private void showMap(OpenProject project) {
        bench().ifPresent(bench -> showPage(bench, new WindowTitle(bench.session())));
        project.map().canvas().requestFocus();
    }

    Optional<LayoutEditor> editor() {
        return layouts.editor();
    }

    void closeProject() {
        if (saved.mayClose()) {
            leaveProject();
            showWelcome();
            tellUnsigned();
        }
    }

    void quit() {
        if (saved.mayClose()) {
            leaveTelling();
            stage.close();
        }
    }

    /// Closes the window without asking or telling: what was typed is kept.
    void quitNow() {
        leave();
        stage.close();
    }

    private void leaveTelling() {
        leave();
        tellUnsigned();
    }

    /// Tells which projects were closed without a signature. Never while one is locked: it is
    /// named.
    private void tellUnsigned() {
        UnsignedEnds.toTell().forEach(dialogs::report);
    }

    void switchTheme() {
        var theme = parts.appearance().theme();
        theme.set(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    /// Forgets the names of files and of the person; edits are unnamed until a name is given.
    void forget() {
        memory.forget();
        bench().ifPresentOrElse(MainWindow::unnamed, this::showWelcome);
    }

    /// Edits of an open project are unnamed from now on, until a name is given.
    private static void unnamed(OpenProject project) {
        project.session().signAs("");
        project.report(Messages.text("window.recent_files_and_your_name_are"));
    }

    /// Keeps names of files and of the person off the disk, or remembers them again.
    void switchRemembering() {
        memory.none().set(!memory.none().get());
        if (memory.none().get()) {
            forget();
        }
    }

    /// Lists sealed projects among the recent ones, the open one first, or no longer.
    void switchListingSealed() {
        memory.sealedListed().set(!memory.sealedListed().get());
        if (memory.sealedListed().get()) {
            opened.ifPresent(now -> recent.opened(now.workspace.state().file()));
        } else {
            recent.forgetSealed();
        }
    }

    Help help() {
        return help;
    }

    /// Seals the open project into another file, and opens that.
    void seal() {
        opened.map(was -> was.workspace.state().file())
                .filter(file -> !Seals.isSealed(file))
                .ifPresent(
                        plain ->
                                controller
                                        .seals()
                                        .seal(
                                                plain,
                                                files.newProject(
                                                        recent.folder(), sealedName(plain)),
                                                controller::open));
    }

    private static String sealedName(Path plain) {
        return plain.getFileName().toString().replaceFirst("(?i)\\.gpkg$", "") + Seals.SUFFIX;
    }

    /// Takes a sealed project off the screen until its passphrase is given; what was typed is kept.
    void lock() {
        var locked = opened.map(was -> was.workspace.state().file()).filter(Seals::isSealed);
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
        leaveWelcome.unsubscribe();
        place.keep();
        leaveProject();
    }

    /// Closing waits for the disk, so that the file is whole when the window is gone.
    private void leaveProject() {
        stage.getScene().getRoot().requestFocus(); // what is typed is kept when its field is left
        layouts.close();
        over.close();
        opened.ifPresent(
                was -> {
                    was.bench.close();
                    was.workspace.close();
                    Seals.lock(was.workspace.state().file());
                });
        idle.stop();
        opened = Optional.empty();
        saved.left();
        noProject.set(true);
        noSealed.set(true);
    }

    private void show(Workspace workspace) {
        if (!saved.mayClose()) {
            workspace.close();
            return;
        }
        leaveProject();
        work(workspace, new Session(workspace, parts.tasks()), workspace.settings());
        recent.opened(workspace.state().file());
        if (Seals.isSealed(workspace.state().file())) {
            idle.start(scene);
        }
        tellUnsigned();
    }

    /// Shows an open project.
    ///
    /// @param settings how it is seen
    private void work(Workspace workspace, Session session, Map<String, String> settings) {
        saved.follow(session);
        var bench =
                new Workbench(
                        session,
                        parts,
                        memory,
                        preferences,
                        files,
                        settings,
                        workspace::saveSettings,
                        project,
                        copies,
                        looked);
        opened = Optional.of(new Opened(workspace, bench, incoming(bench)));
        noProject.set(false);
        noSealed.set(!Seals.isSealed(workspace.state().file()));
        bench.map().canvas().onFrame(mapShown);
        if (showsMapFirst) {
            bench.showMapFirst(parts.symbols()::resume);
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
                files,
                dialogs,
                new OtherProjectDialog(
                        dialogs,
                        controller::open,
                        (file, then) -> merges.merge(file, bench, then)));
    }

    /// Speaks another language from now on: the window is made anew around what is open, which
    /// keeps its selection, its filter and its view.
    ///
    /// @param code empty for the system's
    void speak(String code) {
        language.choose(code);
        parts.appearance().language().set(Messages.language());
        project = commands();
        opened.ifPresentOrElse(this::workAnew, this::showWelcome);
    }

    private void workAnew(Opened was) {
        layouts.close();
        over.close();
        was.bench.close();
        var before = was.bench.session();
        var settings = new HashMap<>(was.workspace.settings());
        settings.putAll(was.bench.settings());
        var session = new Session(was.workspace, parts.tasks());
        session.filter().set(before.filter().get());
        session.selection().set(before.selection().uuids().get());
        before.chosenSite().get().ifPresent(session::chooseSite);
        work(was.workspace, session, settings);
    }

    private void showWelcome() {
        var map = WelcomeMap.of(parts, stage, mapShown);
        var page =
                new WelcomePage(
                        project.ways(),
                        project.sample,
                        new WelcomePage.Recent(recent.all(), controller::open, recent::forget),
                        map.canvas());
        showPage(page, new WindowTitle());
        leaveWelcome = map.leave();
    }

    private void showPage(Node page, WindowTitle title) {
        showPage(page, title, menus());
    }

    /// Those of the open project, or of the welcome page.
    List<MenuLine.MenuOf> menus() {
        return WindowMenus.of(project, bench());
    }

    private void showPage(Node page, WindowTitle title, List<MenuLine.MenuOf> menus) {
        leaveWelcome.unsubscribe();
        leaveWelcome = Subscription.EMPTY;
        root.setTop(title.beside(new MenuLine(menus)));
        root.setCenter(page);
        title.name(stage);
    }

    private void keyPressed(KeyEvent event) {
        if (!isMapShown()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            bench().ifPresent(Workbench::focusNextRegion);
            event.consume();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown() && event.isShiftDown()) {
            bench().ifPresent(b -> b.commands().whole.run());
            event.consume();
        }
    }
}
