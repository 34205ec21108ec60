package org.amnok.ui.map;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.amnok.domain.Problem;
import org.amnok.layout.CircleWords;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.compose.MapComposer;
import org.amnok.render.MapRenderer;
import org.amnok.ui.session.Tasks;
import org.jspecify.annotations.Nullable;

/// Draws pictures in the background: the newest request wins, older ones are cancelled. While a
/// gesture goes on and on, a picture is nevertheless finished now and then.
///
/// Its own state lives on the FX thread; only [#draw] runs in the background, one at a time.
final class RenderQueue {
    /// When nothing was shown for so long although something is wanted, the picture in work is
    /// finished although a newer one is wanted.
    private static final long LET_FINISH_AFTER_MILLIS = 60;

    private final MapComposer composer;
    private final MapRenderer renderer;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Consumer<MapFrame> show;
    private final Consumer<Problem> failed;
    private final Deque<FramePixels> free = new ArrayDeque<>();
    private @Nullable FrameRequest waiting;
    private @Nullable AtomicBoolean running;

    /// When a picture was wanted first since the last one was shown.
    private long wantedMillis;

    private boolean closed;

    /// @param show gets finished pictures on the FX thread
    /// @param failed called on the FX thread with the reason why a picture could not be drawn
    RenderQueue(
            MapComposer composer,
            MapRenderer renderer,
            Tasks tasks,
            InstantSource clock,
            Consumer<MapFrame> show,
            Consumer<Problem> failed) {
        this.composer = composer;
        this.renderer = renderer;
        this.tasks = tasks;
        this.clock = clock;
        this.show = show;
        this.failed = failed;
    }

    boolean isBusy() {
        return running != null;
    }

    /// No picture is wanted any more.
    void close() {
        closed = true;
        waiting = null;
        drop();
    }

    /// Wants a picture; forgets the one wanted before.
    void request(FrameRequest next) {
        if (closed) {
            return;
        }
        waiting = next;
        if (running == null) {
            wantedMillis = clock.millis();
            start();
        } else if (clock.millis() - wantedMillis < LET_FINISH_AFTER_MILLIS) {
            running.set(true);
        }
    }

    /// Stops the picture in work: it is of no use.
    void drop() {
        if (running != null) {
            running.set(true);
        }
    }

    /// Takes back pixels that are not shown any more.
    void recycle(FramePixels pixels) {
        if (free.size() < 2) {
            free.add(pixels);
        }
    }

    private void start() {
        var request = waiting;
        if (request == null) {
            return;
        }
        waiting = null;
        var cancelled = new AtomicBoolean();
        running = cancelled;
        var pixels = pixels(request);
        tasks.work(() -> draw(request, pixels, cancelled))
                .then(this::done)
                .start(problem -> broke(pixels, problem));
    }

    private FramePixels pixels(FrameRequest request) {
        var width = request.widthDevicePixels();
        var height = request.heightDevicePixels();
        free.removeIf(p -> !p.hasSize(width, height));
        var reused = free.poll();
        return reused == null ? new FramePixels(width, height) : reused;
    }

    private MapFrame draw(FrameRequest request, FramePixels pixels, AtomicBoolean cancelled) {
        var snapshot =
                composer.compose(
                        request.viewport(), request.look(), request.contents(), cancelled::get);
        var report =
                renderer.render(
                        snapshot,
                        request.reserved(),
                        pixels.argb(),
                        pixels.width(),
                        pixels.height(),
                        cancelled::get);
        var sources = BaseOnMap.attributions(request.contents().bases(), request.viewport());
        var circles = CircleWords.of(request.contents(), request.look(), request.viewport());
        return new MapFrame(
                request.viewport(),
                pixels,
                snapshot.look().theme(),
                snapshot.sightings(),
                snapshot.ofOthers(),
                snapshot.pointsOfOthers(),
                sources,
                circles.notes(),
                snapshot.density(),
                report);
    }

    private void done(MapFrame frame) {
        running = null;
        if (frame.report().cancelled()) {
            recycle(frame.pixels());
        } else {
            wantedMillis = clock.millis();
            show.accept(frame);
        }
        start();
    }

    private void broke(FramePixels pixels, Problem problem) {
        running = null;
        recycle(pixels);
        failed.accept(problem);
        start();
    }
}
