package org.amnok.map;

/// What the features of a layer are: a part of our own map, of a street map of others, a layer of a
/// person's own, or anything else by its name.
public sealed interface LayerPart
        permits OwnPart, StreetPart, ReliefPart, LayerPart.Features, LayerPart.Named {
    /// The name of its layer in pictures of vectors, unique among the parts of one map.
    String id();

    /// Lines and areas of a layer of a person's own.
    record Features() implements LayerPart {
        @Override
        public String id() {
            return "shapes";
        }
    }

    /// What the composer need not distinguish: images, features of tests.
    record Named(String id) implements LayerPart {}
}
