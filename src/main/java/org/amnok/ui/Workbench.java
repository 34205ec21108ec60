package org.amnok.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.MeasureText;
import org.amnok.geo.WrittenPosition;
import org.amnok.ui.bookmark.Bookmarks;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.FieldKeys;
import org.amnok.ui.command.FocusOrder;
import org.amnok.ui.evidence.EvidenceController;
import org.amnok.ui.filter.FilterController;
import org.amnok.ui.layers.BaseLayerController;
import org.amnok.ui.layers.LayersPane;
import org.amnok.ui.look.TypedAhead;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapNavigation;
import org.amnok.ui.map.MapPane;
import org.amnok.ui.map.MapRoom;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.ManyEditsQuestion;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.SightingPart;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.search.SearchField;
import org.amnok.ui.search.SearchHit;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.session.Session;
import org.amnok.ui.status.StatusBar;
import org.amnok.ui.style.StyleController;
import org.amnok.ui.table.ManyPane;
import org.amnok.ui.table.SameAsCommands;
import org.amnok.ui.table.SightingActions;
import org.amnok.ui.table.SightingActions.Start;
import org.amnok.ui.table.TablePane;
import org.amnok.ui.timeline.TimelinePane;
import org.amnok.words.Messages;

/// The page of an open project: toolbar, layers, map, inspector, table, timeline, status bar.
final class Workbench extends BorderPane implements OpenProject {
    private static final String ROOM = "map.room";

    private final Session session;
    private final WindowParts parts;
    private final PreferenceStore memory;
    private final MapModel model;
    private final MapPane map;
    private final PlaceKnowledge places;
    private final Panes panes;
    private final BaseLayerController bases;
    private final LayersPane layers;
    private final TableRegion table;
    private final TimelinePane timeline;
    private final FormRegion form;
    private final SearchField search;
    private final StatusBar status;
    private final WorkbenchCommands commands;
    private final MapCommands mapCommands;
    private final SightingActions actions;
    private final PlacementController placing;
    private final MapTools tools;
    private final ToolCommands toolCommands;
    private final QuestionPanes questions;
    private final FilterController filter;
    private final KeptView view;
    private final Subscription following;

    /// @param settings the view as the project kept it
    /// @param all what is done from menus and toolbar
    /// @param does what is done with the project as a whole
    Workbench(
            Session session,
            WindowParts parts,
            Preferences preferences,
            Map<String, String> settings,
            WindowMenus.Commands all,
            ProjectControllers does) {
        this.session = session;
        this.parts = parts;
        memory = preferences.memory();
        var keep = (Consumer<Map<String, String>>) session.workspace()::saveSettings;
        var files = does.asking.files();
        model = KeptView.model(session, parts.clock(), settings);
        following = parts.appearance().theme().subscribe(model::shine);
        places = new PlaceKnowledge(session, parts.geography(), parts.tasks());
        status = new StatusBar(model, session, places);
        map = newMap();
        var many = new ManyEditsQuestion(session, () -> getScene().getWindow(), parts.appearance());
        actions = actions(many);
        placing = new PlacementController(session, map, actions, () -> form().focusUncertainty());
        var sameAs = new SameAsCommands(session);
        var calls = tableCalls(many, does, all.project().importFiles::run);
        var ofMany = new ManyPane(session, parts.clock(), calls, sameAs, places);
        var entering =
                new FormRegion.Entering(ofMany, actions, placing, all.project().expungeSource);
        form = new FormRegion(this, parts, memory, files, entering);
        table = new TableRegion(this, parts, memory, calls, sameAs);
        table.addTabs(all.output());
        questions = new QuestionPanes(this, parts, memory, does);
        timeline = timeline();
        bases = new BaseLayerController(session, model, parts.tasks(), files, status::report);
        layers = layers(files);
        commands = new WorkbenchCommands(session, map, actions, status);
        mapCommands = new MapCommands(session, model, map);
        tools = new MapTools(this, parts, preferences, bookmarks(settings, keep), this::goTo);
        toolCommands = new ToolCommands(tools, map, preferences, placing, session.isReadOnly());
        search = search();
        filter = filter(files);
        panes = arranged();
        furnishMap(preferences);
        table.furnish(all.project().expunge, filter.toggle());
        form.dropEvidence(table.pane());
        arrange(all.buttons());
        var asked = questions.kept(filter, List.of(table.pane(), timeline));
        view = new KeptView(session, model, table.pane(), asked, settings, keep);
    }

    private MapPane newMap() {
        var canvas =
                new MapCanvas(
                        model, parts.composer(), parts.renderer(), parts.drawing(), status::report);
        var pane = new MapPane(canvas, session, parts.symbols(), parts.clock(), parts.tasks());
        MapRoom.of(memory.get(ROOM, "")).ifPresent(canvas::begin);
        return pane;
    }

    private SightingActions actions(ManyEditsQuestion many) {
        Supplier<Runnable> hold = () -> TypedAhead.hold(getScene());
        return new SightingActions(session, parts.clock(), many, hold, this::added, status::report);
    }

