package org.amnok.render.ground;

import java.util.List;
import org.amnok.render.symbol.FeaturePaint;

/// How a feature is painted, with what is asked for again and again worked out. Shared by features
/// that are painted alike. Immutable.
public final class FeaturePaints {
    static final FeaturePaints NOTHING = new FeaturePaints(List.of());

    private final List<FeaturePaint> paints;
    private final List<FeaturePaint> drawn;
    private final boolean isGround;
    private final boolean hintsLabels;
    private final double reach;

    FeaturePaints(List<FeaturePaint> paints) {
        this.paints = List.copyOf(paints);
        drawn = this.paints.stream().filter(p -> !(p instanceof FeaturePaint.Text)).toList();
        isGround = drawn.stream().allMatch(GroundPaints::isPlain);
        hintsLabels = isGround && drawn.stream().anyMatch(GroundHints::isHint);
        reach = isGround ? drawn.stream().mapToDouble(GroundPaints::reach).max().orElse(0) : 0;
    }

    public List<FeaturePaint> paints() {
        return paints;
    }

    /// All but the labels.
    public List<FeaturePaint> drawn() {
        return drawn;
    }

    public boolean hasLabels() {
        return drawn.size() < paints.size();
    }

    /// True when all that is drawn are plain lines and areas.
    public boolean isGround() {
        return isGround;
    }

    /// True when labels must know of it.
    public boolean hintsLabels() {
        return hintsLabels;
    }

    /// How far plain paints ink from their lines, px.
    double reach() {
        return reach;
    }
}
