package org.amnok.domain.page;

/// A plain shape that parts or holds other items.
public record PanelItem(Placement placement, Look look) implements PageItem {
    /// How it is drawn.
    public enum Look {
        /// A thin line along the upper edge of the frame.
        RULE,
        /// A thick line along the upper edge of the frame.
        HEAVY_RULE,
        /// An area in the colour of panels, with a faint edge.
        PLATE
    }

    @Override
    public PanelItem with(Placement next) {
        return new PanelItem(next, look);
    }
}
