package org.amnok.render.style;

/// A value of a style that cannot be drawn; caught where the feature is left out and counted.
public final class StyleProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param reason as people read it
    public StyleProblem(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
