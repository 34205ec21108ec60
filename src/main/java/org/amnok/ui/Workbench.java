package org.amnok.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.LookPlaces;
import org.amnok.geo.MeasureText;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.CommandButton;
import org.amnok.ui.command.FieldKeys;
import org.amnok.ui.command.FocusOrder;
import org.amnok.ui.counts.CountsPane;
import org.amnok.ui.draw.SiteCommands;
import org.amnok.ui.draw.SiteController;
import org.amnok.ui.evidence.EvidenceController;
import org.amnok.ui.evidence.EvidenceImages;
import org.amnok.ui.filter.FilterController;
import org.amnok.ui.history.HistoryPane;
import org.amnok.ui.inspector.InspectorPane;
import org.amnok.ui.inspector.PlaceByMap;
import org.amnok.ui.layers.BaseLayerController;
import org.amnok.ui.layers.FeatureSight;
import org.amnok.ui.layers.LayerTable;
import org.amnok.ui.layers.LayersPane;
import org.amnok.ui.layers.MapOptions;
import org.amnok.ui.likeness.LikePairsPane;
import org.amnok.ui.look.TypedAhead;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.map.MapNavigation;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.map.MapRoom;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.ManyEditsQuestion;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.SightingPart;
import org.amnok.ui.project.SignatureBar;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.search.SearchField;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.ui.session.ViewSettings;
import org.amnok.ui.share.SharePane;
import org.amnok.ui.status.StatusBar;
import org.amnok.ui.strip.StripPane;
import org.amnok.ui.style.StyleController;
import org.amnok.ui.table.CopyController;
import org.amnok.ui.table.ManyPane;
import org.amnok.ui.table.SameAsCommands;
import org.amnok.ui.table.SightingActions;
import org.amnok.ui.table.SightingActions.Start;
import org.amnok.ui.table.TableCommands;
import org.amnok.ui.table.TablePane;
import org.amnok.ui.timeline.TimelinePane;
import org.amnok.words.Messages;
import org.amnok.workspace.KnownPlaces;
import org.amnok.workspace.counting.CountTables;
import org.jspecify.annotations.Nullable;

/// The page of an open project: toolbar, layers, map, inspector, table, timeline, status bar.
final class Workbench extends BorderPane implements OpenProject {
    private static final String ROOM = "map.room";

    /// Of the map, when it is drawn before the panes.
    private static final Duration LONGEST_ALONE = Duration.seconds(10);

    private final Session session;
    private final PreferenceStore memory;
    private final MapModel model;
    private final MapPane map;
    private final Panes panes;
    private final BaseLayerController bases;
    private final LayersPane layers;
    private final TablePane table;
    private final TimelinePane timeline;
    private final InspectorPane inspector;
    private final SignatureBar signature;
    private final SiteController sites;
    private final SearchField search;
    private final StatusBar status;
    private final WorkbenchCommands commands;
    private final SightingActions actions;
    private final MapTools tools;
    private final EvidenceController evidence;
    private final ToolCommands toolCommands;
    private final TableCommands tableCommands;
    private final SameAsCommands sameAs;
    private final Runnable showHistory;
    private final CountsPane counts;
    private final Tasks tasks;
    private @Nullable LikePairsPane likePairs;
    private final StripPane strip;
    private final Runnable showStrip;
    private final Command stripCommand;
    private final FilterController filter;
    private final KeptView view;
    private final Subscription following;

