package org.amnok.ui.identify;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.amnok.map.ground.GroundFeatures;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapTool;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A click lists everything under the pointer, through overlaps, to step through and go to.
public final class IdentifyTool implements MapTool {
    private final MapCanvas canvas;
    private final Session session;
    private final Symbols symbols;
    private final Supplier<GroundFeatures> ground;
    private final Tasks tasks;
    private final Consumer<Identified> go;
    private @Nullable IdentifyList list;
    private Subscription following = Subscription.EMPTY;

    /// Counts what was asked for and left: a list that comes late is not shown.
    private long request;

    /// @param ground indexes the base map when it is first asked, in the background
    /// @param go shows the record or the feature that was chosen
    public IdentifyTool(
            MapCanvas canvas,
            Session session,
            Symbols symbols,
            Supplier<GroundFeatures> ground,
            Tasks tasks,
            Consumer<Identified> go) {
        this.canvas = canvas;
        this.session = session;
        this.symbols = symbols;
        this.ground = ground;
        this.tasks = tasks;
        this.go = go;
    }

    @Override
    public String hint() {
        return Messages.text("identify.click_the_map_to_list_what");
    }

    @Override
    public void clicked(MouseEvent event) {
        at(event.getX(), event.getY());
    }

    /// Lists what lies at a pixel of the map.
    public void at(double x, double y) {
        cancelled();
        var mine = request;
        var probe = new Probe(canvas, x, y);
        var groups = canvas.groupsAt(x, y);
        var stretches = canvas.stretchesAt(x, y);
        session.records()
                .read(
                        probe.wanted(groups, stretches),
                        found -> {
                            if (mine == request) {
                                list(mine, probe, probe.records(groups, stretches, session));
                            }
                        });
    }

    private void list(long mine, Probe probe, List<Identified> records) {
        var bases = session.state().get().bases();
        var contents = canvas.model().contents().get();
        tasks.work(
                        () -> {
                            var all = probe.andReaching(records, contents);
                            return probe.with(probe.andLayers(all, bases), ground.get());
                        })
                .then(
                        found -> {
                            if (mine == request) {
                                show(probe, found);
                            }
                        })
                .start(session::report);
    }

    @Override
    public void cancelled() {
        request++;
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (list != null) {
            canvas.overlay().getChildren().remove(list);
            list = null;
        }
    }

    private void show(Probe probe, List<Identified> found) {
        var next =
                new IdentifyList(
                        probe.place(),
                        canvas.model().notation().get(),
                        found,
                        new IdentifyRows(symbols, canvas.model().look().get().language()),
                        go,
                        this::close);
        list = next;
        canvas.overlay().getChildren().add(next);
        place(next, probe);
        following = canvas.model().viewport().subscribe((was, is) -> place(next, probe));
        next.requestFocus();
    }

    private void place(IdentifyList shown, Probe probe) {
        var at = canvas.model().viewport().get().screen(probe.place());
        shown.placeBeside(at.x, at.y, canvas.getWidth(), canvas.getHeight());
    }

    private void close() {
        cancelled();
        canvas.requestFocus();
    }
}
