package org.amnok.map;

import java.util.Locale;

/// What is drawn as features of heights in files of others.
public enum ReliefPart implements LayerPart {
    /// Lines: `kind` = index or plain, `label` = the height or empty, `order`.
    CONTOURS;

    /// An empty table for features of this part.
    public FeatureTable table() {
        return new FeatureTable(id(), "kind", "label", "order");
    }

    @Override
    public String id() {
        return "relief-" + name().toLowerCase(Locale.ROOT);
    }
}
