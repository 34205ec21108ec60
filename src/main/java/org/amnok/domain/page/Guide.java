package org.amnok.domain.page;

/// A line that items are set along. It is not drawn on the page.
///
/// @param vertical true for a line from top to bottom
/// @param atMillimetres from the left edge when vertical, else from the top
public record Guide(boolean vertical, double atMillimetres) {}
