package org.amnok.domain.page;

import org.amnok.domain.ProblemException;

/// The caption and the alternative text of a page as a person changed them. They count as long as
/// the program would write the same as it did then: after that they may tell more than may leave.
///
/// @param fromText and fromAlternative: what the program had written
public record PageCaption(
        String text, String alternative, String fromText, String fromAlternative) {
    private static final int LONGEST = 4000;

    public PageCaption {
        if (Math.max(text.length(), alternative.length()) > LONGEST) {
            throw ProblemException.ofTexts(
                    "domain.a_text_of_a_page_is", "domain.give_4000_characters_at_most_in");
        }
    }
}
