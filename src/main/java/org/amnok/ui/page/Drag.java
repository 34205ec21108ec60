package org.amnok.ui.page;

/// A gesture made while a mouse button is pressed.
///
/// @param motion what follows when the pointer is elsewhere
/// @param dropped the button is released
/// @param cancelled everything is as it was before
record Drag(Motion motion, Runnable dropped, Runnable cancelled) {
    /// Of the pointer, with keys held.
    @FunctionalInterface
    interface Motion {
        void to(double xMillimetres, double yMillimetres, ModifierKeys held);
    }

    /// One that only shows a page changed, which is kept when the button is released.
    ///
    /// @param label what the Edit menu says after "Undo"
    static Drag of(PageDraft draft, String label, Motion motion) {
        return new Drag(motion, () -> draft.keepPreview(label), draft::dropPreview);
    }
}
