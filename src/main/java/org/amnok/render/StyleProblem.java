package org.amnok.render;

/// A value of a style that cannot be drawn; caught where the feature is left out and counted.
final class StyleProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param reason as people read it
    StyleProblem(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
