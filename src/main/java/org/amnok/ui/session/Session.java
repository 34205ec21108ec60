package org.amnok.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amnok.domain.Problem;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.EditCancelled;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.domain.wording.FacetNames;
import org.amnok.domain.wording.FilterWords;
import org.amnok.domain.wording.NamesOnMap;
import org.amnok.files.Failures;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.amnok.map.StyledLayer;
import org.amnok.map.styling.LayerStyling;
import org.amnok.store.ProjectHistory;
import org.amnok.words.Messages;
import org.amnok.workspace.EditConflict;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;

/// An open project as the window sees it: the newest state on disk, the filter, what passes it, the
/// selection. Lives on the FX thread; the workspace's news are brought there.
public final class Session {
    /// From this many sightings on, a query may take longer than a frame.
    private static final int MANY = 100_000;

    /// At most this many selected sightings are read ahead.
    private static final int MOST_READ_AHEAD = 500;

    /// At most this many can be changed or deleted at once: an undo holds each of them twice.
    public static final int MOST_TOGETHER = 100_000;

    private final Workspace workspace;
    private final Tasks tasks;
    private final NamesOnMap places;
    private final ReadOnlyObjectWrapper<WorkspaceState> state;
    private final SaveWatch saves;
    private final ReadOnlyObjectWrapper<Optional<EditConflict>> conflict =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ShownSightings> shown;
    private final ObjectProperty<SightingFilter> filter =
            new SimpleObjectProperty<>(SightingFilter.ALL);
    private final Selection selection = new Selection();
    private final PlaceWordings placeWordings = new PlaceWordings();
    private final ReadOnlyObjectWrapper<Optional<UUID>> site =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestTask<ShownSightings> questions;
    private final ReadOnlyObjectWrapper<Optional<Problem>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Optional<FolderReports> reports;
    private final Records records;
    private final KeptDrafts drafts;
    private final ReadOnlyLongWrapper selectedRead = new ReadOnlyLongWrapper();