    /// @param settings the view as the project kept it
    /// @param keepSettings keeps the view in the project
    /// @param project its buttons stand before "undo" in the toolbar
    /// @param copies lets sightings be copied, as released
    /// @param looked lets what looks add up to leave
    Workbench(
            Session session,
            WindowParts parts,
            PreferenceStore memory,
            Preferences preferences,
            FileChoice files,
            Map<String, String> settings,
            Consumer<Map<String, String>> keepSettings,
            ProjectCommands project,
            CopyController copies,
            CoverageController looked) {
        this.session = session;
        this.memory = memory;
        model = new MapModel(MapHome.start(), parts.clock());
        model.look()
                .set(
                        ViewSettings.look(settings, model.look().get())
                                .styled(session.state().get().stylings()));
        following = parts.appearance().theme().subscribe(model::shine);
        var places = new PlaceKnowledge(session, parts.geography(), parts.tasks());
        status = new StatusBar(model, session, places);
        var canvas =
                new MapCanvas(
                        model, parts.composer(), parts.raster(), parts.drawing(), status::report);
        map = new MapPane(canvas, session, parts.symbols(), parts.clock(), parts.tasks());
        KeptView.open(model, session, settings);
        MapRoom.of(memory.get(ROOM, "")).ifPresent(canvas::begin);
        var many = new ManyEditsQuestion(() -> getScene().getWindow(), parts.appearance());
        actions =
                new SightingActions(
                        session,
                        parts.clock(),
                        many,
                        () -> TypedAhead.hold(getScene()),
                        this::added);
        var placing = new PlacementController(session, map, actions, this::askUncertainty);
        evidence =
                new EvidenceController(
                        session,
                        map,
                        parts,
                        memory,
                        files,
                        status,
                        actions::place,
                        new EvidenceController.Room() {
                            @Override
                            public void showInspector() {
                                Workbench.this.showInspector();
                            }

                            @Override
                            public void cover(Optional<Node> viewer, boolean beside) {
                                panes.mapPlace().show(viewer, beside);
                            }
                        });
        sameAs = new SameAsCommands(session);
        var calls =
                new TablePane.Calls(
                        site -> goTo(new SearchHit.OfSite(site)),
                        chosen -> copies.copy(chosen, this),
                        many::mayDo,
                        status::report);
        inspector =
                new InspectorPane(
                        session,
                        new ManyPane(session, parts.clock(), calls, sameAs),
                        parts.symbols(),
                        parts.clock(),
                        places,
                        new PlaceByMap(() -> map.pickPlace(actions::place), placing::alongRiver),
                        map::pickPlace,
                        evidence.actions(),
                        project.expungeSource);
        signature = new SignatureBar(session, memory);
        inspector.setBottom(signature);
        inspector.whenEmptied(map.canvas()::requestFocus);
        sites = new SiteController(session, map, parts, inspector, this::showInspector);
        table = new TablePane(session, parts.symbols(), parts.clock(), memory, calls);
        tableCommands = new TableCommands(session, table, this::changeSelected);
        showHistory =
                table.addTab(
                        "history-tab",
                        Messages.text("window.history"),
                        new HistoryPane(session, status::report));
        var sharing = new SharePane(session, project.sharing);
        table.addTab("sharing-tab", Messages.text("share.sharing"), sharing, sharing.isShared());
        tasks = parts.tasks();
        counts =
                new CountsPane(
                        session,
                        new CountTables(
                                new KnownPlaces(parts.geography()),
                                new LookPlaces(parts.composer().rivers()::line)),
                        parts.appearance().theme(),
                        parts.clock(),
                        memory,
                        new CountsPane.Calls(
                                request -> copies.copyTable(request, this),
                                this::showCounts,
                                copies::letters,
                                looked.comparedPages(this),
                                () -> parts.preview(model, List.of(), status::report),
                                parts.attributions()));
        strip =
                new StripPane(
                        session,
                        canvas,
                        parts.composer(),
                        parts.appearance(),
                        parts.clock(),
                        new StripPane.Calls(
                                (question, language) ->
                                        looked.copySentence(question, language, this),
                                question -> looked.copyRows(question, this),
                                (question, language) -> looked.page(question, language, this),
                                copies::letters));
        showStrip = table.addTab("strip-tab", Messages.text("strip.strip"), strip);
        sites.onLookAlong(placing.looksAlong(strip, status::report));
        stripCommand =
                Command.named(Messages.text("strip.strip_along_the_river"), this::showStrip)
                        .mapKey("Q");
        timeline =
                new TimelinePane(
                        session,
                        parts.appearance(),
                        parts.clock(),
                        parts.tasks(),
                        () -> panes().show(Panes.Side.TIMELINE, true));
        bases = new BaseLayerController(session, model, parts.tasks(), files::base, status::report);
        var listed =
                new LayerTable(
                        session,
                        bases,
                        new FeatureSight(canvas, session, status::report),
                        parts.tasks());
        var showListed = table.addTab("layers-tab", Messages.text("window.own_layers"), listed);
        bases.onTable(
                base -> {
                    panes().show(Panes.Side.TABLE, true);
                    showListed.run();
                    listed.show(base);
                });
        layers =
                new LayersPane(
                        session,
                        model,
                        parts.symbols(),
                        new MapOptions(model, parts.appearance().theme()),
                        new StyleController(
                                session,
                                parts.tasks(),
                                files::style,
                                name -> files.newStyle(Optional.empty(), name)),
                        bases,
                        this::showUnlocated,
                        placing::byNextClick);
        commands = new WorkbenchCommands(session, model, map, actions, status);
        tools =
                new MapTools(
                        session,
                        map,
                        parts,
                        preferences,
                        MapTools.bookmarks(session, model, settings, keepSettings),
                        this::goTo,
                        status::report);
        toolCommands =
                new ToolCommands(
                        tools,
                        map,
                        preferences,
                        parts.appearance().reducedMotion(),
                        placing,
                        session.isReadOnly());
        new MapMenu(
                canvas,
                new MapMenu.Actions(
                        event -> map.take(event.getX(), event.getY()),
                        event -> tools.identifyAt(event.getX(), event.getY()),
                        place -> actions.add(Start.clicked(place, ClickReach.metres(model), false)),
                        tools::measureFrom,
                        place -> model.show(model.viewport().get().centredAt(place)),
                        commands.add.disabled(),
                        List.of(
                                commands.toSelection,
                                commands.duplicate,
                                commands.delete,
                                sameAs.together,
                                sameAs.apart)));
        RowMenu.of(table, commands, project.expunge, tableCommands, sameAs);
        map.furnish(
                List.of(
                        commands.zoomIn.icon("plus"),
                        commands.zoomOut.icon("minus"),
                        commands.whole),
                Stream.of(
                                commands.onMapKeys(),
                                toolCommands.onMapKeys(),
                                List.of(stripCommand),
                                sites.commands().onMapKeys())
                        .flatMap(List::stream)
                        .toList(),
                preferences.letterKeys(),
                parts.attributions());
        search =
                new SearchField(
                        session,
                        parts.index(),
                        parts.symbols(),
                        parts.tasks(),
                        this::goTo,
                        new FoundPlaces(actions, places, this::goTo)::add);
        canvas.onFrame(() -> parts.index().over(canvas.ofOthers()));
        filter =
                new FilterController(
                        session,
                        parts,
                        map,
                        layers,
                        () -> files.base(Optional.empty()),
                        () -> panes().show(Panes.Side.LAYERS, true));
        table.addFilterButton(new CommandButton(filter.toggle(), 15));
        panes =
                new Panes(
                        filter.middle(),
                        Map.of(
                                Panes.Side.LAYERS,
                                filter.left(),
                                Panes.Side.INSPECTOR,
                                strip.beside(sites.dock()),
                                Panes.Side.TABLE,
                                table,
                                Panes.Side.TIMELINE,
                                timeline),
                        new Rail(session, filter, this::panes, this::showUnlocated),
                        PaneNeeds.of(session, table, timeline, canvas),
                        memory);
        counts.sceneProperty().subscribe((was, is) -> panes.cover(is != null));
        FieldKeys.on(this, commands.undo, canvas);
        map.onMoved(
                m ->
                        status.done(
                                Messages.text("window.moved", MeasureText.length(m)),
                                commands.undo::run));
        addEventFilter(KeyEvent.KEY_PRESSED, this::stopPlaying);
        evidence.dropOn(inspector, table);
        setTop(
                new WorkbenchHead(
                        commands,
                        toolCommands,
                        sites.commands(),
                        tools,
                        map,
                        project.buttons(),
                        search,
                        session.isReadOnly()));
        setCenter(panes);
        setBottom(status);
        var questions = new KeptQuestions(counts, strip, filter);
        view = new KeptView(session, model, table, questions, settings, keepSettings);
    }

