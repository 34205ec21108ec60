package org.amnok.domain.page;

import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;

/// Words. How they look follows from their role.
///
/// @param text lines of it may be parted by line breaks; in `{}` it may have `count`, `first_date`,
///   `last_date`, `scale`, `made`
/// @param sizePoints null for that of its role
public record TextItem(
        Placement placement, Role role, String text, @Nullable Double sizePoints, Align align)
        implements PageItem, Worded {
    static final int LONGEST_TEXT = 4000;

    /// What words are for.
    public enum Role {
        TITLE,
        /// The sentences below a title.
        STANDFIRST,
        /// The line above a table or a small map.
        HEADING,
        BODY,
        CAPTION,
        DISCLAIMER
    }

    /// To which side lines are set.
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public TextItem {
        if (text.length() > LONGEST_TEXT || sizePoints != null && !isSize(sizePoints)) {
            throw ProblemException.ofTexts(
                    "domain.a_text_of_a_page_is", "domain.give_4000_characters_at_most_in");
        }
    }

    private static boolean isSize(double points) {
        return points >= 3 && points <= 400;
    }

    public static TextItem of(String id, PageRectangle frame, Role role, String text) {
        return new TextItem(Placement.of(id, frame), role, text, null, Align.LEFT);
    }

    @Override
    public TextItem with(Placement next) {
        return new TextItem(next, role, text, sizePoints, align);
    }

    @Override
    public TextItem saying(String next) {
        return new TextItem(placement, role, next, sizePoints, align);
    }
}
