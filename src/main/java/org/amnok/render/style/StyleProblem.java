package org.amnok.render.style;

import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A value of a style that cannot be drawn; caught where the feature is left out and counted.
public final class StyleProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param reason as people read it
    public StyleProblem(String reason) {
        super(reason, null, false, false);
    }

    /// @param key of the reason in the bundles
    /// @param values that it takes
    public static StyleProblem of(String key, @Nullable Object... values) {
        return new StyleProblem(Messages.text(key, values));
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
