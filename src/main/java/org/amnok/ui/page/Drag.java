package org.amnok.ui.page;

/// Something that a hand does while a button is pressed.
interface Drag {
    /// The pointer is elsewhere now.
    void to(double xMillimetres, double yMillimetres, ModifierKeys held);

    /// The button is released.
    void dropped();

    /// Everything is as it was before.
    void cancelled();
}
