package org.amnok.map;

/// Light (screen by day, print) or dark.
public enum Theme {
    LIGHT,
    DARK
}
