package org.amnok.render;

import static java.util.Objects.requireNonNull;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.amnok.domain.Lazy;
import org.amnok.map.ThemeColour;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.canvas.Strips;
import org.amnok.render.ground.GroundCache;
import org.amnok.render.label.LabelPainter;
import org.amnok.render.label.PlacedLabel;
import org.amnok.render.label.Scene;
import org.amnok.render.text.VectorPage;
import org.jspecify.annotations.Nullable;

/// Paints a scene: what lies on the ground, symbols, and labels above all.
final class ScenePainter {
    private static final int BATCH = 64;

    private final Scene scene;
    private final Supplier<List<PlacedLabel>> placed;
    private final Lazy<Set<Object>> labelled;
    private final LabelPainter labels;
    private final BooleanSupplier cancelled;

    /// @param placed waits for the places of labels; not asked before the ground was painted
    ScenePainter(
            Scene scene,
            Supplier<List<PlacedLabel>> placed,
            LabelPainter labels,
            BooleanSupplier cancelled) {
        this.scene = scene;
        this.placed = placed;
        this.labels = labels;
        this.cancelled = cancelled;
        labelled = new Lazy<>(this::labelled);
    }

    private Set<Object> labelled() {
        var all = owners(placed.get());
        all.addAll(scene.seen);
        return all;
    }

    static Set<Object> owners(List<PlacedLabel> placed) {
        var owners = Collections.<Object>newSetFromMap(new IdentityHashMap<>());
        placed.forEach(l -> owners.add(l.request().owner()));
        return owners;
    }

    /// On a page of vectors, one after the other. False when cancelled.
    boolean paint(Canvas canvas) {
        clear(canvas);
        var page = VectorPage.of(canvas.graphics());
        return page == VectorPage.PLAIN
                ? paint(scene.drawings, canvas) && paintLabels(canvas)
                : paintLayers(page, canvas);
    }

    /// What lies on the ground alone, over what is there.
    void paintBare(Canvas canvas) {
        paint(scene.drawings, canvas);
    }

    private boolean paintLayers(VectorPage page, Canvas canvas) {
        var layers = scene.layers;
        for (int i = 0; i < layers.size() && !cancelled.getAsBoolean(); i++) {
            var end = i + 1 < layers.size() ? layers.get(i + 1).first() : scene.drawings.size();
            var drawings = scene.drawings.subList(layers.get(i).first(), end);
            if (!drawings.isEmpty()) {
                page.layer(
                        canvas.graphics(), layers.get(i).id(), g -> paint(drawings, canvas.on(g)));
            }
        }
        page.layer(canvas.graphics(), "labels", g -> paintLabels(canvas.on(g)));
        return !cancelled.getAsBoolean();
    }

    /// Into pixels, the divisible drawings in strips: the same pixels whatever was painted before.
    /// False when cancelled.
    boolean paint(Strips strips) {
        return strips.paint(List.of(strips.bounds()), c -> paintGround(List.of(), c))
                && strips.paintWhole(
                        canvas -> paintAbove(null, 0, strips, canvas) && paintLabels(canvas));
    }

    /// The same, with what is known of the ground from the pictures before.
    boolean paint(GroundCache cache, Strips strips) {
        var bottom = cache.bottom(scene.drawings);
        return cache.paint(strips, bottom, rest -> strips.paint(rest, c -> paintGround(bottom, c)))
                && strips.paintWhole(
                        canvas ->
                                paintAbove(cache, bottom.size(), strips, canvas)
                                        && paintLabels(canvas));
    }

    private boolean paintGround(List<Drawing> bottom, Canvas canvas) {
        clear(canvas);
        return paint(bottom, canvas);
    }

    /// Drawings above the bottom ones: costly ones by what is known of them, runs of divisible ones
    /// in strips, others as they come.
    private boolean paintAbove(
            @Nullable GroundCache cache, int from, Strips strips, Canvas canvas) {
        var drawings = scene.drawings;
        var start = from;
        while (start < drawings.size()) {
            var end = start;
            var way = way(drawings.get(start), cache);
            while (end < drawings.size() && way(drawings.get(end), cache) == way) {
                end++;
            }
            var run = drawings.subList(start, end);
            var isPainted =
                    switch (way) {
                        case KEPT -> paintKept(requireNonNull(cache), strips, run);
                        case STRIPS ->
                                strips.paint(List.of(strips.bounds()), part -> paint(run, part));
                        case WHOLE -> paint(run, canvas);
                    };
            if (!isPainted) {
                return false;
            }
            start = end;
        }
        return true;
    }

    private enum Way {
        KEPT,
        STRIPS,
        WHOLE
    }

    private static Way way(Drawing drawing, @Nullable GroundCache cache) {
        if (cache != null && drawing.isCostly()) {
            return Way.KEPT;
        }
        return drawing.isDivisible() ? Way.STRIPS : Way.WHOLE;
    }

    private boolean paintKept(GroundCache cache, Strips strips, List<Drawing> run) {
        return run.stream()
                .allMatch(
                        each ->
                                cache.layOver(
                                        strips,
                                        each,
                                        (ink, rest) ->
                                                ink.paint(rest, c -> paint(List.of(each), c))));
    }

    private static void clear(Canvas canvas) {
        fade(canvas.graphics(), 1);
        canvas.graphics().setColor(new Color(ThemeColour.HALO.rgb(canvas.theme())));
        canvas.graphics().fill(canvas.area());
    }

    private boolean paint(List<Drawing> drawings, Canvas canvas) {
        var count = 0;
        for (var drawing : drawings) {
            if (++count % BATCH == 0 && cancelled.getAsBoolean()) {
                return false;
            }
            if (isWanted(drawing, canvas)) {
                fade(canvas.graphics(), drawing.opacity());
                drawing.paint().accept(canvas);
            }
        }
        return !cancelled.getAsBoolean();
    }

    private boolean isWanted(Drawing drawing, Canvas canvas) {
        var owner = drawing.onlyWithLabelOf();
        var bounds = drawing.bounds();
        return (owner == null || labelled.get().contains(owner))
                && (bounds == null || bounds.intersects(canvas.area()));
    }

    private boolean paintLabels(Canvas canvas) {
        for (var label : placed.get().reversed()) {
            fade(canvas.graphics(), label.request().opacity());
            labels.paint(canvas, label);
        }
        return true;
    }

    private static void fade(Graphics2D g, double opacity) {
        g.setComposite(
                opacity < 1
                        ? AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity)
                        : AlphaComposite.SrcOver);
    }
}
