package org.amnok.domain.page;

/// A point of a page, from its upper left corner to the right and down.
public record Spot(double xMillimetres, double yMillimetres) {}
