package org.amnok.render.label;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.amnok.map.symbology.LabelOption.Surface;
import org.amnok.render.canvas.Drawing;
import org.amnok.render.text.LabelRequest;
import org.amnok.words.Messages;

/// One picture taken apart: what to paint, from below, and what labels must know of it.
public final class Scene {
    /// A million bad values do not make a million reasons.
    private static final int MOST_REASONS = 50;

    /// Smaller water, px, is looked at as one: there may be thousands, and they do not overlap.
    private static final double LARGEST_POND = 64;

    public final List<Drawing> drawings = new ArrayList<>();

    /// Where each layer begins among the drawings.
    public final List<LayerStart> layers = new ArrayList<>();

    public record LayerStart(String id, int first) {}

    public final List<LabelRequest> labels = new ArrayList<>();
    public final Occupancy symbols = new Occupancy();

    /// Symbols of single sightings at their own places: labels keep off them, and those of what
    /// lies below them stand beside them.
    public final Occupancy points = new Occupancy();

    /// Features whose symbols are drawn whether they have their names or not.
    public final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    public final Barriers barriers = new Barriers();

    /// Lines that labels lie across only where there is no other place: circles, provinces.
    public final Barriers crossable = new Barriers();

    /// Those that names of towns stand off: circles.
    public final Barriers circles = new Barriers();

    /// How many streets, railways and streams of each layer run through a box. Names of countries
    /// keep off them.
    public final List<ToIntFunction<Rectangle2D>> streets = new ArrayList<>();

    /// Tell of each layer the railways and main roads.
    public final List<Consumer<MainLines>> mainLines = new ArrayList<>();

    /// Areas by the name of their ground.
    public final Map<String, Path2D> grounds = new HashMap<>();

    /// Water and what lies dry over it, from below.
    final List<GroundRaster.Cover> water = new ArrayList<>();

    /// Areas that may lie on each other.
    final List<Path2D> builtUp = new ArrayList<>();

    private List<Path2D> uppermost = List.of();
    private Path2D ponds = new Path2D.Double();

    public final Map<String, Integer> leftOut = new TreeMap<>();
    public int drawn;
    public int skipped;
    public boolean cancelled;

    /// Adds an area over those that were added. Pieces of a river overlap where the tiles of a
    /// street map meet, and where our own river lies below.
    public void add(Surface surface, Path2D area) {
        if (surface == Surface.BUILT_UP) {
            builtUp.add(new Path2D.Double(area));
            return;
        }
        var isWater = surface == Surface.WATER;
        if (water.isEmpty() || water.getLast().isArea() != isWater) {
            ponds = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            uppermost = new ArrayList<>(List.of(ponds));
            water.add(new GroundRaster.Cover(isWater, uppermost));
        }
        var bounds = area.getBounds2D();
        var isPond = bounds.getWidth() < LARGEST_POND && bounds.getHeight() < LARGEST_POND;
        if (isWater && isPond) {
            ponds.append(area, false);
        } else {
            uppermost.add(new Path2D.Double(area));
        }
    }

    /// Counts something that cannot be drawn.
    ///
    /// @param reason as people read it
    public void leaveOut(String reason) {
        var known = leftOut.containsKey(reason) || leftOut.size() < MOST_REASONS;
        leftOut.merge(known ? reason : Messages.text("render.other_reasons"), 1, Integer::sum);
    }
}