    @Override
    public MapPane map() {
        return map;
    }

    @Override
    public MapModel model() {
        return model;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Command add() {
        return commands.add;
    }

    @Override
    public Command undo() {
        return commands.undo;
    }

    @Override
    public Command redo() {
        return commands.redo;
    }

    @Override
    public void takeStatusBack() {
        setBottom(status);
    }

    Panes panes() {
        return panes;
    }

    /// Leaves the panes out until the map has its first picture, or some seconds are over.
    ///
    /// @param then runs when the panes are there, maybe again and again
    void showMapFirst(Runnable then) {
        panes.empty();
        Runnable fill =
                () -> {
                    panes.fill();
                    then.run();
                };
        var waiting = new PauseTransition(LONGEST_ALONE);
        waiting.setOnFinished(event -> fill.run());
        waiting.play();
        map.canvas().onFrame(fill);
    }

    WorkbenchCommands commands() {
        return commands;
    }

    ToolCommands toolCommands() {
        return toolCommands;
    }

    FilterController filterController() {
        return filter;
    }

    BaseLayerController bases() {
        return bases;
    }

    @Override
    public StatusBar status() {
        return status;
    }

    EvidenceController evidence() {
        return evidence;
    }

    SiteCommands siteCommands() {
        return sites.commands();
    }

    TableCommands tableCommands() {
        return tableCommands;
    }

    SameAsCommands sameAsCommands() {
        return sameAs;
    }

    MapTools tools() {
        return tools;
    }

    /// Adds a sighting at a place that was typed or pasted.
    void addTyped(LatLon place) {
        actions.add(Start.typed(place, false));
    }

    /// Counts the reports that the filter shows, in the place of the map; or puts the map back.
    void showCounts() {
        var isShown = counts.getScene() != null;
        panes.mapPlace().show(isShown ? Optional.empty() : Optional.of(counts), false);
        if (isShown) {
            map.canvas().requestFocus();
        } else {
            counts.requestFocus();
        }
    }

    /// Lists what may be of one event, in the place of the map; or puts the map back.
    void showLikePairs() {
        if (likePairs == null) {
            likePairs =
                    new LikePairsPane(
                            session,
                            tasks,
                            new EvidenceImages(session, tasks),
                            status,
                            this::showLikePairs);
        }
        var isShown = likePairs.getScene() != null;
        panes.mapPlace().show(isShown ? Optional.empty() : Optional.of(likePairs), false);
        if (isShown) {
            map.canvas().requestFocus();
        } else {
            likePairs.requestFocus();
        }
    }

    /// Shows the newest edits of the project.
    void showHistory() {
        panes.show(Panes.Side.TABLE, true);
        showHistory.run();
    }

    Command stripCommand() {
        return stripCommand;
    }

    /// Shows the strip, with what it adds up to at the right.
    void showStrip() {
        panes.show(Panes.Side.TABLE, true);
        showStrip.run();
        panes.show(Panes.Side.INSPECTOR, true);
    }

    /// Asks again under which name edits go into the history.
    void askSignature() {
        showInspector();
        session.leaveSite();
        signature.ask();
    }

    void focusSearch() {
        search.requestFocus();
    }

    /// The next region gets the focus: search, layers, map, table, timeline, inspector.
    void focusNextRegion() {
        List<Node> regions =
                List.of(search, filter.left(), map.canvas(), table, timeline, sites.dock());
        FocusOrder.enterNext(regions, getScene().getFocusOwner());
    }

    /// Keeps what is not kept yet: the typed text and the view. How the project is seen now.
    Map<String, String> settings() {
        return view.now();
    }

    void close() {
        map.canvas().firstRoom().ifPresent(room -> memory.put(ROOM, room.words()));
        inspector.flush();
        sites.flush();
        layers.flush();
        counts.close();
        timeline.close();
        table.close();
        filter.close();
        following.unsubscribe();
        view.close();
        tools.close();
        evidence.close();
        map.canvas().close();
    }

    /// Esc stops the timeline wherever the focus is.
    private void stopPlaying(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && timeline.stop()) {
            event.consume();
        }
    }

    private void changeSelected() {
        showInspector();
        inspector.changeSelected();
    }

    private void showInspector() {
        panes.show(Panes.Side.INSPECTOR, true);
    }

    private void added(Sighting fresh, Runnable typed) {
        showInspector();
        inspector.focusTitle(typed);
        NewSighting.report(fresh, session, status);
    }

    private void askUncertainty() {
        showInspector();
        inspector.focusUncertainty();
    }

    private void showUnlocated() {
        panes.show(Panes.Side.TABLE, true);
        table.showUnlocated();
    }

    @Override
    public void show(UUID sighting, SightingPart part) {
        session.leaveSite();
        session.selection().set(sighting);
        showInspector();
        inspector.open(part);
    }

    /// Shows a place on the map.
    void goTo(SearchHit hit) {
        new MapNavigation(session, map, tools.flash(), status::report).goTo(hit);
    }
}
