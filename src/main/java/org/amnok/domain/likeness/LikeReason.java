package org.amnok.domain.likeness;

import org.amnok.words.Messages;

/// Why two sightings may be one event, the strongest reason first.
public enum LikeReason {
    /// Evidence of both is the same picture or file, byte for byte.
    SAME_ORIGINAL(8),
    /// A picture of one is a copy of a picture of the other: smaller, or compressed anew.
    SAME_PICTURE(7),
    /// Both rest on a report of one address.
    SAME_ADDRESS(6),
    /// The words of one name the outlet of the other.
    NAMES_OUTLET(5),
    /// What was counted of one class may be the same number.
    LIKE_COUNTS(3),
    /// The circles or stretches in which they may be meet.
    PLACE(2),
    /// They may be of one day.
    DAYS(2),
    /// They are of one kind.
    KIND(1);

    private final int weight;

    LikeReason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /// For people: "the same picture".
    public String label() {
        return Messages.word("alike.reason", this);
    }
}
