package org.amnok.ui.project;

/// A folded part of a sighting's form that a person can be led to.
public enum SightingPart {
    /// Outlet, title and address.
    REPORT,
    PRIVACY,
    /// Public and internal note.
    NOTES
}
