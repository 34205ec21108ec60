package org.amnok.render;

/// A label that wants a place.
///
/// @param owner the feature it names
/// @param order the lower, the earlier it is placed
/// @param barrier how it keeps off barriers
/// @param home the ground its feature lies on; empty when that does not matter
/// @param opacity 0 to 1
record LabelRequest(
        Object owner,
        Lettering letters,
        double order,
        Barrier barrier,
        String home,
        LabelAnchor anchor,
        double opacity) {
    /// How a label keeps off the border, where it can.
    enum Barrier {
        /// It does not.
        IGNORED,
        /// It is not put on it where there is another place.
        LABEL,
        /// The same, and it never lies on other ground than its own: not on the other bank.
        HOME,
        /// It is never put on it.
        ALWAYS
    }
}
