package org.amnok.layout.caption;

import org.amnok.domain.page.PageCaption;

/// A caption that a person changed.
///
/// @param written what it is now
/// @param from what the program had written
public record EditedCaption(Caption written, Caption from) {
    public static EditedCaption of(PageCaption own) {
        return new EditedCaption(
                new Caption(own.text(), own.alternative()),
                new Caption(own.fromText(), own.fromAlternative()));
    }

    /// True when the program would write another one by now: the terms of the release or the map
    /// have changed, and what a person changed may tell more than may leave.
    public boolean isOutdated(Caption now) {
        return !from.equals(now);
    }

    /// The person's, or the program's where that is outdated.
    public Caption over(Caption now) {
        return isOutdated(now) ? now : written;
    }
}
