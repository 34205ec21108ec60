package org.amnok.domain.merge;

/// One of two projects that are merged.
public enum Side {
    /// The project that takes.
    HERE,
    /// The project that is merged into it.
    THERE;

    public Side other() {
        return this == HERE ? THERE : HERE;
    }
}
