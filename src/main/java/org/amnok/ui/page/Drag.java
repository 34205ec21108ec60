package org.amnok.ui.page;

/// A gesture made while a mouse button is pressed.
interface Drag {
    /// The pointer is elsewhere now.
    void to(double xMillimetres, double yMillimetres, ModifierKeys held);

    /// The button is released.
    void dropped();

    /// Everything is as it was before.
    void cancelled();
}
