package org.amnok.render;

/// An object as a key of its own, whatever it contains. What layers and styles are drawn with is
/// never changed after construction, so the same object draws the same.
record Same(Object object) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Same that && that.object == object;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object);
    }
}
