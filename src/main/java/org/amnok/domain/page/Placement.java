package org.amnok.domain.page;

import org.amnok.domain.ProblemException;

/// Where an item lies, and whether it stays there.
///
/// @param id of the item, unique on its page
/// @param locked true when it is neither moved nor resized
/// @param group the name of the items that are moved together; empty for none
public record Placement(String id, PageRectangle frame, boolean locked, String group) {
    private static final int LONGEST_NAME = 60;

    /// @throws ProblemException when it has no name, or one that nobody can read
    public Placement {
        if (id.isBlank() || id.length() > LONGEST_NAME || group.length() > LONGEST_NAME) {
            throw ProblemException.ofTexts(
                    "domain.an_item_of_a_page_has", "domain.give_it_a_name_of_1");
        }
    }

    /// Free to move, in no group.
    public static Placement of(String id, PageRectangle frame) {
        return new Placement(id, frame, false, "");
    }

    public Placement at(PageRectangle next) {
        return new Placement(id, next, locked, group);
    }

    public Placement locked(boolean isLocked) {
        return new Placement(id, frame, isLocked, group);
    }

    /// @param name empty to leave its group
    public Placement inGroup(String name) {
        return new Placement(id, frame, locked, name);
    }
}
