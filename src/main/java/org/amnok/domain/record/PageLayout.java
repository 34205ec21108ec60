package org.amnok.domain.record;

import java.util.UUID;
import org.amnok.domain.ProblemException;

/// A designed page that a person gave a name to; the project keeps it.
///
/// @param name not blank
/// @param design a `PageDesign`, which tells it in the words of the records here
public record PageLayout(UUID uuid, String name, Design design) implements Item {
    /// What is on the page. The only kind is `page.PageDesign`.
    public interface Design {}

    public PageLayout {
        name = name.strip();
        if (name.isEmpty()) {
            throw ProblemException.ofTexts(
                    "domain.the_layout_has_no_name", "domain.give_it_a_name");
        }
    }

    /// The same layout, designed differently.
    public PageLayout with(Design next) {
        return new PageLayout(uuid, name, next);
    }
}
