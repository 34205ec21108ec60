package org.amnok.workspace.base;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amnok.basemap.BaseFile;
import org.amnok.basemap.BaseFiles;
import org.amnok.basemap.OverviewFolder;
import org.amnok.basemap.TileCache;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.map.StyledLayer;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.base.BaseSource;
import org.amnok.map.styling.LayerStyling;
import org.amnok.words.Messages;

/// The files of a project's base layers: each is opened when it is first drawn, and kept open as
/// long as the project shows it. A file that is missing or damaged is reported and leaves a gap; it
/// never stops a picture. Thread-safe.
public final class ProjectBases implements AutoCloseable {
    /// One for all projects that are open.
    private static final TileCache CACHE = TileCache.ofMemory();

    private final Path project;
    private final BaseFiles files = new BaseFiles(CACHE, OverviewFolder.ofUser(), FileFeatures::of);
    private final Map<LayerFile, BaseSlot> slots = new HashMap<>();
    private final List<Consumer<BaseState>> listeners = new CopyOnWriteArrayList<>();
    private final Object reporting = new Object();
    private final BaseOverviews overviews = new BaseOverviews(this::report, this::reopen);
    private volatile boolean closed;

    public ProjectBases(Path project) {
        this.project = project.toAbsolutePath();
    }

    /// Called on any thread when a file was opened, or was found missing or damaged, or looked at
    /// once more: what is known of a file never after what became known of it later.
    public void onState(Consumer<BaseState> listener) {
        listeners.add(listener);
    }

    /// The layers that are visible, from below. Opens nothing yet; lets go of what is no longer
    /// among the contents.
    ///
    /// @param stylings of layers that are not in their designed look
    public List<BaseOnMap> shown(
            ProjectContents contents, Map<StyledLayer, LayerStyling> stylings) {
        var all = contents.all(BaseLayer.class);
        keepOnly(all);
        return all.stream()
                .filter(base -> base.visible() && base.opacity() > 0)
                .sorted(Comparator.comparingDouble(BaseLayer::position))
                .map(
                        base ->
                                new BaseOnMap(
                                        base.uuid(),
                                        base.opacity(),
                                        base.attribution(),
                                        source(base, stylings)))
                .toList();
    }

    /// What a layer draws and lists, opened when it is first asked.
    ///
    /// @param stylings of layers that are not in their designed look
    public BaseSource source(BaseLayer base, Map<StyledLayer, LayerStyling> stylings) {
        if (base.kind() != BaseKind.FEATURES) {
            return slot(base);
        }
        var own = new StyledLayer.Own(base.uuid());
        var styling = stylings.getOrDefault(own, LayerStyling.DESIGNED);
        return slot(base).styled(styling, base.title());
    }

    /// Opens the file of a layer if it is not open, and says what became of it. Reads files: not
    /// for the FX thread.
    public BaseState look(BaseLayer base) {
        var slot = slot(base);
        slot.look();
        return report(slot);
    }

    /// What is wrong with layers that are visible: "“a” is a gap: …". Tiles that could not be read
    /// are reported once pictures were drawn. Reads files: not for the FX thread.
    public List<String> gaps(ProjectContents contents) {
        var gaps = new ArrayList<String>();
        for (var base : contents.all(BaseLayer.class)) {
            var state = base.visible() ? look(base) : null;
            var problem = state == null ? null : state.problem();
            if (problem != null) {
                gaps.add(Messages.text("workspace.is_a_gap", base.title(), problem.what()));
            } else if (state != null && slot(base).isLeftOut()) {
                gaps.add(
                        "“"
                                + base.title()
                                + switch (base.kind()) {
                                    case OPENSTREETMAP ->
                                            Messages.text("workspace.is_a_gap_its_streets_are");
                                    case FEATURES -> Messages.text("workspace.is_a_gap_it_is_not");
                                    default ->
                                            Messages.text("workspace.is_left_out_at_small_scales");
                                });
            } else if (state != null && !state.loss().isNone()) {
                gaps.add(Messages.text("workspace.has_gaps", base.title(), state.loss().words()));
            }
        }
        return gaps;
    }

    /// The values of an attribute of a layer's features, at most a million; none while its file is
    /// not open. Reads files: not for the FX thread.
    public List<Object> values(BaseLayer base, String attribute) {
        return slot(base).values(attribute);
    }

    /// Forgets that a file was missing or damaged: it is tried again.
    public void tryAgain(BaseLayer base) {
        slot(base).tryAgain();
    }

