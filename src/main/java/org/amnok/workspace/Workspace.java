package org.amnok.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.Opening;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.SightingFeed;
import org.amnok.domain.project.Signature;
import org.amnok.domain.project.Signature.Turn;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.Site;
import org.amnok.geo.border.BorderGeography;
import org.amnok.index.LazySightings;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.index.Surroundings;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.store.ProjectHistory;
import org.amnok.store.ProjectOriginals;
import org.amnok.store.ProjectStore;
import org.amnok.workspace.base.ProjectBases;
import org.jspecify.annotations.Nullable;

/// An open project: edits go in, states come out.
///
/// Every method may be called from any thread. Work on the file happens on one thread of its own,
/// in the order of the calls; a future completes, and listeners get the new state, only after the
/// edit is on disk. A failed edit completes its future with a [org.amnok.domain.ProblemException]
/// and changes nothing.
public final class Workspace implements AutoCloseable {
    /// More sightings are not held in memory but read from the file when they are needed.
    static final int FEW = 5000;

    private final ReopenableStore file;
    private final ScheduledExecutorService writer;
    private final Maintenance upkeep;
    private final FileWatch watch;
    private final EditHistory history = new EditHistory();
    private final List<Consumer<WorkspaceState>> listeners = new CopyOnWriteArrayList<>();
    private final ProjectSettings settings;
    private final ProjectBases bases;
    private final OpenFolder folder = new OpenFolder();
    private @Nullable LazySightings filed;
    private final Secret secret;
    private volatile WorkspaceState state;
    private volatile String author = "";

