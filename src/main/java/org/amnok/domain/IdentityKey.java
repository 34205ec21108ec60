package org.amnok.domain;

/// An object as a key of its own, whatever it contains. What layers and styles are drawn with is
/// never changed after construction, so the same object draws the same.
public record IdentityKey(Object object) {
    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityKey that && that.object == object;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object);
    }
}
