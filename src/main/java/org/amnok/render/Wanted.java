package org.amnok.render;

import java.util.List;

/// How a feature is painted, with what is asked for again and again worked out. Shared by features
/// that are painted alike. Immutable.
final class Wanted {
    static final Wanted NOTHING = new Wanted(List.of());

    private final List<FeaturePaint> paints;
    private final List<FeaturePaint> drawn;
    private final boolean isGround;
    private final boolean hintsLabels;
    private final double reach;

    Wanted(List<FeaturePaint> paints) {
        this.paints = List.copyOf(paints);
        drawn = this.paints.stream().filter(p -> !(p instanceof FeaturePaint.Text)).toList();
        isGround = drawn.stream().allMatch(GroundPaints::isPlain);
        hintsLabels = isGround && drawn.stream().anyMatch(GroundHints::isHint);
        reach = isGround ? drawn.stream().mapToDouble(GroundPaints::reach).max().orElse(0) : 0;
    }

    List<FeaturePaint> paints() {
        return paints;
    }

    /// All but the labels.
    List<FeaturePaint> drawn() {
        return drawn;
    }

    boolean hasLabels() {
        return drawn.size() < paints.size();
    }

    /// True when all that is drawn are plain lines and areas.
    boolean isGround() {
        return isGround;
    }

    /// True when labels must know of it.
    boolean hintsLabels() {
        return hintsLabels;
    }

    /// How far plain paints ink from their lines, px.
    double reach() {
        return reach;
    }
}
