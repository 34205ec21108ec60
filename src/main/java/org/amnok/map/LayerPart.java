package org.amnok.map;

/// What the features of a layer are: a part of our own map, of a street map of others, or anything
/// else by its name.
public sealed interface LayerPart permits OwnPart, StreetPart, ReliefPart, LayerPart.Named {
    /// The name of its layer in pictures of vectors, unique among the parts of one map.
    String id();

    /// What the composer need not distinguish: images, features of tests.
    record Named(String id) implements LayerPart {}
}