    private Workspace(ProjectStore store, Supplier<BorderGeography> geography) {
        file = new ReopenableStore(store, geography);
        settings = new ProjectSettings(store);
        secret = store.secret();
        bases = new ProjectBases(store.file());
        state = read();
        writer =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("workspace-writer").factory());
        upkeep = new Maintenance(writer, file::store, this::askAnew);
        watch = new FileWatch(file, writer, () -> state, this::readAgain);
        upkeep.watch(watch::lookNow, file::makeWhole);
    }

    private ProjectStore store() {
        return file.store();
    }

    private WorkspaceState read() {
        var store = store();
        var contents = store.hasMoreThan(FEW) ? store.readItems() : store.read();
        var index = store.index(Surroundings.of(contents));
        filed = index.sightings() > FEW ? new LazySightings(index, store.pages()) : null;
        return stateWith(contents, index, store.stylings());
    }

    /// Keeps all that is missing of the index in the file, for commands.
    public CompletableFuture<WorkspaceState> keepWholeIndex() {
        return CompletableFuture.runAsync(upkeep::keepWholeIndex, writer).thenApply(_ -> state);
    }

    /// Reads the index again: what follows from places has changed.
    private void askAnew() {
        var contents = state.contents();
        report(stateWith(contents, store().index(Surroundings.of(contents)), state.stylings()));
    }

    private WorkspaceState report(WorkspaceState next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
        return next;
    }

    /// Looks after the file.
    public FileWatch watch() {
        return watch;
    }

    /// Makes a new project file. Reads and writes files: not for the FX thread. Sightings get what
    /// follows from their places.
    ///
    /// @param geography asked when it is first needed
    public static Workspace create(
            Path file, Collection<Site> sites, Supplier<BorderGeography> geography) {
        return Opening.made(
                ProjectStore.create(file, sites, geography),
                store -> new Workspace(store, geography));
    }

    /// Opens a project file. Reads files: not for the FX thread.
    ///
    /// @throws org.amnok.store.sqlite.ProjectInUseException when it can only be opened read-only
    ///   now
    public static Workspace open(Path file, ProjectStore.Access access) {
        return open(file, access, BorderGeography::none);
    }

    /// Likewise; sightings get what follows from their places, by a geography that is asked late.
    public static Workspace open(
            Path file, ProjectStore.Access access, Supplier<BorderGeography> geography) {
        return Opening.made(
                ProjectStore.open(file, access, geography),
                store -> new Workspace(store, geography));
    }

    /// Reads sightings, some at a time, on any thread but that of the windows.
    public SightingPages pages() {
        return store().pages();
    }

    /// Under which its identifiers are made: never for a file that leaves.
    public Secret secret() {
        return secret;
    }

    /// From now on, between edits: finds what is missing of places and index, and keeps what is
    /// needed when another program writes over the file.
    public void lookAfter() {
        upkeep.lookAfter();
    }

    /// What another program wrote, or another file.
    private void readAgain() {
        settings.read(store());
        report(read());
        upkeep.lookOn();
    }

    /// The newest state that is on disk.
    public WorkspaceState state() {
        return state;
    }

    /// Calls the listener after every change, on the writer thread.
    public void onChange(Consumer<WorkspaceState> listener) {
        listeners.add(listener);
    }

    /// Signs the edits to come with a name; empty for none.
    public void signAs(String name) {
        author = name;
    }

    /// Asks what the history says, between edits.
    public <T> CompletableFuture<T> history(Function<ProjectHistory, T> question) {
        return onWriter(() -> question.apply(store().history()));
    }

    /// Writes a release into the history, signed like an edit; nothing undoes it.
    public CompletableFuture<Void> log(ReleaseRecord release) {
        return CompletableFuture.runAsync(
                () -> store().log(release, "", new Signature(author, Instant.now(), Turn.DONE)),
                writer);
    }

    /// Asks what originals lie in the project, between edits.
    public <T> CompletableFuture<T> originals(Function<ProjectOriginals, T> question) {
        return onWriter(() -> question.apply(store().originals()));
    }

    /// Keeps originals, or small pictures of them, or drops them, between edits.
    public CompletableFuture<Void> keep(Consumer<ProjectOriginals> work) {
        return CompletableFuture.runAsync(() -> work.accept(store().originals()), writer);
    }

    /// The name that edits are signed with; empty for none.
    public String author() {
        return author;
    }

    /// Does an edit and remembers it for undo.
    public CompletableFuture<WorkspaceState> perform(Edit edit) {
        return perform(_ -> edit, Progress.NONE);
    }

    /// Likewise, watched, and made of contents that nothing changes meanwhile.
    public CompletableFuture<WorkspaceState> perform(
            Function<ProjectContents, Edit> make, Progress watching) {
        return onWriter(
                () -> {
                    var edit = new Change.Records(make.apply(state.contents()));
                    return kept(edit, Turn.DONE, watching, history::performed);
                });
    }

    /// Brings in many sightings and remembers them as one edit for undo. Until all are on disk,
    /// other edits wait.
    ///
    /// @param feed read on another thread
    /// @param isLast true when the project is closed afterwards: nobody asks for its state
    /// @return the edit; empty when nothing was new
    public CompletableFuture<Optional<Edit.Import>> addAll(
            SightingFeed feed, String label, boolean isLast) {
        return onWriter(
                () -> {
                    var signature = new Signature(author, Instant.now(), Turn.DONE);
                    store().guard().beforeEdit();
                    // Filed sightings are read from the file, to compare what comes again.
                    var imported = store().addAll(feed, label, signature, isLast && filed == null);
                    var change = imported.map(Change.Records::new);
                    change.ifPresent(history::performed);
                    change.filter(_ -> !isLast).ifPresent(this::publish);
                    return imported;
                });
    }

    /// Styles a layer of the map and remembers it for undo; does nothing when it is styled so.
    public CompletableFuture<WorkspaceState> restyle(StyledLayer layer, LayerStyling styling) {
        return onWriter(
                () -> {
                    var before = state.stylings().getOrDefault(layer, LayerStyling.DESIGNED);
                    var change = new Change.Restyle(layer, before, styling);
                    return before.equals(styling)
                            ? state
                            : kept(change, Turn.DONE, Progress.NONE, history::performed);
                });
    }

    /// Does a change, remembers it, and looks after the file before and after it.
    private WorkspaceState kept(
            Change asked, Turn turn, Progress watching, Consumer<Change> remember) {
        upkeep.edited();
        watch.lookNow();
        store().guard().beforeEdit();
        var change = watch.reconciled(asked);
        switch (change) {
            case Change.Records(var edit) ->
                    store().perform(edit, new Signature(author, Instant.now(), turn), watching);
            case Change.Restyle restyle -> store().restyle(restyle.layer(), restyle.after());
        }
        remember.accept(change);
        publish(change);
        watch.follow();
        return state;
    }

    /// Takes back the last edit; does nothing when there is none.
    public CompletableFuture<WorkspaceState> undo() {
        return undo(Progress.NONE);
    }

    /// Likewise, watched.
    public CompletableFuture<WorkspaceState> undo(Progress watching) {
        return turned(
                () -> history.nextUndo().map(Change::inverse),
                Turn.UNDONE,
                watching,
                history::undid);
    }

    /// Does again what was taken back last; does nothing when there is nothing.
    public CompletableFuture<WorkspaceState> redo(Progress watching) {
        return turned(history::nextRedo, Turn.REDONE, watching, history::redid);
    }

    private CompletableFuture<WorkspaceState> turned(
            Supplier<Optional<Change>> next, Turn turn, Progress watching, Runnable remember) {
        return onWriter(
                () ->
                        next.get()
                                .map(change -> kept(change, turn, watching, _ -> remember.run()))
                                .orElse(state));
    }

    /// Takes records out of the project for good.
    public RecordRemoval removal() {
        return new RecordRemoval(watch, this::author, history::forget);
    }

    /// Its operations, to be shared with other projects.
    public Sharing sharing() {
        return new Sharing(file::store, writer, history::forget, this::readAgain);
    }

    /// The settings that the project has, and those that are being written.
    public Map<String, String> settings() {
        return settings.all();
    }

    /// The files of base layers.
    public ProjectBases bases() {
        return bases;
    }

    /// What its sightings' places are found by.
    public BorderGeography geography() {
        return file.geography();
    }

    /// The folder of reports that is shown instead of the project's own.
    public OpenFolder folder() {
        return folder;
    }

    /// Keeps settings in the project; an empty one is taken away.
    public CompletableFuture<WorkspaceState> saveSettings(Map<String, String> changed) {
        settings.ask(changed);
        return onWriter(
                () -> {
                    settings.write(changed, store());
                    var theme = ImageTheme.kept(settings.all());
                    return theme == state.onImages() ? state : report(state.onImages(theme));
                });
    }

    /// False once it was closed.
    public boolean isOpen() {
        return !writer.isShutdown();
    }

    /// Waits for the work that was asked for, then closes the file. Closing twice does nothing.
    @Override
    public void close() {
        upkeep.stop();
        if (writer.isShutdown()) {
            return;
        }
        writer.execute(bases::close);
        writer.execute(file::close);
        writer.execute(folder::close);
        writer.shutdown();
        try {
            writer.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish(Change change) {
        var contents = change.after(state.contents());
        var index =
                change instanceof Change.Records(var edit)
                        ? store().indexAfter(state.index(), edit, Surroundings.of(contents))
                        : state.index();
        if (filed == null && (index.sightings() > FEW || change.isLarge())) {
            filed = new LazySightings(index, store().pages());
        }
        report(stateWith(contents, index, change.after(state.stylings())));
        if (change.leavesFactsToFind()) {
            upkeep.findFacts();
        } else if (change.isLarge()) {
            upkeep.keepIndex(false);
        }
    }

    private WorkspaceState stateWith(
            ProjectContents contents,
            SightingIndex index,
            Map<StyledLayer, LayerStyling> stylings) {
        return new WorkspaceState(
                store().file(),
                store().isReadOnly(),
                filed == null ? contents : contents.with(filed.at(index)),
                index,
                stylings,
                bases.shown(contents, stylings),
                ImageTheme.kept(settings.all()),
                history.nextUndo().map(Change::label),
                history.nextRedo().map(Change::label));
    }

    private <T> CompletableFuture<T> onWriter(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, writer);
    }
}