    private synchronized BaseSlot slot(BaseLayer base) {
        return slots.computeIfAbsent(
                LayerFile.of(base),
                key ->
                        new BaseSlot(
                                key,
                                () -> open(base),
                                task -> overviews.of(base.uuid(), task),
                                this::report));
    }

    private synchronized void keepOnly(Collection<BaseLayer> bases) {
        var wanted = new HashSet<LayerFile>();
        bases.forEach(base -> wanted.add(LayerFile.of(base)));
        for (var all = slots.entrySet().iterator(); all.hasNext(); ) {
            var each = all.next();
            if (!wanted.contains(each.getKey())) {
                each.getValue().close();
                all.remove();
            }
        }
        overviews.keepOnly(bases.stream().map(BaseLayer::uuid).collect(Collectors.toSet()));
    }

    private BaseFile open(BaseLayer base) {
        if (closed) { // no lock: whoever holds it may be closing the slot that opens here
            throw ProblemException.ofTexts(
                    "workspace.the_project_was_closed", "workspace.open_it_again");
        }
        var opened = files.open(file(base), base.table(), base.options());
        opened.overviews().ifPresent(task -> overviews.offer(base.uuid(), task));
        return opened;
    }

    /// Lets small copies of large images be made in the background, when they are first needed.
    public void makeOverviewsByItself() {
        overviews.turnOn();
    }

    /// Begins to make small copies of an image that was given up, in the background.
    public void startOverviews(BaseLayer base) {
        slot(base).wanted().ifPresent(task -> overviews.start(base.uuid(), task));
    }

    /// Gives up the small copies that are being made.
    public void stopOverviews(BaseLayer base) {
        overviews.giveUp(base.uuid());
    }

    /// Makes small copies of an image, or streets of a street file, now, if there are none. May
    /// take minutes.
    ///
    /// @param onlyIfLeftOut when it can be drawn at small scales, though slowly, nothing is done
    /// @param begins runs before it takes long
    /// @param progress of what takes long
    /// @throws ProblemException when they cannot be made
    public void makeOverviews(
            BaseLayer base, boolean onlyIfLeftOut, Runnable begins, Progress progress) {
        var slot = slot(base);
        slot.look();
        if (onlyIfLeftOut && !slot.isLeftOut()) {
            return;
        }
        slot.wanted()
                .ifPresent(
                        task -> {
                            begins.run();
                            task.make(progress);
                            slot.tryAgain();
                        });
    }

    private void report(UUID uuid) {
        slotsOf(uuid).forEach(this::report);
    }

    private void reopen(UUID uuid) {
        for (var slot : slotsOf(uuid)) {
            slot.tryAgain();
            slot.look();
            report(slot);
        }
    }

    private synchronized List<BaseSlot> slotsOf(UUID uuid) {
        return slots.values().stream().filter(slot -> slot.uuid().equals(uuid)).toList();
    }

    /// One at a time: two threads would tell of what they saw in another order than they saw it.
    private BaseState report(BaseSlot slot) {
        synchronized (reporting) {
            var state = slot.state();
            listeners.forEach(listener -> listener.accept(state));
            return state;
        }
    }

    /// Where the file of a layer is expected.
    public Path file(BaseLayer base) {
        return file(project, base);
    }

    public static Path file(Path project, BaseLayer base) {
        try {
            var path = Path.of(base.file());
            var folder = project.getParent();
            return (folder == null ? path : folder.resolve(path)).normalize();
        } catch (InvalidPathException e) {
            throw ProblemException.ofTexts(
                            "workspace.the_file_of_the_base_layer",
                            "workspace.find_it_again",
                            base.title())
                    .because(e);
        }
    }

    /// How a project names a file: from its own folder, so that both can be moved together; the
    /// whole path when it lies on another drive.
    public String nameOf(Path file) {
        var whole = file.toAbsolutePath().normalize();
        var folder = project.getParent();
        if (folder == null || !folder.getRoot().equals(whole.getRoot())) {
            return whole.toString();
        }
        return folder.normalize().relativize(whole).toString().replace('\\', '/');
    }

    /// Opens a file to see what it is.
    ///
    /// @throws ProblemException when it is no base map that can be shown
    public BaseFile tried(Path file, String table, BaseOptions options) {
        return files.open(file, table, options);
    }

    @Override
    public synchronized void close() {
        closed = true;
        overviews.close();
        slots.values().forEach(BaseSlot::close);
        slots.clear();
    }
}