    /// @param places names provinces; asked on the FX thread
    public Session(Workspace workspace, Tasks tasks, NamesOnMap places) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.places = places;
        state = new ReadOnlyObjectWrapper<>(workspace.state());
        shown = new ReadOnlyObjectWrapper<>(passing(state.get(), SightingFilter.ALL));
        questions = asking();
        reports =
                workspace
                        .folder()
                        .reports()
                        .map(folder -> new FolderReports(folder, tasks, this::report));
        records = new Records(() -> state.get().contents(), tasks, this::report);
        drafts = new KeptDrafts(workspace, u -> has(u) || isSite(u));
        saves = new SaveWatch(state.get().readOnly(), workspace.watch().keeping(), tasks);
        workspace.watch().onKeeping(now -> tasks.later(() -> saves.kept(now)));
        workspace.watch().onForeignChange(what -> tasks.later(() -> news.set(what.sentence())));
        workspace.onChange(next -> tasks.later(() -> arrived(next)));
        filter.subscribe((was, is) -> ask());
        selection.uuids().subscribe((was, is) -> leaveSite(is));
        selection.uuids().subscribe((was, is) -> readSelected());
    }

    /// Few selected sightings are shown one by one: they are read ahead.
    private void readSelected() {
        if (selection.uuids().get().size() <= MOST_READ_AHEAD && hasUnread()) {
            records.read(
                    selection.uuids().get(), found -> selectedRead.set(selectedRead.get() + 1));
        }
    }

    private boolean hasUnread() {
        return !selection.uuids().get().stream().allMatch(u -> records.known(u).isPresent());
    }

    /// Single sightings, read when they are needed.
    public Records records() {
        return records;
    }

    /// Changes when selected sightings have been read that were not in memory.
    public ReadOnlyLongProperty selectedRead() {
        return selectedRead.getReadOnlyProperty();
    }

    /// What could not be read from the file, or found, last; empty when the last question was
    /// answered.
    public ReadOnlyObjectProperty<Optional<Problem>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Reports to a person what went wrong beside an edit.
    public void report(Problem problem) {
        trouble.set(Optional.of(problem));
    }

    /// The sightings of rows of the newest index, as a list that makes each when it is asked for.
    public List<UUID> uuids(RowSet some) {
        return new RowUuids(index(), some);
    }

    /// True when there is such a sighting.
    public boolean has(UUID uuid) {
        return index().row(uuid).isPresent();
    }

    /// Hands over all selected sightings, at once or a moment later.
    public void withSelected(Consumer<List<Sighting>> use) {
        selected().ifPresent(chosen -> records.read(chosen, use));
    }

    /// The selected sightings; tells when they are more than can be worked on together.
    public Optional<List<UUID>> selected() {
        var chosen = selection.uuids().get();
        if (chosen.size() <= MOST_TOGETHER) {
            return Optional.of(List.copyOf(chosen));
        }
        report(
                new Problem(
                        Messages.text("session.too_many_together", chosen.size()),
                        "",
                        Messages.text("session.filter_or_select_at_most", MOST_TOGETHER)));
        return Optional.empty();
    }

    /// Whoever chooses sightings looks at a site no longer.
    private void leaveSite(List<UUID> chosen) {
        if (!chosen.isEmpty()) {
            site.set(Optional.empty());
        }
    }

    /// For work in the background that is no edit.
    public Workspace workspace() {
        return workspace;
    }

    /// The folder of reports that is shown instead of the project's sightings; empty for a project.
    public Optional<FolderReports> reports() {
        return reports;
    }

    /// What a person opened: the file of the project, or the folder.
    public Path opened() {
        return workspace.folder().or(state.get().file());
    }

    /// Questions to the project, or the folder, that is open.
    ///
    /// @param toProject how the project is asked
    public <T> Questions<T> questions(LatestTask<T> toProject) {
        return new Questions<>(toProject, reports);
    }

    /// The newest state that is on disk.
    public ReadOnlyObjectProperty<WorkspaceState> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether all that was entered is on disk.
    public SaveWatch saves() {
        return saves;
    }

    /// What a person decides, because another program changed the same as the last edit; empty when
    /// nothing.
    public ReadOnlyObjectProperty<Optional<EditConflict>> conflict() {
        return conflict.getReadOnlyProperty();
    }

    /// What another program did to the project, last; may be empty.
    public ReadOnlyStringProperty news() {
        return news.getReadOnlyProperty();
    }

    public ObjectProperty<SightingFilter> filter() {
        return filter;
    }

    /// What the filter is called in words.
    public FilterWords filterWords() {
        return new FilterWords(new FacetNames(state.get().contents(), places));
    }

    /// The columns of the newest state.
    public SightingIndex index() {
        return state.get().index();
    }

    /// The sightings that pass the filter, with and without a place. Map, table and counts all come
    /// from them.
    public ReadOnlyObjectProperty<ShownSightings> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Finds things beside the FX thread, of which only the newest counts.
    public <T> LatestTask<T> asking() {
        return tasks.brief().newest();
    }

    public Selection selection() {
        return selection;
    }

    /// Where the words of places came from while this is open.
    public PlaceWordings placeWordings() {
        return placeWordings;
    }

    public boolean isReadOnly() {
        return state.get().readOnly();
    }

    /// True while an edit is on its way to the disk: what the window shows is older than that.
    public boolean isSaving() {
        return saves.isSaving();
    }

    /// A sighting that is in memory: those that are selected or in view are, but for a moment.
    /// Empty does not mean that there is none.
    public Optional<Sighting> sighting(UUID uuid) {
        return records.known(uuid);
    }

    /// The site that the inspector shows; empty while it shows sightings.
    public ReadOnlyObjectProperty<Optional<UUID>> chosenSite() {
        return site.getReadOnlyProperty();
    }

    private boolean isSite(UUID uuid) {
        return state.get().contents().site(uuid).isPresent();
    }

    /// What was typed into forms and is not in their records.
    public KeptDrafts drafts() {
        return drafts;
    }

    /// The site that is chosen.
    public Optional<Site> site() {
        return site.get().flatMap(uuid -> state.get().contents().site(uuid));
    }

    /// Shows a site in the inspector instead of sightings.
    public void chooseSite(UUID uuid) {
        selection.clear();
        site.set(Optional.of(uuid));
    }

    /// Looks at no site any more.
    public void leaveSite() {
        site.set(Optional.empty());
    }

    /// The sighting chosen last, when it is in memory.
    public Optional<Sighting> primary() {
        return selection.primary().flatMap(this::sighting);
    }

    /// Does an edit. Its failure is shown by [#saves()].
    public CompletableFuture<WorkspaceState> perform(Edit edit) {
        return followed(workspace.perform(_ -> edit, saves.progress()));
    }

    /// Does an edit; `done` runs when it is on disk, never when it failed or was cancelled.
    public void perform(Edit edit, Runnable done) {
        perform(_ -> edit, done, () -> {});
    }

    /// The same, made in the background of the newest contents; `failed` runs when it failed or was
    /// cancelled.
    public void perform(Function<ProjectContents, Edit> make, Runnable done, Runnable failed) {
        followed(workspace.perform(make, saves.progress()))
                .whenComplete((_, e) -> tasks.later(e == null ? done : failed));
    }

    /// Styles a layer of the map; undone like an edit. Its failure is shown by [#saves()].
    public CompletableFuture<WorkspaceState> restyle(StyledLayer layer, LayerStyling styling) {
        return followed(workspace.restyle(layer, styling));
    }

    /// Signs the edits to come; empty for no name.
    public void signAs(String name) {
        workspace.signAs(name);
    }

    /// Asks what the history says; the answer arrives on the FX thread.
    public <T> CompletableFuture<T> history(Function<ProjectHistory, T> question) {
        return workspace.history(question).thenApplyAsync(found -> found, tasks::later);
    }

    public void undo() {
        followed(workspace.undo(saves.progress()));
    }

    public void redo() {
        followed(workspace.redo(saves.progress()));
    }

    private CompletableFuture<WorkspaceState> followed(CompletableFuture<WorkspaceState> work) {
        saves.begun();
        return work.whenComplete((next, failure) -> tasks.later(() -> finished(failure)));
    }

    private void finished(@Nullable Throwable failure) {
        var problem = Optional.ofNullable(failure).map(Failures::problem);
        var isCancelled = failure != null && failure.getCause() instanceof EditCancelled;
        saves.finished(isCancelled ? Optional.empty() : problem);
        if (failure != null) {
            news.set(isCancelled ? Messages.sentence(problem.get().what()) : "");
            arrived(workspace.state());
            conflict.set(EditConflict.in(failure));
        }
    }

    private void arrived(WorkspaceState next) {
        state.set(next);
        refresh();
    }

    private void refresh() {
        if (site().isEmpty()) {
            site.set(Optional.empty());
        }
        selection.keepOnly(this::has);
        records.follow();
        readSelected();
        ask();
    }

    /// Finds what passes the filter: at once when that is a matter of a moment.
    private void ask() {
        var asked = filter.get();
        var now = state.get();
        if (asked.text().isEmpty() && now.index().size() < MANY) {
            questions.cancel();
            answered(passing(now, asked));
        } else {
            questions.ask(() -> passing(now, asked), this::answered, this::failed);
        }
    }

    private void answered(ShownSightings found) {
        trouble.set(Optional.empty());
        shown.set(found);
    }

    private void failed(Problem problem) {
        trouble.set(
                Optional.of(
                        new Problem(
                                Messages.text(
                                        "session.the_filter_could_not_be_asked", problem.what()),
                                problem.where(),
                                problem.remedy())));
    }

    /// What passes a filter in a state.
    private static ShownSightings passing(WorkspaceState state, SightingFilter filter) {
        var found = new ShownSightings(state.index(), state.index().rows(filter), state::sightings);
        found.withoutPlace(); // several panes tell how many
        found.alongRivers();
        return found;
    }
}
