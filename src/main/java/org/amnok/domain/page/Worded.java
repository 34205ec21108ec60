package org.amnok.domain.page;

/// An item with words of a person's own, which may have fields in braces.
public interface Worded {
    String text();

    /// The same item with other words.
    PageItem saying(String next);
}