    private TablePane.Calls tableCalls(
            ManyEditsQuestion many, ProjectControllers does, Runnable importFiles) {
        return new TablePane.Calls(
                this::goTo,
                chosen -> does.copies.copy(chosen, this),
                many::mayDo,
                importFiles,
                status::report);
    }

    private SearchField search() {
        return new SearchField(
                session,
                parts.index(),
                parts.symbols(),
                parts.tasks(),
                this::goTo,
                new FoundPlaces(actions, places, this::goTo));
    }

    private TimelinePane timeline() {
        return new TimelinePane(
                session,
                parts.appearance(),
                parts.clock(),
                parts.tasks(),
                () -> panes().show(Panes.Side.TIMELINE, true));
    }

    private LayersPane layers(FileChoice files) {
        table.addLayers(bases);
        var styles = new StyleController(session, parts.tasks(), files);
        var unlocated =
                new LayersPane.Unlocated(
                        table::showUnlocated, placing::byNextClick, form::placeByWords);
        return new LayersPane(this, parts, styles, bases, unlocated);
    }

    private Bookmarks bookmarks(Map<String, String> settings, Consumer<Map<String, String>> keep) {
        return new Bookmarks(model, settings, session.isReadOnly() ? nowhere -> {} : keep);
    }

    private FilterController filter(FileChoice files) {
        return new FilterController(
                session,
                parts,
                map,
                layers,
                () -> files.open(FilePurpose.SHAPES),
                () -> panes().show(Panes.Side.LAYERS, true));
    }

    private Panes arranged() {
        return new Panes(
                filter.middle(),
                Map.of(
                        Panes.Side.LAYERS,
                        filter.left(),
                        Panes.Side.INSPECTOR,
                        questions.strip().beside(form.dock()),
                        Panes.Side.TABLE,
                        table.pane(),
                        Panes.Side.TIMELINE,
                        timeline),
                new Rail(session, filter, this::panes, table::showUnlocated),
                PaneNeeds.of(session, table.pane(), timeline, map.canvas()),
                memory);
    }

    private void furnishMap(Preferences preferences) {
        var canvas = map.canvas();
        new MapMenu(this, actions);
        map.furnish(
                List.of(
                        mapCommands.zoomIn.icon("plus"),
                        mapCommands.zoomOut.icon("minus"),
                        mapCommands.whole),
                Stream.of(
                                commands.onMapKeys(),
                                mapCommands.onMapKeys(),
                                toolCommands.onMapKeys(),
                                List.of(questions.showStrip()),
                                form.sites().onMapKeys())
                        .flatMap(List::stream)
                        .toList(),
                preferences.letterKeys(),
                parts.attributions());
        form.onLookAlong(placing.looksAlong(questions.strip(), status::report));
        canvas.onFrame(() -> parts.index().over(canvas.ofOthers()));
        map.onMoved(
                m ->
                        status.done(
                                Messages.text("window.moved", MeasureText.length(m)),
                                commands.undo::run));
    }

    private void arrange(List<Command> buttons) {
        new FieldKeys(this, commands.undo, commands.redo, map.canvas(), map::drop).listen();
        addEventFilter(KeyEvent.KEY_PRESSED, this::stopPlaying);
        setTop(new WorkbenchHead(this, buttons, search));
        setCenter(panes);
        setBottom(status);
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
    public PlaceKnowledge places() {
        return places;
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

    WorkbenchCommands commands() {
        return commands;
    }

    MapCommands mapCommands() {
        return mapCommands;
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
        return form.evidence();
    }

    MapTools tools() {
        return tools;
    }

    /// Adds a sighting at a place that was typed or pasted.
    void addTyped(WrittenPosition place) {
        actions.add(Start.typed(place, false));
    }

    QuestionPanes questions() {
        return questions;
    }

    void focusSearch() {
        search.requestFocus();
    }

    /// The next region gets the focus: search, layers, map, table, timeline, inspector.
    void focusNextRegion() {
        List<Node> regions =
                List.of(search, filter.left(), map.canvas(), table.pane(), timeline, form.dock());
        FocusOrder.enterNext(regions, getScene().getFocusOwner());
    }

    /// Keeps what is not kept yet: the typed text and the view. How the project is seen now.
    Map<String, String> settings() {
        return view.now();
    }

    void close() {
        map.canvas().firstRoom().ifPresent(room -> memory.put(ROOM, room.words()));
        form.flush();
        layers.flush();
        questions.close();
        timeline.close();
        table.pane().close();
        filter.close();
        following.unsubscribe();
        view.close();
        tools.close();
        form.evidence().close();
        map.close();
    }

    /// Esc stops the timeline wherever the focus is.
    private void stopPlaying(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && timeline.stop()) {
            event.consume();
        }
    }

    /// What is done with the form of the selected sighting.
    FormRegion form() {
        return form;
    }

    TableRegion table() {
        return table;
    }

    private void added(Sighting fresh, Runnable typed) {
        form.focusTitle(typed);
        NewSighting.report(fresh, session, status);
    }

    @Override
    public void show(UUID sighting, SightingPart part) {
        form.show(sighting, part);
    }

    /// Shows a place on the map.
    void goTo(SearchHit hit) {
        new MapNavigation(session, map, tools.flash(), status::report).goTo(hit);
    }
}
